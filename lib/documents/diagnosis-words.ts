import type { Code, CodeTable } from '../codes/code.ts';
import type { Diagnosis, Referral } from '../referral.ts';
import { blank } from '../wording/blank.ts';
import { countedDiagnoses } from '../wording/counted-diagnoses.ts';
import { inSentence } from '../wording/in-sentence.ts';

type Codes = Pick<CodeTable, 'find'>;

/** "M54.50 low back pain": the order's words, otherwise the title of the edition. */
export function diagnosisLines(referral: Referral, codes: Codes): string[] {
  const lines = distinctDiagnoses(referral, codes).map((diagnosis) =>
    diagnosis.code
      ? [diagnosis.code, nameOf(diagnosis, codes)].filter(Boolean).join(' ')
      : `${diagnosis.words} (ICD-10-CM ${blank})`,
  );
  return lines.length > 0 ? [...new Set(lines)] : [unnamed];
}

/** "low back pain (M54.50) and sciatica, left side (O26.893, M54.32)", for a sentence. */
export function diagnosesInProse(referral: Referral, codes: Codes): string {
  const said = conditions(referral, codes).map((each) => `${each.name} (${each.codes.join(', ')})`);
  const last = said.pop();
  if (last === undefined) return unnamed;
  return said.length > 0 ? `${said.join(', ')} and ${last}` : last;
}

const unnamed = `${blank} (ICD-10-CM ${blank})`;

/** How many conditions a sentence speaks of. */
export const countDiagnoses = (referral: Referral, codes: Codes): number => conditions(referral, codes).length;

interface Condition {
  name: string;
  codes: string[];
}

/** Two codes of one condition are one: "sciatica" of the pregnancy code is the "sciatica, left side" beside it. */
function conditions(referral: Referral, codes: Codes): Condition[] {
  const all = distinctDiagnoses(referral, codes).map((diagnosis) => ({
    name: inSentence(withoutBookkeeping(nameOf(diagnosis, codes) ?? blank)),
    code: diagnosis.code ?? `ICD-10-CM ${blank}`,
  }));
  const fullest = (name: string) => all.find((other) => other.name.startsWith(`${name}, `))?.name ?? name;
  const names = [...new Set(all.map(({ name }) => fullest(name)))];
  return names.map((name) => ({
    name,
    codes: [...new Set(all.filter((each) => fullest(each.name) === name).map(({ code }) => code))],
  }));
}

/** Titles tell coders which encounter it is; a patient is under care for the condition. */
const withoutBookkeeping = (title: string): string =>
  title.replace(/^encounter for /i, '').replace(/, (?:(?:initial|subsequent) encounter|sequela)$/i, '');

/** Words of a diagnosis that another's code already says are no diagnosis of their own. */
export function distinctDiagnoses(referral: Referral, codes: Codes): Diagnosis[] {
  const all = countedDiagnoses(referral);
  const known = all.flatMap(({ code }) => (code ? (codes.find(code) ?? []) : []));
  return all.filter(({ code, words }, at) =>
    code ? codeFirstAt(all, code) === at : !known.some((each) => says(each, words.toLowerCase())),
  );
}

/** A code that is said twice is one condition, in the words that stand with it first. */
const codeFirstAt = (all: Diagnosis[], code: string): number => {
  const worded = all.findIndex((each) => each.code === code && each.words !== '');
  return worded >= 0 ? worded : all.findIndex((each) => each.code === code);
};

/** The index of ICD-10-CM leads from whiplash to S13.4, whose title does not name it. */
const says = ({ code, title }: Code, words: string): boolean =>
  title.toLowerCase().includes(words) || (words.includes('whiplash') && code.startsWith('S13.4'));

/** The order's words; the title where they are one word of it, which would leave the place unsaid. */
function nameOf({ code, words }: Diagnosis, codes: Codes): string | undefined {
  const title = code ? codes.find(code)?.title : undefined;
  const bare = words !== '' && !/\s/.test(words) && title?.toLowerCase().includes(words.toLowerCase());
  return bare ? title : words || title;
}
