import type { Diagnosis } from '../referral.ts';
import { type Region, sidedRegions } from './areas.ts';
import { sectionAt } from './clauses.ts';
import { fromCondensed } from './condensed.ts';
import { type Condition, findConditions } from './conditions.ts';
import { findCodes, type WrittenCode } from './icd-codes.ts';
import { standingAt } from './negation.ts';
import { type Prepared, quote } from './text.ts';

/**
 * The diagnoses of an order: every ICD-10-CM code with the words next to it, then conditions in words that have no code. Codes
 * and conditions under a heading of the past, the family or medication stand as such. A complaint in words ("neck stiffness") is
 * left out where codes are given, and so is what stands among the goals.
 */
export const readDiagnoses = (prepared: Prepared): Diagnosis[] => fromCondensed(prepared, findDiagnoses);

function findDiagnoses(prepared: Prepared): Diagnosis[] {
  const codes = findCodes(prepared);
  const conditions = findConditions(prepared);
  const pairs = pair(prepared, codes, conditions);
  const coded = codes.map((code, at) => fromCode(prepared, code, pairs.get(at)));
  const used = new Set(pairs.values());
  const told = new Set(coded.filter(({ standing }) => standing === 'asserted').map(({ words }) => words));
  const inWords = conditions.filter(
    (condition) =>
      !used.has(condition) && isDiagnosis(prepared, condition, coded.length > 0) && !told.has(condition.name),
  );
  return [...coded, ...withoutRepeats(inWords.map((condition) => fromWords(prepared, condition)))].sort(
    (a, b) => a.evidence.start - b.evidence.start,
  );
}

function fromCode(prepared: Prepared, { code, evidence }: WrittenCode, condition: Condition | undefined): Diagnosis {
  const from = Math.min(evidence.start, condition?.start ?? evidence.start);
  const to = Math.max(evidence.end, condition?.end ?? evidence.end);
  const region = condition ? undefined : regionBefore(prepared, evidence.start);
  return {
    code,
    words: condition?.name ?? region?.site ?? '',
    side: condition?.side ?? region?.side ?? null,
    standing: standingAt(prepared, from, to),
    evidence,
  };
}

/** "LT SHLDR M25.511": the region before a code says what and where. */
function regionBefore(prepared: Prepared, start: number): Region | undefined {
  const all = sidedRegions(prepared);
  const last = all[firstFrom(all, start) - 1];
  return last && last.end <= start && /^\s?[\s(:-]$/.test(prepared.text.slice(last.end, start)) ? last : undefined;
}

const fromWords = (prepared: Prepared, { name, side, start, end }: Condition): Diagnosis => ({
  code: null,
  words: name,
  side,
  standing: standingAt(prepared, start, end),
  evidence: quote(prepared, start, end),
});

function isDiagnosis(prepared: Prepared, { start, complaint, weak, bare }: Condition, hasCodes: boolean): boolean {
  if (bare) return false;
  const section = sectionAt(prepared, start);
  if (section === 'goals' || section === 'medications' || section === 'vitals') return false;
  if (section === 'diagnosis') return true;
  return !((complaint || weak) && hasCodes);
}

/** What may stand between a code and its words. */
const rightAfter = /^[\s:,=()[\]-]{1,6}(?:is |for |- ?|due to )?$/;
const rightBefore = /^[\s:,=([-]{1,6}(?:icd(?:-?10)?(?:-?cm)?[:\s]{1,3}|dx[:\s]{1,3}|code[:\s]{1,3})?$/;

/** Gives each code the condition next to it: the one after it, else the one before it that no other code has. */
function pair(prepared: Prepared, codes: WrittenCode[], conditions: Condition[]): Map<number, Condition> {
  const pairs = new Map<number, Condition>();
  const style = codesComeFirst(prepared, codes, conditions);
  const taken = new Set<Condition>();
  for (const wordsFollow of style ? [true, false] : [false, true]) {
    codes.forEach((code, at) => {
      if (pairs.has(at)) return;
      const condition = wordsFollow ? following(prepared, code, conditions) : preceding(prepared, code, conditions);
      if (!condition || taken.has(condition)) return;
      taken.add(condition);
      pairs.set(at, condition);
    });
  }
  return pairs;
}

/** "M54.50 low back pain, M54.2 neck pain" or "low back pain M54.50, neck pain M54.2"? */
function codesComeFirst(prepared: Prepared, codes: WrittenCode[], conditions: Condition[]): boolean {
  const [code] = codes;
  if (!code) return true;
  return following(prepared, code, conditions) !== undefined && preceding(prepared, code, conditions) === undefined;
}

const nearest = 8;

function following({ text }: Prepared, { evidence }: WrittenCode, conditions: Condition[]): Condition | undefined {
  const next = conditions[firstFrom(conditions, evidence.end)];
  const gap = next ? text.slice(evidence.end, Math.min(next.from, evidence.end + 30)) : '';
  return next && next.from - evidence.end <= nearest && rightAfter.test(gap) && !/,/.test(gap) ? next : undefined;
}

function preceding({ text }: Prepared, { evidence }: WrittenCode, conditions: Condition[]): Condition | undefined {
  const last = conditions[firstFrom(conditions, evidence.start) - 1];
  if (!last || evidence.start - last.to > 24 || last.to > evidence.start) return undefined;
  return rightBefore.test(text.slice(last.to, evidence.start)) ? last : undefined;
}

/** Index of the first condition that starts at or after an offset. */
function firstFrom(conditions: { start: number }[], offset: number): number {
  let low = 0;
  let high = conditions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((conditions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One entry for a condition, side and standing: the first. */
function withoutRepeats(all: Diagnosis[]): Diagnosis[] {
  const seen = new Set<string>();
  return all.filter(({ words, side, standing }) => {
    const key = `${words} ${side ?? ''} ${standing}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
