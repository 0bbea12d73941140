import type { Area, Side } from '../referral.ts';
import { avoided, complaintEnd, describesComplaint, isElsewhere } from './area-context.ts';
import { type AreaTerm, areaTerms, wholeBodyTerms } from './area-terms.ts';
import { clauseAt, sectionAt } from './clauses.ts';
import { fromCondensed } from './condensed.ts';
import { lexicon, type Mention } from './lexicon.ts';
import { standingAt } from './negation.ts';
import { sideAfter, sideBefore } from './sides.ts';
import { type Prepared, quote } from './text.ts';

const wholeBody = 'whole body';

const regions = lexicon<AreaTerm>([
  ...areaTerms,
  ...wholeBodyTerms.map((term) => [term, { site: wholeBody, side: null, midline: true, plural: false }] as const),
]);

/** A region with its side, wherever it is named. */
export interface Region {
  site: string;
  side: Side | null;
  midline: boolean;
  plural: boolean;
  /** The region's words, its side included. */
  start: number;
  end: number;
  /** The region's words alone. */
  termStart: number;
  termEnd: number;
}

/**
 * Where to treat. A region spelled out inside a complaint ("low back pain", "R shoulder impingement") counts as named, as
 * long as no region stands on its own; an abbreviation that only implies one ("LBP", "TMD", "CTS") does not. Regions that are
 * spared, denied, past, measured ("cervical rotation 45°") or only talked of ("back to work") are left out.
 */
export const readAreas = (prepared: Prepared): Area[] => fromCondensed(prepared, findAreas);

function findAreas(prepared: Prepared): Area[] {
  const named = sidedRegions(prepared).filter((region) => counts(prepared, region));
  const own = named.filter((region) => !describesComplaint(prepared, region));
  const chosen = own.length > 0 ? own : named;
  const sides = onlySides(named);
  const withSides = chosen.map((region) => ({ ...region, side: region.side ?? sides.get(region.site) ?? null }));
  return merged(withSides).map(({ site, side, start, end }) => ({
    site,
    side,
    wholeBody: site === wholeBody,
    evidence: quote(prepared, start, end),
  }));
}

const treating = /massage|mfr|myofascial|stm|manual|min\b|release/;

const left = new Set(['negated', 'ruledOut', 'historical', 'family']);

function counts(prepared: Prepared, region: Region): boolean {
  if (isElsewhere(prepared, region) || avoided(prepared, region)) return false;
  const section = sectionAt(prepared, region.termStart);
  if (section === 'precautions') return false;
  if (section === 'goals' && region.site !== wholeBody && !treating.test(clauseText(prepared, region.termStart)))
    return false;
  return ![region.termEnd, complaintEnd(prepared, region)].some((end) =>
    left.has(standingAt(prepared, region.termStart, end)),
  );
}

/** A region named without its side has the side given for it elsewhere, when there is only one. */
function onlySides(all: Region[]): Map<string, Side | null> {
  const sides = new Map<string, Side | null>();
  for (const { site, side } of all) {
    if (side) sides.set(site, sides.has(site) && sides.get(site) !== side ? null : side);
  }
  return sides;
}

const known = new WeakMap<Prepared, Region[]>();

/** Every region of a text with the side that belongs to it, whether it is to be treated or not. */
export function sidedRegions(prepared: Prepared): Region[] {
  const before = known.get(prepared);
  if (before) return before;
  const found = regions.find(prepared).filter((mention) => isWhole(prepared, mention));
  const starts = new Set(found.map(({ start }) => start));
  const sided = found.flatMap((mention) => each(withSide(prepared, partOfBack(prepared, mention, starts), starts)));
  spread(prepared, sided);
  spreadBack(prepared, sided);
  known.set(prepared, sided);
  return sided;
}

/** "Upper" and "mid" name a region only in "upper and lower back"; "lb" after a number is a weight; a foot has a dorsal side too. */
function isWhole({ text }: Prepared, { start, end }: { start: number; end: number }): boolean {
  const word = text.slice(start, end);
  const after = text.slice(end, end + 24);
  if (word === 'lb') return !/\d ?$/.test(text.slice(Math.max(0, start - 2), start));
  if (word === 'dorsal') return !/^ (?:foot|feet|hand|wrist|forearm|aspect|surface)/.test(after);
  const half = word === 'upper' || word === 'mid';
  return !half || /^ ?(?:\/|and|&|, and|,) ?(?:mid|middle|low|lower) ?-?(?:back|and|\/|&|,)/.test(after);
}

