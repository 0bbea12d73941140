import type { Report } from '../lib/check.ts';
import {
  type Element,
  type ElementReport,
  elements,
  type Finding,
  type Status,
  type Suggestion,
} from '../lib/finding.ts';
import { profiles } from '../lib/payers/index.ts';
import type { PayerProfile } from '../lib/payers/profile.ts';
import { dueForReview, reviewDue } from '../lib/payers/review.ts';

const names: Record<Element, string> = {
  diagnosis: 'Diagnosis',
  medicalNecessity: 'Medical necessity',
  procedure: 'Procedure',
  bodyArea: 'Body area',
  units: 'Minutes or units',
  frequency: 'Frequency',
  duration: 'Duration',
  goals: 'Goals',
  precautions: 'Precautions',
  signature: 'Signature',
  provider: 'Ordering clinician',
  authorization: 'Payer, authorization',
};

const marks: Record<Status, string> = {
  present: '✓ in place',
  problem: '! to fix',
  missing: '✗ missing',
  cannotTell: '? to check',
  notApplicable: '– not judged',
};

/** The report for a person at the command line. */
export function print(report: Report, name: string): string {
  const heading = name === '-' ? [] : [name];
  if (!report.massageOrder) {
    const because = report.referral.order.because;
    return [...heading, `Not an order for massage therapy${because ? `: ${because}` : ''}.`, ''].join('\n');
  }
  const { inPlace, of, toFix, toCheck } = report.summary;
  const sum = `${inPlace} of ${of} parts in place, ${toFix} to fix, ${toCheck} to check.`;
  const payer = report.payer ? payerLines(report.payer) : [];
  const rows = elements.map((element) => row(names[element], report.elements[element]));
  return [...heading, sum, ...payer, '', ...rows, '', ...points(report.findings)].join('\n');
}

const row = (name: string, { status, reason }: ElementReport) =>
  `  ${name.padEnd(22)}${marks[status]}${reason ? `: ${reason}` : ''}`;

/** A part may have several points; what is only advice leaves its part in place. */
function points(findings: Finding[]): string[] {
  const advice = findings.filter(({ severity }) => severity === 'advice');
  const toFix = findings.filter((finding) => !advice.includes(finding));
  const parts = new Set(toFix.map(({ element }) => element)).size;
  return [
    ...listed(`To fix: ${counted(toFix.length, 'point')} in ${counted(parts, 'part')}`, '!', toFix),
    ...listed(`Also worth a look: ${counted(advice.length, 'point')}`, '·', advice),
  ];
}

const listed = (heading: string, mark: string, findings: Finding[]): string[] =>
  findings.length === 0 ? [] : [heading, ...findings.flatMap((finding) => card(mark, finding)), ''];

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

/** Who pays; where no massage therapist is ever paid, what is possible instead is said at once. */
function payerLines({ name, coversMassageTherapist, instead }: PayerProfile): string[] {
  if (coversMassageTherapist !== 'no') return [`Payer: ${name}`];
  return [`Payer: ${name}. It does not pay a massage therapist.`, ...(instead ? [`Instead: ${instead.en}`] : [])];
}

/** Every built-in profile, and which of them are to be read against their sources again. */
export function payerList(today: string): string {
  const due = new Set(dueForReview(profiles, today));
  const rows = profiles.map((profile) => {
    const review = due.has(profile) ? `review due since ${reviewDue(profile)}` : `reviewed on ${profile.reviewedOn}`;
    return `${profile.id.padEnd(22)}${profile.name.padEnd(42)}${review}`;
  });
  return [...rows, '', `${due.size} of ${profiles.length} profiles are due for review on ${today}.`].join('\n');
}

function card(mark: string, { summary, evidence, suggestions }: Finding): string[] {
  const quoted = evidence.slice(0, 2).map(({ text }) => `      “${oneLine(text)}”`);
  const offers = suggestions
    .slice(0, 3)
    .map((suggestion) => `      ${suggestion.replaces ? 'replace with' : 'add'}: ${offered(suggestion)}`);
  return [`  ${mark} ${summary}`, ...quoted, ...offers];
}

/** A code alone says nothing to most people; its label goes on with its title. */
const offered = ({ text, label }: Suggestion) => (label.startsWith(`${text} `) ? label : text);

const oneLine = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
};
