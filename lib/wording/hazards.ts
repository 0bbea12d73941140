import type { Precaution } from '../referral.ts';

const open = ({ standing }: Precaution) =>
  standing === 'asserted' || standing === 'suspected' || standing === 'conditional';

/** A clot of the past still asks for care; other past conditions do not. */
const matters = (precaution: Precaution) =>
  open(precaution) || (precaution.condition === 'acute-dvt' && precaution.standing === 'historical');

const isHazard = ({ condition, level }: Precaution) => condition !== 'general' && level !== 'none';

/** A clearance that stands with one mention of a condition holds for the others. */
const clearedAnywhere = ({ condition, cleared }: Precaution, all: Precaution[]) =>
  cleared || all.some((other) => other.condition === condition && other.cleared);

const onePerCondition = (precautions: Precaution[]) =>
  [...new Map([...precautions].reverse().map((each) => [each.condition, each])).values()].reverse();

/** Absolute contraindications of this patient, cleared or not. */
export const dangers = (precautions: Precaution[]): Precaution[] =>
  precautions.filter((each) => each.level === 'absolute' && open(each));

/** Those that nobody has cleared, each once. */
export const openDangers = (precautions: Precaution[]): Precaution[] =>
  onePerCondition(dangers(precautions).filter((each) => !clearedAnywhere(each, precautions)));

/** Hazards that massage is adapted to, without a clearance, each once. */
export const openHazards = (precautions: Precaution[]): Precaution[] => {
  const dangerous = new Set(openDangers(precautions).map(({ condition }) => condition));
  return onePerCondition(
    precautions.filter(
      (each) =>
        isHazard(each) &&
        matters(each) &&
        (each.level !== 'absolute' || each.standing === 'historical') &&
        !dangerous.has(each.condition) &&
        !clearedAnywhere(each, precautions),
    ),
  );
};

/**
 * Words that say how massage is to be, or that nothing speaks against it; naming a hazard alone is no such statement, but an
 * allergy says by its name what to avoid.
 */
export const statements = (precautions: Precaution[]): Precaution[] =>
  precautions.filter(
    ({ condition, level, standing, cleared, stated }) =>
      standing !== 'family' &&
      (condition === 'general' ||
        (condition === 'allergy' && standing === 'asserted') ||
        level === 'none' ||
        cleared ||
        stated),
  );

/** As written, on one line, short enough for a summary. */
export const inShort = ({ evidence }: Precaution, most = 60): string => {
  const line = evidence.text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 3)}…` : line;
};
