import { oneOf } from '../one-of.ts';
import type { Side } from '../referral.ts';
import { type Region, sidedRegions } from './areas.ts';
import { bareComplaints, complaints, conditions } from './condition-terms.ts';
import { lexicon, type Mention } from './lexicon.ts';
import { sideAfter, sideBefore } from './sides.ts';
import { firstFrom } from './spans.ts';
import type { Prepared } from './text.ts';

/** A condition in words. */
export interface Condition {
  /** Our term for it: "low back pain", "shoulder impingement". */
  name: string;
  side: Side | null;
  /** The words themselves. */
  start: number;
  end: number;
  /** The words with the side around them. */
  from: number;
  to: number;
  /** A complaint of a region, put together from both. */
  complaint: boolean;
  /** A sign rather than an illness: not a diagnosis where codes are given. */
  weak: boolean;
  /** A complaint without its region: only words to a code. */
  bare: boolean;
}

const bare = new Set(bareComplaints.map((line) => line.split(': ')[0] ?? ''));
const named = lexicon([...table(bareComplaints), ...table(conditions)]);
const complaintWords = lexicon(table(complaints));

function table(lines: string[]): [string, string][] {
  return lines.flatMap((line) => {
    const [name = '', terms = ''] = line.split(': ');
    return terms.split(/,\s+/).map((term): [string, string] => [term, name]);
  });
}

/** Words that are a condition only beside a code, a heading or another sign that a diagnosis is meant. */
const weakNames = new Set([
  'aftercare following joint replacement',
  'muscle spasm',
  'edema',
  'headache',
  'stress',
  'scar',
  'bursitis',
  'tendinitis',
  'joint pain',
  'joint stiffness',
  'contusion',
  'muscle weakness',
  'insomnia',
  'constipation',
  'chronic pain',
  'muscle cramps',
]);

/** Abbreviations that mean something else more often than not: taken only in the right surroundings. */
const abbreviations: Record<string, RegExp> = {
  ha: /(?:tension|chronic|cervicogenic|daily|migraine|freq\w{0,5}|with|w\/|for|and|&|\+|\/|,|dx:?|of|tth) ?$/,
  has: /(?:tension|chronic|cervicogenic|migraine) $/,
  ms: /(?:dx:?|for|with|w\/|of|has|and|,|^) ?$/,
  ra: /(?:dx:?|for|with|w\/|of|has|and|,|^) ?$/,
  pf: /(?:dx:?|for|with|w\/|of|bilat\w{0,7}|left|right|l|r|lt|rt|chronic) ?$/,
  fm: /(?:dx:?|for|with|w\/|of|has|and|,|severe|chronic) ?$/,
  sis: /(?:dx:?|left|right|l|r|shoulder) ?$/,
  cad: /(?!)/,
  rct: /(?:left|right|l|r|lt|rt|dx:?|partial|full thickness) ?$/,
  oa: /(?:dx:?|for|with|w\/|of|generalized|,|and) ?$/,
  stress: /(?:dx:?|for|with|due to|and|&|,) ?$/,
};

/** Every condition named in a text, in order, none inside another. */
export function findConditions(prepared: Prepared): Condition[] {
  const inTable = named
    .find(prepared)
    .filter((mention) => isMeant(prepared, mention))
    .map((mention) => fromTable(prepared, mention));
  const all = [...inTable, ...composed(prepared)].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = -1;
  return all.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

function isMeant({ text }: Prepared, { start, end }: Mention<string>): boolean {
  const around = abbreviations[text.slice(start, end)];
  return !around || around.test(text.slice(Math.max(0, start - 16), start));
}

function fromTable(prepared: Prepared, { value, start, end }: Mention<string>): Condition {
  const { text } = prepared;
  const beside = regionsBeside(prepared, start, end);
  const before = sideBefore(text, start);
  const after = before ? null : sideAfter(text, end, () => false);
  return {
    name: value,
    side: before?.side ?? after?.side ?? beside.find(({ side }) => side)?.side ?? null,
    start,
    end,
    from: Math.min(start, before?.at ?? start, ...beside.map((region) => region.start)),
    to: Math.max(end, after?.end ?? end, ...beside.map((region) => region.end)),
    complaint: false,
    weak: weakNames.has(value),
    bare: bare.has(value),
  };
}

/** The regions that belong to a condition: "L arm lymphedema", "plantar fasciitis R foot". */
function regionsBeside(prepared: Prepared, start: number, end: number): Region[] {
  const all = sidedRegions(prepared);
  const next = firstFrom(all, start);
  return all.slice(Math.max(0, next - 1), next + 3).filter((region) => {
    if (region.start >= start && region.end <= end) return true;
    if (region.termEnd <= start) return /^\s{1,3}$/.test(prepared.text.slice(region.termEnd, start));
    return (
      region.start >= end &&
      /^,?\s{1,3}(?:(?:of|in|to)\s(?:the\s)?)?$/.test(prepared.text.slice(end, Math.min(region.start, end + 12)))
    );
  });
}

const described = oneOf`
  muscle|joint|chronic|acute|the|paraspinal|soft|tissue|myofascial|region|area|spine|labral|musculature
`;
const modifiers = new RegExp(String.raw`^[\s/-]{1,4}(?:${described}[\s-]{1,3}){0,2}$`);
/** "Spasm noted in the muscles of the": between a complaint and its region. */
const linking = new RegExp(
  [
    String.raw`^\s(?:(?:noted|present)\s)?(?:of|in|to|at|on|over|involving|affecting|across|around|along)\s`,
    String.raw`(?:the\s|both\s|his\s|her\s)?(?:muscles? of (?:the )?|soft tissues? of (?:the )?)?$`,
  ].join(''),
);

/** "R shoulder impingement", "spasm of the upper trapezius": a complaint word with its region before or after it. */
function composed(prepared: Prepared): Condition[] {
  const { text } = prepared;
  const all = sidedRegions(prepared);
  return complaintWords.find(prepared).flatMap(({ value, start, end }) => {
    const at = firstFrom(all, start);
    const before = [all[at - 1], all[at - 2]].find(
      (region) => region && region.end <= start && start - region.end < 40,
    );
    if (before && modifiers.test(text.slice(before.end, start)))
      return [asComplaint(before, value, before.termStart, end)];
    const after = [all[at], all[at + 1]].find((region) => region && region.start >= end && region.start - end < 40);
    if (after && linking.test(text.slice(end, after.start))) return [asComplaint(after, value, start, after.termEnd)];
    return [];
  });
}

const asComplaint = (region: Region, complaint: string, start: number, end: number): Condition => ({
  name: `${region.site} ${complaint}`,
  side: region.side,
  start,
  end,
  from: Math.min(start, region.start),
  to: Math.max(end, region.end),
  complaint: true,
  weak: false,
  bare: false,
});
