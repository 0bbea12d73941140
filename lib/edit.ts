import type { Part, Suggestion } from './finding.ts';
import type { FieldReading, Meaning } from './reading.ts';
import type { Evidence } from './referral.ts';
import { askedOfTherapist } from './therapists/field.ts';
import { isNamedIn } from './therapists/name.ts';

/** One field's change, as previewed: what stands there, what will stand there. */
export interface PlacedEdit {
  fieldId: string;
  fieldLabel: string;
  meaning: Meaning;
  /** The value that was seen. The page refuses the edit when it is no longer this. */
  from: string;
  to: string;
  /** The words that are new, for the preview. */
  inserted: string;
}

/** Where a suggestion would go, field by field; empty when this form has no place for it. */
export function place(suggestion: Suggestion, fields: FieldReading[]): PlacedEdit[] {
  const wrong = suggestion.replaces;
  const home = fields.find(({ id }) => id === wrong?.field);
  if (wrong && home) return [...replaced(suggestion, wrong, home), ...emptyFields(suggestion, fields, home)];
  const own = (suggestion.parts ?? []).map((part) => ({ part, field: fieldFor(part, fields) }));
  const placed = own.flatMap(({ part, field }) => (field ? [fill(field, part)] : []));
  const homeless = own.filter(({ field, part }) => !field && !part.detail).map(({ part }) => withHeading(part));
  if (placed.length === 0) return appended(suggestion.text, fields);
  return homeless.length === 0 ? placed : [...placed, ...appended(homeless.join('\n'), fields)];
}

/** A form's own field for the part must not stay empty because the words stand elsewhere: it may be required to save. */
function emptyFields({ parts = [] }: Suggestion, fields: FieldReading[], home: FieldReading): PlacedEdit[] {
  return parts.flatMap((part) => {
    const own = part.meaning === home.meaning ? undefined : fieldFor(part, fields);
    return own?.value === '' ? [fill(own, part)] : [];
  });
}

/** What a part is called when it stands in free text, without a field that says what it is. */
const headings: Partial<Record<Meaning, string>> = {
  diagnosis: 'Diagnosis',
  procedure: 'Technique',
  bodyArea: 'Areas to treat',
  units: 'Each visit',
  frequency: 'Frequency',
  duration: 'Duration',
  provider: 'Ordering provider',
  providerNpi: 'NPI',
  referredTo: 'Referred to',
};

function withHeading({ meaning, text }: Part): string {
  const heading = headings[meaning];
  return heading ? `${heading}: ${text}` : text;
}

/** Several suggestions at once: one edit for each field, as if they had been inserted one after the other. */
export function placeAll(suggestions: Suggestion[], fields: FieldReading[]): PlacedEdit[] {
  const merged = new Map<string, PlacedEdit>();
  for (const suggestion of inSafeOrder(suggestions)) {
    const now = fields.map((field) => ({ ...field, value: merged.get(field.id)?.to ?? field.value }));
    for (const edit of place(suggestion, now)) merged.set(edit.fieldId, after(merged.get(edit.fieldId), edit));
  }
  return [...merged.values()];
}

/**
 * Replacements first, from the end of a field to its start: the words further left then still stand where they were read.
 * Words can be replaced once; of two that overlap the first is kept.
 */
function inSafeOrder(suggestions: Suggestion[]): Suggestion[] {
  const replacing: Suggestion[] = [];
  for (const suggestion of suggestions) {
    if (suggestion.replaces && !replacing.some((other) => overlap(other, suggestion))) replacing.push(suggestion);
  }
  const startOf = ({ replaces }: Suggestion) => replaces?.start ?? 0;
  replacing.sort((a, b) => startOf(b) - startOf(a));
  return [...replacing, ...suggestions.filter(({ replaces }) => !replaces)];
}

const overlap = ({ replaces: a }: Suggestion, { replaces: b }: Suggestion) =>
  a && b && a.field === b.field && a.start < b.end && b.start < a.end;

const after = (earlier: PlacedEdit | undefined, edit: PlacedEdit): PlacedEdit =>
  earlier ? { ...edit, from: earlier.from, inserted: `${earlier.inserted}\n${edit.inserted}` } : edit;

function replaced(suggestion: Suggestion, words: Evidence, field: FieldReading): PlacedEdit[] {
  if (!field.editable) return [];
  if (!takesFreeText(field)) {
    const part = suggestion.parts?.find((each) => each.meaning === field.meaning);
    return [fill(field, part ?? { meaning: field.meaning, text: suggestion.text })];
  }
  const to = field.value.slice(0, words.start) + suggestion.text + field.value.slice(words.end);
  return [edit(field, to, suggestion.text)];
}

