import type { Evidence } from '../referral.ts';
import { adoptClauses, type Clause, clauses } from './clauses.ts';
import { type Prepared, quote, type Region } from './text.ts';

interface Flat {
  prepared: Prepared;
  /** Where each character stands in the text it came from. */
  origin: Uint32Array;
}

const known = new WeakMap<Prepared, Flat>();

/**
 * Reads a text with every run of white space made one blank, so that blanks and wrapped lines change nothing. Clauses
 * keep to the lines of the original; evidence is moved back into it. In the flat `raw` a line break is still seen.
 */
export function readFlat<T>(prepared: Prepared, read: (flat: Prepared) => T): T {
  const flat = known.get(prepared) ?? flatten(prepared);
  known.set(prepared, flat);
  return moveBack(read(flat.prepared), prepared, flat.origin) as T;
}

function flatten(prepared: Prepared): Flat {
  const text: string[] = [];
  const raw: string[] = [];
  const origin = new Uint32Array(prepared.text.length);
  let length = 0;
  for (const { 0: piece, index } of prepared.text.matchAll(/\S+|\s+/g)) {
    const blank = piece.trim() === '';
    if (blank && length === 0) continue;
    text.push(blank ? ' ' : piece);
    if (blank) raw.push(piece.includes('\n') || piece.includes('\r') ? '\n' : ' ');
    else raw.push(prepared.raw.slice(index, index + piece.length));
    const kept = blank ? 1 : piece.length;
    for (let at = 0; at < kept; at += 1) origin[length + at] = index + at;
    length += kept;
  }
  const used = origin.subarray(0, length);
  const flat = { text: text.join(''), raw: raw.join(''), regions: place(prepared.regions, used) };
  adoptClauses(flat, place(clauses(prepared), used));
  return { prepared: flat, origin: used };
}

/** The spans, in order, where they stand in the flat text. */
function place<Span extends Clause | Region>(spans: Span[], origin: Uint32Array): Span[] {
  let at = 0;
  const reach = (offset: number) => {
    while (at < origin.length && (origin[at] ?? 0) < offset) at += 1;
    return at;
  };
  return spans.map((span) => {
    const start = reach(span.start);
    return { ...span, start, end: reach(span.end) };
  });
}

function moveBack(value: unknown, prepared: Prepared, origin: Uint32Array): unknown {
  if (Array.isArray(value)) return value.map((each) => moveBack(each, prepared, origin));
  if (!value || typeof value !== 'object') return value;
  if (isEvidence(value)) return quote(prepared, origin[value.start] ?? 0, (origin[value.end - 1] ?? -1) + 1);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, moveBack(part, prepared, origin)]));
}

const isEvidence = (value: object): value is Evidence => 'text' in value && 'start' in value && 'end' in value;
