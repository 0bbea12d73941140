import { oneOf } from '../one-of.ts';
import type { Evidence } from '../referral.ts';
import { sectionAt } from './clauses.ts';
import { type Prepared, quote } from './text.ts';

/** An ICD-10-CM code as written, valid or not. */
export interface WrittenCode {
  code: string;
  evidence: Evidence;
  /** Written as the end of the code before it: the 512 of "M25.511/512". */
  shortened: boolean;
}

/**
 * Letter, digit, digit or letter, then up to four more after a dot. The dot may be a comma or have a space before it, and the
 * letter o may stand for zero. Without a dot, the fourth character must follow at once.
 */
const dotted = new RegExp(
  [
    String.raw`(?<![a-z0-9.])([a-z][0-9o][0-9abos])(?: ?\.|,(?=\d{1,3}(?!\d)))`,
    String.raw`([0-9a-fostxl][0-9a-z]{0,3}(?: 0(?=\s|[,;)]|$)(?! ?(?:min|\/|%)))?)(?![a-z0-9]|\.\d)`,
  ].join(''),
  'g',
);
const spaced = /(?<![a-z0-9.])([gmsrz]) (\d\d)\.(\d[0-9a-z]{0,3})(?![a-z0-9]|\.\d)/g;
const undotted = /(?<![a-z0-9.$@_])([a-z][0-9][0-9ab])([0-9a-fox][0-9a-zx]{0,3})(?![a-z0-9@]|[.:]\d)/g;
const header = /(?<![a-z0-9.$@_/-])([a-z][0-9][0-9a])(?![a-z0-9@]|[.:-]?\d|\s?(?:mg|mcg|ml|h\b))/g;
/** "M25.511/512", "M75.41 & 42", "M25.511 and .512": the end of another code of the same family. */
const shorthand = new RegExp(
  [
    String.raw`^ ?(?:(?:\/|&|,|and|-|\+) ?\.(\d{1,4}[a-z]{0,2})|(?:\/|&) ?(\d{2,3}[a-z]{0,2}))`,
    String.raw`(?![a-z0-9/%]|\.\d| ?(?:min|x|units?|visits?|pain|lbs?|deg))`,
  ].join(''),
);

/** Three-character codes that are billable, or were until lately, and that orders for massage carry. */
const plausibleHeaders = /^(?:g35|r52|r51|i10|g20|m54|m79|m25|s13|s33|s16|m62|m72|m75|m51|m50|m53|m26|g43|g44|g89)$/;
const surelyHeaders = /^(?:g35|r52|r51|i10|g20)$/;

