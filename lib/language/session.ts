import type { Meaning } from '../reading.ts';
import type { Session } from '../referral.ts';
import { minutesForUnits, unitsForMinutes } from '../units.ts';
import { isVisitLength } from './session-context.ts';
import { findLengths, type VisitLength } from './session-lengths.ts';
import { type Prepared, quote } from './text.ts';
import { tokenise } from './tokens.ts';

/** Fields that may speak of a visit's length. */
const speaking: Meaning[] = ['units', 'frequency', 'duration', 'narrative', 'procedure', 'medicalNecessity'];

/** Reads the length of one visit, in minutes and 15-minute units; what is not written follows by the CMS 8-minute rule. */
export function readSession(prepared: Prepared): Session {
  const tokens = tokenise(prepared);
  const own = findLengths(tokens, prepared.regions)
    .filter((length) => length.labelled || isVisitLength(tokens, length))
    .filter((length) => speaks(prepared, tokens[length.from]?.start ?? 0));
  const minutes = choose(own, 'minutes');
  const units = choose(own, 'units');
  const evidence = [...minutes, ...units].map(({ from, to }) =>
    quote(prepared, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
  );
  return { ...agree(minutes[0]?.amount ?? null, units.length > 0 ? sum(units) : null), evidence };
}

const speaks = ({ regions }: Prepared, at: number) => {
  const region = regions.find(({ start, end }) => at >= start && at < end);
  return !region || speaking.includes(region.meaning);
};

/** The first mention counts, a labelled one before others; units written per code add up. */
function choose(lengths: VisitLength[], kind: VisitLength['kind']): VisitLength[] {
  const [first, ...more] = lengths
    .filter((length) => length.kind === kind)
    .sort((one, other) => Number(other.labelled) - Number(one.labelled));
  if (!first) return [];
  return first.code
    ? [
        first,
        ...more.filter(
          ({ code }, at) => code && code !== first.code && more.findIndex((one) => one.code === code) === at,
        ),
      ]
    : [first];
}

const sum = (lengths: VisitLength[]) => lengths.reduce((total, { amount }) => total + amount, 0);

function agree(minutes: number | null, units: number | null): Omit<Session, 'evidence'> {
  if (minutes !== null && units !== null) return { minutes, units, conflict: unitsForMinutes(minutes) !== units };
  if (minutes !== null) return { minutes, units: unitsForMinutes(minutes), conflict: false };
  return { minutes: units === null ? null : minutesForUnits(units), units, conflict: false };
}
