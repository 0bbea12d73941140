import type { Evidence } from '../referral.ts';
import { adoptClauses, type Clause, clauses } from './clauses.ts';
import { type Prepared, quote, type Region } from './text.ts';

/** From here on, offsets of the flat text and of the text it came from run in step, up to the next seam. */
interface Seam {
  flat: number;
  origin: number;
}

interface Flat {
  prepared: Prepared;
  seams: Seam[];
}

const known = new WeakMap<Prepared, Flat>();
const flats = new WeakSet<Prepared>();

/**
 * Reads a text with every run of white space made one blank, so that blanks and wrapped lines change nothing. Clauses
 * keep to the lines of the original; evidence is moved back into it. In the flat `raw` a line break is still seen.
 */
export function readFlat<T>(prepared: Prepared, read: (flat: Prepared) => T): T {
  if (flats.has(prepared)) return read(prepared);
  const flat = known.get(prepared) ?? flatten(prepared);
  known.set(prepared, flat);
  return moveBack(read(flat.prepared), prepared, flat.seams) as T;
}

const gap = /\s{2,}|[^\S ]|^\s/g;

function flatten(prepared: Prepared): Flat {
  const seams: Seam[] = [{ flat: 0, origin: 0 }];
  let text = '';
  let raw = '';
  let from = 0;
  for (const { 0: blanks, index } of prepared.text.matchAll(gap)) {
    text += prepared.text.slice(from, index) + (index === 0 ? '' : ' ');
    raw += prepared.raw.slice(from, index) + (index === 0 ? '' : /[\r\n]/.test(blanks) ? '\n' : ' ');
    from = index + blanks.length;
    seams.push({ flat: text.length, origin: from });
  }
  text += prepared.text.slice(from);
  raw += prepared.raw.slice(from);
  const flat = { text, raw, regions: place(prepared.regions, seams) };
  adoptClauses(flat, place(clauses(prepared), seams));
  flats.add(flat);
  return { prepared: flat, seams };
}

/** The last seam at or before an offset, and the one after it. */
function around(seams: Seam[], side: keyof Seam, offset: number): [Seam, Seam | undefined] {
  let low = 0;
  let high = seams.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((seams[middle]?.[side] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return [seams[low] ?? { flat: 0, origin: 0 }, seams[low + 1]];
}

const place = <Span extends Clause | Region>(spans: Span[], seams: Seam[]): Span[] =>
  spans.map((span) => ({ ...span, start: toFlat(seams, span.start), end: toFlat(seams, span.end) }));

/** An offset inside a gap goes to the word after it. */
function toFlat(seams: Seam[], offset: number): number {
  const [{ flat, origin }, next] = around(seams, 'origin', offset);
  return Math.min(flat + offset - origin, next?.flat ?? Number.POSITIVE_INFINITY);
}

function toOrigin(seams: Seam[], offset: number): number {
  const [{ flat, origin }] = around(seams, 'flat', offset);
  return origin + offset - flat;
}

function moveBack(value: unknown, prepared: Prepared, seams: Seam[]): unknown {
  if (Array.isArray(value)) return value.map((each) => moveBack(each, prepared, seams));
  if (!value || typeof value !== 'object') return value;
  if (isEvidence(value)) {
    const start = toOrigin(seams, value.start);
    return quote(prepared, start, value.end > value.start ? toOrigin(seams, value.end - 1) + 1 : start);
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, moveBack(part, prepared, seams)]));
}

const isEvidence = (value: object): value is Evidence => 'text' in value && 'start' in value && 'end' in value;
