import type { Code, CodeTable } from '../codes/code.ts';
import type { Diagnosis, Referral } from '../referral.ts';

type Said = Pick<Referral, 'precautions' | 'sources'>;

/** Where the order says that the patient is pregnant. */
export const pregnancyMentions = ({ precautions }: Pick<Referral, 'precautions'>) =>
  precautions.filter(({ condition, standing }) => /pregnancy$/.test(condition) && standing === 'asserted');

/** Is this patient pregnant, by what the order says? */
export const isPregnant = (referral: Pick<Referral, 'precautions'>): boolean => pregnancyMentions(referral).length > 0;

/** Weeks, days and trimesters stand at most this far from the word. */
const reach = 40;

/** "28 wks", "28w4d"; not the weeks of the course or of the complaint. */
const weeksAlong =
  /(?<!\b(?:for|x|over|past|last|next|every|in) ?)\b(\d{1,2}) ?(?:w\d|w\b|wks?\b|weeks?\b)(?! (?:postpartum|post))/;

const ordinals: [RegExp, number][] = [
  [/\b(?:first|1st) trimester/, 1],
  [/\b(?:second|2nd) trimester/, 2],
  [/\b(?:third|3rd) trimester/, 3],
];

/**
 * Trimesters as chapter 15 counts them: the second from 14 weeks 0 days, the third from 28 weeks 0 days; null when the
 * order does not say.
 */
export function trimester(referral: Said): number | null {
  for (const { evidence } of pregnancyMentions(referral)) {
    const source = referral.sources.find(({ field }) => field === (evidence.field ?? ''))?.text ?? evidence.text;
    const near = source.slice(Math.max(0, evidence.start - reach), evidence.end + reach).toLowerCase();
    const named = ordinals.find(([words]) => words.test(near));
    if (named) return named[1];
    const weeks = Number(weeksAlong.exec(near)?.[1] ?? Number.NaN);
    if (weeks >= 4 && weeks <= 42) return weeks < 14 ? 1 : weeks < 28 ? 2 : 3;
  }
  return null;
}

const aching =
  /sciatica|\b(?:back|lumb\w{0,6}|pelvi\w{1,3}|hip|sacro\w{0,6}|neck|leg|shoulder)\b.{0,20}(?:pain|ache|strain|spasm)|lumbago|cervicalgia|\b(?:lbp|pgp)\b/i;

/** The codes of chapter 15 that stand first in pregnancy (guideline I.C.15.a; verify with the payer). */
export function pregnancyCodes(
  { words }: Pick<Diagnosis, 'words'>,
  referral: Said,
  { codes, chartCodes = [] }: { codes: Pick<CodeTable, 'find'>; chartCodes?: string[] | undefined },
): Code[] {
  if (!isPregnant(referral) || !aching.test(words)) return [];
  const stage = trimester(referral);
  const onChart = chartCodes.find((code) => /^O26\.89[123]$/.test(code));
  const related = (stage === null && onChart) || `O26.89${stage ?? 9}`;
  return [related, 'O99.891'].flatMap((code) => codes.find(code) ?? []).filter(({ billable }) => billable);
}
