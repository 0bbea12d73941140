import type { Evidence } from '../referral.ts';
import { lineBreaks } from './lines.ts';
import type { Prepared } from './text.ts';

/**
 * A text with its white space made even: one blank between words, a line break only where it parts statements, and no accents
 * written apart from their letters. Patterns can then count on single blanks, and a text reads the same however it is spaced.
 */
export interface Condensed {
  prepared: Prepared;
  /** The evidence, with its words and offsets in the text as it was. */
  original: (evidence: Evidence) => Evidence;
}

const known = new WeakMap<Prepared, Condensed>();

export function condensed(prepared: Prepared): Condensed {
  const before = known.get(prepared);
  if (before) return before;
  const made = condense(prepared);
  known.set(prepared, made);
  return made;
}

/** From `at` on, the text as it was is `shift` characters further. */
interface Shift {
  at: number;
  shift: number;
}

function condense(prepared: Prepared): Condensed {
  const parting = new Map(lineBreaks(prepared).map(({ at, blank }) => [at, blank ? '\n\n' : '\n']));
  const shifts: Shift[] = [{ at: 0, shift: 0 }];
  const texts: string[] = [];
  const raws: string[] = [];
  let reached = 0;
  let length = 0;
  const take = (to: number, gap: string) => {
    texts.push(prepared.text.slice(reached, to), gap);
    raws.push(prepared.raw.slice(reached, to), gap);
    length += to - reached + gap.length;
  };
  for (const { 0: gap, index } of prepared.text.matchAll(/\s{2,}|[^ \S]|[\u0300-\u036f]+/g)) {
    const next = index + gap.length;
    take(index, parting.get(next) ?? (gap.trim() === '' ? ' ' : ''));
    reached = next;
    shifts.push({ at: length, shift: next - length });
  }
  take(prepared.text.length, '');
  const origin = (offset: number) => offset + (lastAt(shifts, offset)?.shift ?? 0);
  const original = (evidence: Evidence): Evidence => {
    const start = origin(evidence.start);
    const end = evidence.end > evidence.start ? origin(evidence.end - 1) + 1 : start;
    return { ...evidence, text: prepared.raw.slice(start, end), start, end };
  };
  const regions = prepared.regions.map((region) => ({
    ...region,
    start: placeOf(shifts, region.start),
    end: placeOf(shifts, region.end),
  }));
  return { prepared: { raw: raws.join(''), text: texts.join(''), regions }, original };
}

const lastAt = (shifts: Shift[], offset: number) => lastWhere(shifts, ({ at }) => at <= offset);

/** Where an offset of the text as it was has gone. */
const placeOf = (shifts: Shift[], offset: number) =>
  offset - (lastWhere(shifts, ({ at, shift }) => at + shift <= offset)?.shift ?? 0);

function lastWhere(shifts: Shift[], holds: (shift: Shift) => boolean): Shift | undefined {
  let low = 0;
  let high = shifts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const shift = shifts[middle];
    if (shift && holds(shift)) low = middle;
    else high = middle - 1;
  }
  return shifts[low];
}

/** Reads from the condensed text and gives every piece of evidence back in the words of the text as it was. */
export function fromCondensed<T extends { evidence: Evidence }>(
  prepared: Prepared,
  read: (text: Prepared) => T[],
): T[] {
  const { prepared: even, original } = condensed(prepared);
  return read(even).map((item) => ({ ...item, evidence: original(item.evidence) }));
}