/** "C/T/L spine" names three regions in one. */
const each = (region: Region): Region[] => region.site.split('+').map((site) => ({ ...region, site }));

const backParts: Record<string, string> = { low: 'low back', upp: 'upper back', mid: 'mid back' };

/** "Back, lower", "Back (upper)": as pick lists sort them. "Back, lower legs" are two regions. */
function partOfBack({ text }: Prepared, mention: Mention<AreaTerm>, starts: Set<number>): Mention<AreaTerm> {
  const part =
    mention.value.site === 'back'
      ? /^(?:, ?| ?\(| ?- ?)(low|upp|mid)(?:er|dle)?\)?(?![a-z])/.exec(text.slice(mention.end, mention.end + 12))
      : null;
  const end = mention.end + (part?.[0].length ?? 0);
  if (!part || starts.has(end + 1)) return mention;
  return { ...mention, value: { ...mention.value, site: backParts[part[1] ?? ''] ?? mention.value.site }, end };
}

function withSide({ text }: Prepared, { value, start, end }: Mention<AreaTerm>, starts: Set<number>): Region {
  const region = { site: value.site, midline: value.midline, plural: value.plural, termStart: start, termEnd: end };
  const ahead = sideBefore(text, start);
  if (ahead) return { ...region, side: ahead.side, start: ahead.at, end };
  const behind = value.side ? null : sideAfter(text, end, (offset) => starts.has(offset));
  if (behind) return { ...region, side: behind.side, start, end: behind.end };
  return { ...region, side: value.side, start, end };
}

const listed = /^(?:[\s)]*(?:\/|,\s?and|,|&|\+|and|to|y)[\s(]*|(?:\)*\s)+(?:\([\s(]*)?)(?:the\s)?$/;

/** "On the left" and ", left" are said of a whole list, "ankle/foot L" of both; "hip, knee (L)" only of the knee. */
const setApart = /^(?:,|\s{1,6}on the\s)/;

/** "Quads and hamstrings bilaterally", "hip and knee, left". */
function spreadBack({ text }: Prepared, all: Region[]): void {
  let trailing: Side | null = null;
  for (let at = all.length - 2; at >= 0; at -= 1) {
    const region = all[at];
    const next = all[at + 1];
    if (!region || !next) continue;
    const slashed = /^\s?\/\s?$/.test(text.slice(region.end, next.start));
    if (next.end > next.termEnd) {
      const whole = next.side === 'bilateral' || slashed || setApart.test(text.slice(next.termEnd, next.end));
      trailing = whole ? next.side : null;
    }
    const gap = next.start - region.end;
    const inList = gap >= 0 && gap < 12 && listed.test(text.slice(region.end, next.start));
    if (!inList || region.side || (region.plural && trailing !== 'bilateral')) trailing = null;
    else if (!region.midline) region.side = trailing;
  }
}

/** "R hip/ITB", "bilateral quads, hamstrings and calves": a side goes on through a list, past no midline region or plural of its own. */
function spread({ text }: Prepared, all: Region[]): void {
  for (let at = 1; at < all.length; at += 1) {
    const region = all[at];
    const before = all[at - 1];
    if (!region || !before || region.side || region.midline || !before.side) continue;
    if (region.plural && before.side !== 'bilateral') continue;
    const gap = region.start - before.end;
    if (gap >= 0 && gap < 12 && listed.test(text.slice(before.end, region.start))) region.side = before.side;
  }
}

/** One entry for a region and side: the first. */
function merged(all: Region[]): Region[] {
  const first = new Map<string, Region>();
  for (const region of all) {
    const key = `${region.site} ${region.side ?? ''}`;
    if (!first.has(key)) first.set(key, region);
  }
  return [...first.values()].filter(({ site, side }) => side || !sided(first, site));
}

const sided = (all: Map<string, Region>, site: string) =>
  all.has(`${site} left`) || all.has(`${site} right`) || all.has(`${site} bilateral`);

const clauseText = (prepared: Prepared, offset: number) => {
  const { start, end } = clauseAt(prepared, offset);
  return prepared.text.slice(start, Math.min(end, start + 300));
};
