import { inLanguage, type Language, type Said } from '../lib/languages.ts';
import * as english from './words/english.ts';
import * as spanish from './words/spanish.ts';

type Words = typeof english;

const catalogues: Record<Language, Words> = { en: english, es: spanish };

let spoken: Language = 'en';

/** The words in the language that is spoken: to be read when something is drawn, never when a file is loaded. */
export let {
  pageTitles,
  elementNames,
  statusNames,
  meaningNames,
  header,
  sums,
  context,
  points,
  inPlace,
  insertAll,
  undo,
  diagnosis,
  plan,
  session,
  blanks,
  start,
  possible,
  pick,
  checkText,
  situations,
  documents,
  popup,
  keyList,
  options,
  therapists,
  payers,
  ways,
  preauthorization,
  dates,
}: Words = english;

/** Changes the language of every word; what is drawn already has to be drawn again. */
export function speak(language: Language): void {
  spoken = language;
  ({
    pageTitles,
    elementNames,
    statusNames,
    meaningNames,
    header,
    sums,
    context,
    points,
    inPlace,
    insertAll,
    undo,
    diagnosis,
    plan,
    session,
    blanks,
    start,
    possible,
    pick,
    checkText,
    situations,
    documents,
    popup,
    keyList,
    options,
    therapists,
    payers,
    ways,
    preauthorization,
    dates,
  } = catalogues[language]);
}

/** What rules and payers say in every language, in the one that is spoken. */
export const inSpoken = (said: Said | string): string => inLanguage(said, spoken);
