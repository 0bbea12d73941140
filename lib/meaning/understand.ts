import type { EhrAdapter } from '../ehr/adapter.ts';
import { adapterFor, hintFor } from '../ehr/index.ts';
import type { AskedField, AskedPage, Evidence, Hint, JudgedField, Judgement, Understood } from './asked.ts';
import { decide } from './decide.ts';
import { fieldJudge } from './field.ts';
import { namesMassage } from './massage.ts';
import { explainByNeighbours } from './neighbours.ts';

/**
 * Says what the fields of a page are for and what kind of page it is, from the words around them. Nothing of a page is
 * remembered for the next.
 */
export function understand(page: AskedPage, known?: EhrAdapter[]): Understood {
  const adapter = adapterFor({ address: page.address, names: namesIn(page) }, known);
  const judge = fieldJudge();
  const copied = copiedNames(page.fields);
  const isOwn = ({ source, text }: Evidence): boolean => source !== 'identifier' || !copied.has(text);
  const judged = page.fields.map((field): JudgedField => {
    const hint = field.hint ?? hintOf(field, adapter);
    return { ...field, ...judge({ ...field, hint, evidence: field.evidence.filter(isOwn) }) };
  });
  const fields = judged.map(explainByNeighbours).map(withoutRepeatedDates);
  return {
    ...decide(fields, page),
    product: adapter?.product ?? '',
    title: titleOf(page),
    ...eachOnce(fields.map(({ meaning, confidence, signals }) => ({ meaning, confidence, signals }))),
  };
}

function eachOnce(all: Judgement[]): Pick<Understood, 'judgements' | 'fields'> {
  const keys = all.map((judgement) => JSON.stringify(judgement));
  const distinct = new Map(all.map((judgement, index) => [keys[index], judgement]));
  const places = new Map([...distinct.keys()].map((key, place) => [key, place]));
  return { judgements: [...distinct.values()], fields: keys.map((key) => places.get(key) as number) };
}

const MOST_LABELS = 2;

/** Names that fields of different labels share: they were copied with the first of them, and tell of none. */
function copiedNames(fields: AskedField[]): Set<string> {
  const labels = new Map<string, Set<string>>();
  for (const field of fields)
    for (const name of identifiersOf(field)) labels.set(name, (labels.get(name) ?? new Set()).add(field.label));
  return new Set([...labels].filter(([, { size }]) => size > MOST_LABELS).map(([name]) => name));
}

const MOST_DATES = 3;

/** An order has one date, and perhaps a from and a to. A column of them belongs to a table of what was done. */
function withoutRepeatedDates(field: JudgedField, _: number, fields: JudgedField[]): JudgedField {
  if (field.meaning !== 'orderDate') return field;
  const alike = fields.filter(({ meaning, label }) => meaning === 'orderDate' && label === field.label);
  return alike.length > MOST_DATES ? { ...field, meaning: 'other', confidence: 0 } : field;
}

const identifiersOf = ({ evidence }: AskedField): string[] =>
  evidence.filter(({ source }) => source === 'identifier').map(({ text }) => text);

const namesIn = ({ names, marks, fields }: AskedPage): string[] => [
  ...names,
  ...marks,
  ...fields.flatMap(identifiersOf),
];

function hintOf(field: AskedField, adapter: EhrAdapter | null): Hint | null {
  const meaning = adapter && hintFor(adapter, identifiersOf(field));
  return meaning && { meaning, name: `known from ${adapter.product}` };
}

/** The first heading of a chart page may be that of a sidebar. */
const titleOf = ({ title, headings, lead }: AskedPage): string =>
  headings.find(namesMassage) ?? headings[0] ?? lead.find(namesMassage) ?? title;
