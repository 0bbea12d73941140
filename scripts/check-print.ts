import type { Report } from '../lib/check.ts';
import { type Element, elements, type Finding, type Status } from '../lib/finding.ts';

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
  authorization: 'Authorization',
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
  const payer = report.payer ? [`Payer: ${report.payer.name}`] : [];
  const rows = elements.map((element) => `  ${names[element].padEnd(20)}${marks[report.elements[element].status]}`);
  return [...heading, sum, ...payer, '', ...rows, '', ...report.findings.flatMap(card), ''].join('\n');
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
