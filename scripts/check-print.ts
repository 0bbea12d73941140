import type { Report } from '../lib/check.ts';
import { type Element, elements, type Finding, type Status } from '../lib/finding.ts';
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
  const sum = `${inPlace} of ${of} in place, ${toFix} to fix, ${toCheck} to check.`;
  const payer = report.payer ? payerLines(report.payer) : [];
  const rows = elements.map((element) => `  ${names[element].padEnd(20)}${marks[report.elements[element].status]}`);
  return [...heading, sum, ...payer, '', ...rows, '', ...report.findings.flatMap(card), ''].join('\n');
}

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

function card({ summary, evidence, suggestions, severity }: Finding): string[] {
  const quoted = evidence.slice(0, 2).map(({ text }) => `      “${oneLine(text)}”`);
  const offers = suggestions
    .slice(0, 3)
    .map(({ text, replaces }) => `      ${replaces ? 'replace with' : 'add'}: ${text}`);
  return [`${severity === 'advice' ? '  ·' : '  !'} ${summary}`, ...quoted, ...offers];
}

const oneLine = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
};