/** Words before a number that make it something else. */
const numberedThing = oneOf`
  claim|case|mrn|acct|account|policy|member|group|grp|id|ids|lic|license|auth|authorization|ref
  room|rm|suite|ste|apt|unit|bldg|bed|floor|box
  model|form|version|ticket|file|invoice|dea|upin|vitamin|vit|lot|ndc|serial|sn|part|device|gun|theragun|hypervolt
  confirmation|tracking|hcpcs|(?:order|referral)(?= ?(?:no|num|id|#))|chart|patient id|subscriber|adjuster|tax
`;
const otherNumber = new RegExp(`(?:^|[^a-z])${numberedThing}(?:'s)?(?: ?(?:no|num|number|is|code))?[.:#]{0,2} ?#? ?$`);
const dxLabel = /(?:dx|diagnos[ei]s|icd(?:-?10)?(?:-?cm)?(?: codes?)?|codes?|assessment)[.:#]{0,2} ?#?\(?$/;

/** HCPCS supply and drug codes, a letter and four digits, which no diagnosis of this trade looks like. */
const hcpcs = /^(?:g0\d{3}|e0\d{3}|e1\d{3}|[abcjkl]\d{4}|q4\d{3}|t[12]\d{3}|s[89]\d{3}|v[25]\d{3}|[lp][0-8]\d{3})$/;

/** More codes than any chart holds. */
const mostCodes = 500;

/** Every code in a text in order, shorthand written out. */
export function findCodes(prepared: Prepared): WrittenCode[] {
  const written = [dottedCodes, undottedCodes, headerCodes].flatMap((find) => [...find(prepared).take(mostCodes)]);
  const inOrder = written.sort((a, b) => a.evidence.start - b.evidence.start);
  let reached = -1;
  const apart = inOrder.filter(({ evidence }) => {
    if (evidence.start < reached) return false;
    reached = evidence.end;
    return true;
  });
  return apart.flatMap((code) => [code, ...shortened(prepared, code)]);
}

const named = (prepared: Prepared, code: string, start: number, end: number): WrittenCode => ({
  code: code.toUpperCase(),
  evidence: quote(prepared, start, end),
  shortened: false,
});

const isIdentifier = (text: string, start: number) => otherNumber.test(text.slice(Math.max(0, start - 28), start));

const isLabelled = (prepared: Prepared, start: number) =>
  sectionAt(prepared, start) === 'diagnosis' || dxLabel.test(prepared.text.slice(Math.max(0, start - 20), start));

/** A temperature ("T98.6"), a version ("v10.2") or a repetition ("x10.5") has the form of a code. */
const notDiagnosis = /^(?:t(?:89|9\d)|[vx]\d)/;

function* dottedCodes(prepared: Prepared): Generator<WrittenCode> {
  for (const { 0: all, 1: stem = '', 2: rest = '', index } of prepared.text.matchAll(dotted)) {
    if ((notDiagnosis.test(stem) && rest.length < 4) || isIdentifier(prepared.text, index)) continue;
    if (!/\d|^[a-fx]/.test(rest)) continue;
    yield named(prepared, `${stem.replace(/^(.)o/, '$10')}.${rest.replace(' ', '')}`, index, index + all.length);
  }
  for (const { 0: all, 1: letter = '', 2: digits = '', 3: rest = '', index } of prepared.text.matchAll(spaced)) {
    yield named(prepared, `${letter}${digits}.${rest}`, index, index + all.length);
  }
}

function* undottedCodes(prepared: Prepared): Generator<WrittenCode> {
  for (const { 0: all, 1: stem = '', 2: rest = '', index } of prepared.text.matchAll(undotted)) {
    const sure = isLabelled(prepared, index);
    if (!sure && (hcpcs.test(all) || !/^[adefgimnrsz]/.test(all) || isIdentifier(prepared.text, index))) continue;
    if (/^[vwxyu]/.test(all) && all.length < 5) continue;
    if (!/^\d*[a-fx]{0,3}\d?[ads]?$/.test(rest) || (rest.length === 1 && /[a-fox]/.test(rest) && stem !== 'g35'))
      continue;
    yield named(prepared, `${stem}.${rest}`, index, index + all.length);
  }
}

function* headerCodes(prepared: Prepared): Generator<WrittenCode> {
  for (const { 0: all, index } of prepared.text.matchAll(header)) {
    const known = surelyHeaders.test(all) || (plausibleHeaders.test(all) && isLabelled(prepared, index));
    if (known && !isIdentifier(prepared.text, index)) yield named(prepared, all, index, index + all.length);
  }
}

function* shortened(prepared: Prepared, { code, evidence }: WrittenCode): Generator<WrittenCode> {
  let end = evidence.end;
  for (
    let match = shorthand.exec(prepared.text.slice(end, end + 16));
    match;
    match = shorthand.exec(prepared.text.slice(end, end + 16))
  ) {
    const tail = match[1] ?? match[2] ?? '';
    const digits = code.split('.')[1] ?? '';
    if (tail.length > digits.length) return;
    const start = end + match[0].length - tail.length;
    end += match[0].length;
    yield { ...named(prepared, code.slice(0, code.length - tail.length) + tail, start, end), shortened: true };
  }
}
