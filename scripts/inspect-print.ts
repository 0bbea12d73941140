import type { Source } from '../lib/meaning/asked.ts';
import type { FieldReading, Signal } from '../lib/reading.ts';
import type { Inspection } from './inspection.ts';

/** Where words were found, in the words of somebody who looks at the page. */
const places: Record<Source, string> = {
  labelledby: 'the label it points to',
  label: 'its label',
  ariaLabel: 'its aria-label',
  columnHead: 'the head of its column',
  before: 'the text before it',
  after: 'the text after it',
  group: 'the name of its group',
  option: 'a choice in it',
  placeholder: 'its placeholder',
  title: 'its tooltip',
  identifier: 'its id or name',
  section: 'the heading above it',
};

/** What spoke for or against the meaning of a field, the strongest first. */
export function whyOf({
  meaning,
  confidence,
  signals,
}: Pick<FieldReading, 'meaning' | 'confidence' | 'signals'>): string {
  if (signals.length === 0) return 'no known word stands in it or around it';
  const found = signals.map(reason).join('; ');
  return meaning === 'other' && confidence === 0 ? `not clear enough: ${found}` : found;
}

function reason({ name, words }: Signal): string {
  // The vocabulary marks with “^” what counts only as the first word.
  if (Object.hasOwn(places, name)) return `“${words.replace('^', '')}” in ${places[name as Source]}`;
  return name === 'kind' ? words : name;
}

/** What the page says of itself, for an order and for something else; its fields count too when it is judged. */
export function pageWhyOf(signals: Signal[]): string {
  const said = (side: string) =>
    signals.filter(({ name }) => name === side).map(({ words, score }) => `“${words}” ${score.toFixed(1)}`);
  const [order, other] = [said('order'), said('other')];
  const typed = signals
    .filter(({ name }) => name === 'typed')
    .map(({ words }) => `looked into for what was typed in “${words}”`);
  return [
    order.length > 0 ? `for an order ${order.join(', ')}` : 'nothing for an order',
    other.length > 0 ? `for something else ${other.join(', ')}` : 'nothing for something else',
    ...typed,
  ].join('; ');
}

const detections: Record<Inspection['detected'], string> = {
  referral: 'an order of massage',
  possible: 'an order form that does not order massage yet',
  none: 'not taken for an order form, so what stands in it was not read',
};

const indent = ' '.repeat(21);

export function printPage(page: string, inspection: Inspection): string {
  const { detected, confidence, product, why, fields, report, scanMs } = inspection;
  const known = product && ` Known as ${product}.`;
  const ofOrder = fields.filter(({ meaning }) => meaning !== 'other');
  const others = fields.filter((field) => !ofOrder.includes(field));
  const statuses = report ? Object.entries(report.elements).map(([part, { status }]) => `${part}: ${status}`) : [];
  return [
    `${page}: ${detected} (${confidence.toFixed(2)}): ${detections[detected]}.${known} ${fields.length} fields, scanned in ${scanMs} ms`,
    `  The words of the page say ${why}.`,
    ...[...ofOrder, ...others].map((field) => row(detected === 'none' ? ' ' : markOf(field), field)),
    ...(statuses.length > 0 ? [`  ${statuses.join(', ')}`] : []),
  ].join('\n');
}

const markOf = ({ hasValue }: Inspection['fields'][number]): string => (hasValue ? '●' : '○');

const row = (mark: string, { meaning, label, selector, why }: Inspection['fields'][number]): string =>
  `  ${meaning.padEnd(16)} ${mark} ${label || '(no label)'}  ${selector}\n${indent}${why}`;

/** Said once, after the last page. */
export const legend = `● has a value, ○ is empty; beside it the label and the selector. Below stand the words that say what the field is for, the
strongest first, and where they were found. “other” is no part of an order, or was not understood: a hint in lib/ehr can
name it.`;
