import type { Meaning } from '../lib/reading.ts';

/** Pages as an EHR builds them, made to size: many elements, few fields, the order block last, ten ways of labelling. */
export interface BenchPage {
  name: string;
  html: string;
  /** Hosts of a shadow root with another in it. Made after loading: not every browser can write them as HTML. */
  shadows: number;
  /** Documents of frames; the extension runs in each of them. */
  frames: string[];
}

const labelStyles: ((label: string, id: string) => string)[] = [
  (label, id) => `<label for="${id}">${label}</label><input id="${id}">`,
  (label, id) => `<label>${label} <input id="${id}"></label>`,
  (label, id) => `<input id="${id}" aria-label="${label}">`,
  (label, id) => `<b id="l${id}">${label}</b><input id="${id}" aria-labelledby="l${id}">`,
  (label, id) => `<table><tr><td><b>${label}</b>:</td><td><input id="${id}"></td></tr></table>`,
  (label, id) =>
    `<div class="row"><div class="col"><span>${label}</span></div><div class="col"><div><input id="${id}"></div></div></div>`,
  (label, id) => `<dl><dt>${label}</dt><dd><input id="${id}"></dd></dl>`,
  (label, id) => `<input id="${id}" placeholder="${label}">`,
  (label, id) => `<div><input id="${id}"><span>${label}</span></div>`,
  (label, id) => `<div>${label} <textarea id="${id}"></textarea></div>`,
];

const orderLabels: [string, Meaning][] = [
  ['Diagnosis', 'diagnosis'],
  ['Frequency', 'frequency'],
  ['Number of visits', 'duration'],
  ['Minutes per session', 'units'],
  ['Body area', 'bodyArea'],
  ['Goals', 'goals'],
  ['Precautions', 'precautions'],
  ['Ordering provider', 'provider'],
  ['Reason for referral', 'medicalNecessity'],
];

/** What the fields of the order are for, by their ids. */
export const orderFields = new Map(orderLabels.map(([, meaning], index) => [`o${index}`, meaning]));

/** Most fields of a chart are none of an order's. */
const namesById: Record<string, (index: number) => string> = {
  i: (index) => `Value ${index}`,
  f: (index) => `Frame value ${index}`,
  o: (index) => orderLabels[index]?.[0] ?? '',
};

/** The label that a field was given. */
const labelOf = (id: string): string => namesById[id.slice(0, 1)]?.(Number(id.slice(1))) ?? '';

/** The label of each field that has an id: those of a page and of its frames, not those in shadow roots. */
export const labelsOn = ({ html, frames }: BenchPage): Map<string, string>[] =>
  [html, ...frames].map(
    (text) => new Map(Array.from(text.matchAll(/ id="([iof]\d+)"/g), ([, id = '']) => [id, labelOf(id)])),
  );

const filler = (index: number): string =>
  `<section class="card c${index % 7}"><h4>Result ${index}</h4><ul><li><span>Glucose</span><span>${90 + (index % 30)}</span></li><li><a href="#${index}">Open</a></li></ul></section>`;
const ELEMENTS_PER_FILLER = 8;
const ELEMENTS_PER_FIELD = 4;

/** One field of a shadow root, and one of the root in it. */
const FIELDS_PER_SHADOW = 2;
const FIELDS_PER_FRAME = 5;
const ELEMENTS_PER_FRAME = 40;

const frameText = (frame: number): string => {
  const fields = Array.from({ length: FIELDS_PER_FRAME }, (_, index) => field(`f${index}`, frame + index));
  return `<!doctype html><title>Part ${frame}</title><h3>Part ${frame}</h3>${filler(frame)}${fields.join('')}${filler(frame)}`;
};

const field = (id: string, style: number): string =>
  (labelStyles[style % labelStyles.length] as (typeof labelStyles)[0])(labelOf(id), id);

/** Fields and elements of shadow roots and frames are among those asked for. */
function build(name: string, allElements: number, allFields: number, shadows: number, frameCount: number): BenchPage {
  const frames = Array.from({ length: frameCount }, (_, index) => frameText(index));
  const fields = Math.max(0, allFields - shadows * FIELDS_PER_SHADOW - frameCount * FIELDS_PER_FRAME);
  const elements = allElements - frameCount * ELEMENTS_PER_FRAME;
  const ordinary = Math.max(0, fields - (fields > 0 ? orderLabels.length : 0));
  const fillers = Math.max(0, Math.round((elements - fields * ELEMENTS_PER_FIELD) / ELEMENTS_PER_FILLER));
  const each = ordinary > 0 ? Math.max(1, Math.floor(fillers / ordinary)) : fillers;
  const parts: string[] = [];
  let used = 0;
  for (let index = 0; index < ordinary; index += 1) {
    for (let count = 0; count < each && used < fillers; count += 1) parts.push(filler(used++));
    parts.push(field(`i${index}`, index));
  }
  while (used < fillers) parts.push(filler(used++));
  const order = orderLabels.map((_, index) => field(`o${index}`, index));
  const block = fields > 0 ? `<h2>Referral order</h2>${order.join('')}` : '';
  return { name, html: `<!doctype html><title>Chart</title><h1>Chart</h1>${parts.join('')}${block}`, shadows, frames };
}

export const benchPages: BenchPage[] = [
  build('2k, 30 fields', 2_000, 30, 3, 2),
  build('10k, 150 fields', 10_000, 150, 8, 3),
  build('50k, 600 fields', 50_000, 600, 20, 4),
  build('10k chart, no field', 10_000, 0, 0, 0),
];