/** The surest editable field of that meaning that takes these words; an empty one first. */
function fieldFor(part: Part, fields: FieldReading[]): FieldReading | undefined {
  return fields
    .filter((field) => field.meaning === part.meaning && field.editable && asksFor(field, part) && canTake(field, part))
    .sort((a, b) => Number(a.value !== '') - Number(b.value !== '') || b.confidence - a.confidence)[0];
}

/** A form asks in several fields whom an order goes to: by name, kind of care, telephone. A number stays where it stands. */
const asksFor = ({ meaning, label, value }: FieldReading, { detail }: Part) =>
  meaning !== 'referredTo' || (askedOfTherapist(label) === (detail ?? 'name') && !(detail && value));

/** The last day of a course stands among its durations: a number of weeks is no day. */
const asksForDay = ({ kind, meaning, label }: FieldReading): boolean =>
  kind === 'date' || (meaning === 'duration' && /\b(?:date|fecha)\b/i.test(label));

const canTake = (field: FieldReading, part: Part) => {
  if (asksForDay(field)) return false;
  if (field.kind === 'number') return part.number !== undefined;
  return field.options.length === 0 || optionFor(field, part) !== undefined;
};

/** The option that says the same: equal, or holding the part's first word when that is a code. */
function optionFor(field: FieldReading, part: Part): string | undefined {
  const wanted = part.text.toLowerCase();
  const code = /^[a-z]\d[0-9a-z][0-9a-z.]*|^\d{5}\b/.exec(wanted)?.[0];
  return (
    field.options.find((option) => option.trim().toLowerCase() === wanted) ??
    field.options.find((option) => option.trim() === part.number) ??
    (part.meaning === 'referredTo' ? optionNaming(field, part) : undefined) ??
    (code ? field.options.find((option) => words(option).includes(code)) : undefined)
  );
}

/** "FLORES, ANA - Demo Massage" for "Ana Flores, LMT", when no other option names the same. */
function optionNaming({ options }: FieldReading, { text }: Part): string | undefined {
  const naming = options.filter((option) => isNamedIn(option, text.split(',')[0] ?? ''));
  return naming.length === 1 ? naming[0] : undefined;
}

const words = (text: string) => text.toLowerCase().split(/[^a-z0-9.]+/);

function fill(field: FieldReading, part: Part): PlacedEdit {
  if (field.kind === 'number') return edit(field, numberFor(field, part), numberFor(field, part));
  const option = optionFor(field, part);
  if (option) return edit(field, option, option);
  return takesFreeText(field) && !isPartOf(field.value, part.text)
    ? append(field, part.text)
    : edit(field, part.text, part.text);
}

/** "massage" need not stay beside "97124 therapeutic massage". */
const isPartOf = (value: string, text: string): boolean =>
  words(text).join(' ').includes(words(value.trim()).join(' '));

/** A visit's part counts units; a field that asks for minutes gets the minutes of its words ("60 minutes (4 units)"). */
function numberFor({ label }: FieldReading, { meaning, text, number = text }: Part): string {
  const asksMinutes = meaning === 'units' && /\bmin/i.test(label) && !/\bunits?\b/i.test(label);
  return (asksMinutes && /(\d{1,3}) min/.exec(text)?.[1]) || number;
}

const takesFreeText = (field: FieldReading) =>
  field.kind === 'text' || field.kind === 'multiline' || field.kind === 'rich';

/** Where an order's words may go when they have no field of their own, the best home first. */
const homes: Meaning[] = ['narrative', 'medicalNecessity', 'procedure', 'diagnosis', 'goals'];

/** Free text goes to the end of the order's own text box; a single line is no place for a whole order. */
function appended(text: string, fields: FieldReading[]): PlacedEdit[] {
  const roomy = fields.filter(({ kind, editable }) => editable && (kind === 'multiline' || kind === 'rich'));
  const lines = fields.filter(({ kind, editable, meaning }) => editable && kind === 'text' && meaning === 'narrative');
  const home = homes.flatMap((wanted) => roomy.filter(({ meaning }) => meaning === wanted)).concat(lines)[0];
  return home ? [append(home, text)] : [];
}

function append(field: FieldReading, text: string): PlacedEdit {
  const value = field.value.trimEnd();
  const separator = value === '' ? '' : field.kind === 'text' ? '; ' : '\n';
  return edit(field, value + separator + text, text);
}

const edit = (field: FieldReading, to: string, inserted: string): PlacedEdit => ({
  fieldId: field.id,
  fieldLabel: field.label,
  meaning: field.meaning,
  from: field.value,
  to,
  inserted,
});
