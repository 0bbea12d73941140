import type { Area, Evidence, Plan, Precaution, Procedure, Referral, Source } from '../referral.ts';
import { minutesForUnits, unitsForMinutes } from '../units.ts';
import { blank } from '../wording/blank.ts';
import { phasesInWords, rangeInWords, totalSessions } from '../wording/plan.ts';
import { unitsInWords } from '../wording/session.ts';
import { phraseAround, statementAround, tidy, toEndOfStatement, withLead } from './passage.ts';

/** "myofascial release (CPT 97140)". Codes are named without the descriptor texts of their owner. */
export function procedureWords({ procedures }: Pick<Referral, 'procedures'>): string {
  const { codes, techniques } = namedProcedures(procedures);
  const coded = codes.map(codeName).join(', ');
  if (techniques.length === 0) return coded || blank;
  if (codes.length === 0) return techniques.join(', ');
  return codes.length === 1 ? `${techniques.join(', ')} (${coded})` : `${techniques.join(', ')}; ${coded}`;
}

/** Codes and techniques that are named; a bare "massage" names neither. */
export function namedProcedures(procedures: Procedure[]): { codes: string[]; techniques: string[] } {
  const exact = procedures.filter(({ vague }) => !vague);
  return {
    codes: [...new Set(exact.flatMap(({ code }) => (code ? [code] : [])))],
    techniques: [...new Set(exact.flatMap(({ technique }) => (technique ? [technique] : [])))],
  };
}

const codeName = (code: string) => (/^\d{5}$/.test(code) ? `CPT ${code}` : `HCPCS ${code}`);

/** "left shoulder, neck"; the whole body is no area that could be treated. */
export const areaWords = ({ areas }: Pick<Referral, 'areas'>): string =>
  [...new Set(areas.filter(({ wholeBody }) => !wholeBody).map(areaName))].join(', ') || blank;

export const areaName = ({ side, site }: Pick<Area, 'side' | 'site'>): string => [side, site].filter(Boolean).join(' ');

/** "60 minutes (4 units)". */
export function visitWords({ session }: Pick<Referral, 'session'>): string {
  const units = session.units ?? (session.minutes === null ? null : unitsForMinutes(session.minutes));
  const minutes = session.minutes ?? (units === null ? null : minutesForUnits(units));
  if (units === null || minutes === null || session.conflict) return `${blank} minutes (${blank} units)`;
  return `${minutes} minutes (${unitsInWords(units)})`;
}

/** "2 visits per week for 6 weeks (12 visits)", with blanks where the order leaves its plan open. */
export function planWords({ plan }: Pick<Referral, 'plan'>): string {
  if (plan.ambiguous) return `${blank} visits per ${blank} for ${blank} (the order says “${planAsWritten(plan)}”)`;
  const total = plan.totalSessions ?? totalSessions(plan.phases);
  const visits = total ? `${rangeInWords(total)} ${total[1] === 1 ? 'visit' : 'visits'}` : '';
  if (plan.phases.length === 0) return visits || `${blank} visits per week for ${blank} weeks (${blank} visits)`;
  const course = phasesInWords(plan.phases);
  if (plan.totalMismatch) return `${course}; ${blank} visits in all (the order gives two totals)`;
  if (visits) return `${course} (${visits})`;
  return plan.phases.every(({ periods }) => periods) ? course : `${course} for ${blank}`;
}

/** The plan in the order's own words, for what can be read in two ways. */
export const planAsWritten = ({ evidence }: Plan): string =>
  [...new Set([...evidence].sort((a, b) => a.start - b.start).map(({ text }) => tidy(text)))].join(' ');

// The paper has the heading already.
const ownHeading = /^goals?(?: \([\w ]{1,30}\))?:\s{0,4}/i;

/** Each goal in the order's own words. */
export const goalLines = ({ goals }: Pick<Referral, 'goals'>): string[] =>
  goals.length > 0
    ? goals.map(({ evidence }) => tidy(evidence.text).replace(ownHeading, ''))
    : [`${blank} from ${blank} to ${blank} by ${blank}`];

/** What the order says of precautions, statement by statement, so that "no DVT" never becomes "DVT". */
export function precautionLines({ precautions, sources }: Pick<Referral, 'precautions' | 'sources'>): string[] {
  const said = precautions.map((precaution) => statementAround(precaution.evidence, sources) ?? inShort(precaution));
  const clearance = precautions.some(({ cleared }) => cleared) ? clearanceIn(sources) : [];
  const lines = [...new Set([...said.map(precautionAlone), ...clearance])];
  return lines.length > 0 ? lines : [blank];
}

/** Without the heading that the paper has already, and without the codes that stand with the diagnosis. */
function precautionAlone(line: string): string {
  const said = line.replace(/^(?:precautions?|contraindications?)\s?:\s?/i, '');
  const code = said.search(/\b[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?\b/);
  return tidy(code > 0 ? said.slice(0, code) : said);
}

/** Who allowed massage, in the order's words. */
function clearanceIn(sources: Source[]): string[] {
  const cue = /\bclear(?:ed|ance)\b|\bok(?:ay)? (?:per|by|from)\b|\b(?:okayed|approved) by\b/i;
  const found = sources.flatMap(({ field, text }) => {
    const cueAt = cue.exec(text);
    if (!cueAt) return [];
    const evidence = { field, text: cueAt[0], start: cueAt.index, end: cueAt.index + cueAt[0].length };
    return [precautionAlone(statementAround(evidence, sources) ?? 'Clearance is stated in the order')];
  });
  return found.slice(0, 1);
}

const standings = {
  negated: 'no',
  ruledOut: 'ruled out:',
  family: 'in the family:',
  historical: 'history of',
} as const;

function inShort({ standing, evidence }: Precaution): string {
  const before = standing in standings ? standings[standing as keyof typeof standings] : '';
  return tidy([before, evidence.text].join(' '));
}

/** The reasons payers look for, in the order's own words, with blanks where it gives none. */
export function reasons({ necessity, sources }: Pick<Referral, 'necessity' | 'sources'>) {
  const { finding, functionalLoss, priorCare } = necessity;
  const parts = [finding, functionalLoss, priorCare].filter((part): part is Evidence => part !== null);
  const words = (part: Evidence | null) => (part ? toEndOfStatement(part, sources, parts) : blank);
  return {
    finding: finding ? phraseAround(finding, sources) : blank,
    functionalLoss: words(functionalLoss).replace(/^limits:\s{0,4}/i, 'limits '),
    priorCare: words(priorCare && withLead(priorCare, sources)).replace(/^tried(?: so far:)?\s+/i, ''),
  };
}

/** The argument in sentences, for a letter. */
export function reasonsInProse(referral: Pick<Referral, 'necessity' | 'sources'>): string {
  const { finding, functionalLoss, priorCare } = reasons(referral);
  return `On examination: ${finding}. Effect on daily function: ${functionalLoss}. Treatment so far and its result: ${priorCare}.`;
}
