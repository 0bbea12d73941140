/** Words that say nothing about which family a code belongs to; sides and encounters choose within a family. */
const silent = new Set(
  (
    'a an and as at by classified due elsewhere encounter for from had has have having her his i in initial is it left me my nec nos of on ' +
    'or patient pt r rt l lt right bilateral bilat both s sequela side sided site specified status subsequent the to ' +
    'unspecified w'
  ).split(' '),
);

/** One spelling for words written in several ways. */
const spellings: Record<string, string> = {
  disk: 'disc',
  scapulae: 'scapula',
  radic: 'radiculopathy',
  hypertonic: 'hypertonicity',
  hypertonia: 'hypertonicity',
  feet: 'foot',
  lower: 'low',
  tendonitis: 'tendinitis',
  tendonosis: 'tendinosis',
  tendonopathy: 'tendinopathy',
  vertebrae: 'vertebra',
  vertebral: 'vertebra',
  oedema: 'edema',
  lymphoedema: 'lymphedema',
  haematoma: 'hematoma',
  bursae: 'bursa',
  injured: 'injury',
  headache: 'headache',
};

/** "Strains" is "strain"; words that merely end so stay. */
export const singular = (word: string) => {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ss|us|is|ps)$/.test(word) ? word : word.slice(0, -1);
};

const cleaned = new Map<string, string>();

/** A word as the index knows it; '' when it is silent. */
export function indexWord(word: string): string {
  let known = cleaned.get(word);
  if (known === undefined) {
    const bare = singular(word);
    known = silent.has(word) ? '' : (spellings[word] ?? spellings[bare] ?? bare);
    cleaned.set(word, known);
  }
  return known;
}

/** All words in lower case. The s of a possessive stands alone and is silent. */
const split = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** Shorthand that must not fall apart at its slash. */
const shorthand: [RegExp, string][] = [
  [/\bs\/p\b|\bstatus[- ]post\b/g, 'postoperative'],
  [/\bh\/o\b|\bhx\b/g, 'history'],
  [/\b[cr]\/o\b/g, ' '],
  [/\bb\/l\b/g, 'bilateral'],
  [/\bw\/o\b/g, 'without'],
  [/\bw\//g, 'with '],
];

/** The words of what a person types, shorthand spelled out. */
export const typedWords = (text: string): string[] =>
  split(shorthand.reduce((all, [from, to]) => all.replace(from, to), text.toLowerCase()));
