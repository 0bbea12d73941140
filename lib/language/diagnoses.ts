import type { Diagnosis } from '../referral.ts';
import { type Region, sidedRegions } from './areas.ts';
import { sectionAt } from './clauses.ts';
import { fromCondensed } from './condensed.ts';
import { type Condition, findConditions } from './conditions.ts';
import { pairCodes } from './diagnosis-pairs.ts';
import { findCodes, type WrittenCode } from './icd-codes.ts';
import { standingAt } from './negation.ts';
import { firstFrom } from './spans.ts';
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
  const pairs = pairCodes(prepared, codes, conditions);
  const coded = codes.map((code) => fromCode(prepared, code, pairs.get(code)));
  const used = new Set(pairs.values());
  const told = new Set(coded.filter(({ standing }) => standing === 'asserted').map(({ words }) => words));
  const hasCodes = coded.length > 0;
  const hasOthers = hasCodes || conditions.some(({ weak, bare }) => !weak && !bare);
  const inWords = conditions.filter(
    (condition) =>
      !used.has(condition) && !told.has(condition.name) && isDiagnosis(prepared, condition, { hasCodes, hasOthers }),
  );
  return [...coded, ...withoutRepeats(inWords.map((condition) => fromWords(prepared, condition)))].sort(
    (a, b) => a.evidence.start - b.evidence.start,
  );
}

function fromCode(prepared: Prepared, { code, evidence }: WrittenCode, condition: Condition | undefined): Diagnosis {
  const from = Math.min(evidence.start, condition?.start ?? evidence.start);
  const to = Math.max(evidence.end, condition?.end ?? evidence.end);
  // A doubt about the words ("bursitis?") is none about the code.
  const standing = standingAt(prepared, from, to);
  const region = condition ? undefined : regionBefore(prepared, evidence.start);
  return {
    code,
    words: condition?.name ?? region?.site ?? '',
    side: condition?.side ?? region?.side ?? null,
    standing: standing === 'suspected' ? standingAt(prepared, evidence.start, evidence.end) : standing,
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

function isDiagnosis(
  prepared: Prepared,
  { start, complaint, weak, bare }: Condition,
  { hasCodes, hasOthers }: { hasCodes: boolean; hasOthers: boolean },
): boolean {
  if (bare) return false;
  if (isFinding(prepared, start)) return false;
  const section = sectionAt(prepared, start);
  if (section === 'goals' || section === 'medications' || section === 'vitals') return false;
  if (section === 'diagnosis') return true;
  return !(complaint && hasCodes) && !(weak && hasOthers);
}

/** "Finding: paraspinal spasm" says what was found on examination, not what is treated. */
const isFinding = ({ text }: Prepared, start: number) =>
  /\bfindings?: ?[^.;\n]{0,60}$/.test(text.slice(Math.max(0, start - 72), start));

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
