import type { Signal } from '../reading.ts';
import {
  isReferral,
  labelsOfOthers,
  orderPhrases,
  otherPhrases,
  othersGoods,
  othersLabels,
  othersMatters,
  titlesOfRecords,
} from './page-words.ts';
import { wordsOfIdentifier } from './words.ts';

/** How strongly a page says that it is a referral or order, and that it is something else. */
export interface Subject {
  order: number;
  other: number;
  /** What said so, the strongest first; the name is the side it speaks for. */
  signals: Signal[];
}

type Side = 'order' | 'other';

interface Told extends Signal {
  name: Side;
}

export interface Named {
  title: string;
  headings: string[];
  buttons: string[];
  labels: string[];
  passwords: number;
  names: string[];
  lead: string[];
  /** What was chosen where a kind of form may be chosen. */
  chosen: string[];
}

const MOST_SIGNALS = 12;

export function subjectOf(named: Named): Subject {
  const told = [...toldByWords(named), ...toldOtherwise(named)];
  const sum = (side: Side) => told.reduce((total, { name, score }) => (name === side ? total + score : total), 0);
  return {
    order: sum('order'),
    other: sum('other'),
    signals: told.sort((a, b) => b.score - a.score).slice(0, MOST_SIGNALS),
  };
}

/** Words of the title and first headings weigh most, then later headings, buttons and labels. */
function toldByWords(named: Named): Told[] {
  const told = new Map<string, Told>();
  const read = (texts: string[], weight: number): void => {
    for (const text of texts) count(wordsOfIdentifier(text), weight, told);
  };
  const readHeadings = (texts: string[], weight: number): void => {
    for (const part of texts.flatMap(partsOf)) count(wordsOfIdentifier(part), weight, told, true);
  };
  const headings = withoutChart(named.headings);
  readHeadings([named.title, ...headings.slice(0, 3), ...named.chosen], 1);
  read(named.names.map(withoutAppFolder), 0.6);
  readHeadings(named.lead, 0.8);
  readHeadings(headings.slice(3), 0.6);
  read(named.buttons, 0.4);
  read(named.labels, 0.35);
  return [...told.values()];
}

/** Phrases are counted once, where they weigh most; the longest that stands there wins. */
function count(words: string[], weight: number, told: Map<string, Told>, isHeading = false): void {
  const isOthers = isHeading && words.some((word) => othersMatters.has(word));
  const isOthersOrder = isOthers || (isHeading && words.some((word) => othersGoods.has(word)));
  for (let start = 0; start < words.length; ) {
    let used = 1;
    for (let length = Math.min(LONGEST_PHRASE, words.length - start); length > 0; length -= 1) {
      const key = words.slice(start, start + length).join(' ');
      const phrase = phrases.get(key);
      if (!phrase) continue;
      const turned = phrase.name === 'order' && (isReferral.test(key) ? isOthers : isOthersOrder);
      const name = turned ? 'other' : phrase.name;
      const score = (turned ? Math.max(1, phrase.score) : phrase.score) * weight;
      if (!told.has(key)) told.set(key, { name, words: key, score });
      used = length;
      break;
    }
    start += used;
  }
}

const LONGEST_PHRASE = 4;

const learn = (name: Side, lists: [number, string][]): [string, Told][] =>
  lists.flatMap(([score, list]) => list.split('|').map((words): [string, Told] => [words, { name, words, score }]));

const phrases = new Map([...learn('order', orderPhrases), ...learn('other', otherPhrases)]);

/** What is told by the kind of its labels rather than by a word of the page. */
function toldOtherwise({ passwords, title, labels }: Named): Told[] {
  // "Modifier 1", "Modifier 2": one label, asked twice.
  const alone = labels.map((label) => wordsOfIdentifier(label.replace(/\s\d{1,2}$/, '')));
  const short = [...new Set(alone.filter(isShort).map((words) => words.join(' ')))];
  const [alike = []] = othersLabels
    .map((pattern) => short.filter((label) => pattern.test(label)))
    .sort((a, b) => b.length - a.length);
  const record = partsOf(title).find((part) => titlesOfRecords.test(part));
  const label = labels.find((each) => labelsOfOthers.test(each));
  return [
    ...(passwords > 0 ? [other('a password', 1.5)] : []),
    ...(record ? [other(record, 1)] : []),
    ...(label ? [other(label, 1)] : []),
    ...(alike.length >= 2 ? [other(alike.join(', '), alike.length === 2 ? 1 : 1.5)] : []),
  ];
}

const other = (words: string, score: number): Told => ({ name: 'other', words, score });

// A longer label is a question: "Does the patient need diagnostic tests or referrals?"
const isShort = (words: string[]): boolean => words.length <= 5;

/** In an address "spa" is a single-page application, not a place to relax: OpenMRS lives at /openmrs/spa/. */
const withoutAppFolder = (name: string): string => name.replace(/\bspa\b/gi, ' ');

const partOfChart =
  /^(?:insurance|allerg|problem|medication|immuni[sz]ation|lab|sexual orientation|smoking|vital|goal|pharmac)\w*(?: \w+)?$/i;
const CHART = 4;

/** Beside a form stands the patient's chart: its headings say nothing of the form. */
function withoutChart(headings: string[]): string[] {
  const rest = headings.filter((heading) => !partOfChart.test(heading));
  return headings.length - rest.length >= CHART ? rest : headings;
}

// "Lab orders | Referral": each part of a title speaks for itself.
const partsOf = (heading: string): string[] => heading.split(/[|/,:;·•>»–—]|\s-\s/).map((part) => part.trim());
