import type { Meaning } from '../reading.ts';
import type { Evidence, Source } from './asked.ts';
import { type Hit, hitsIn } from './hits.ts';
import { wordsOf, wordsOfIdentifier } from './words.ts';

// "Name", "Phone", "First name": whose it is stands in the heading.
export const PASSING = 0.4;

/** What one text says. */
export interface Understood {
  hits: Hit[];
  /** How many words the text has, without those in brackets. */
  count: number;
}

/** Reads each text once: a row of fields repeats its words. What was read goes with the page that asked. */
export function textReader(): (piece: Evidence) => Understood {
  const ofTexts = new Map<string, Understood>();
  return (piece) => {
    const key = `${kindOfText(piece.source)} ${piece.text}`;
    const known = ofTexts.get(key) ?? readText(piece);
    ofTexts.set(key, known);
    return known;
  };
}

const kindOfText = (source: Source): string => (source === 'identifier' || source === 'section' ? source : 'label');

function readText({ source, text }: Evidence): Understood {
  const words = source === 'identifier' ? wordsOfIdentifier(text) : wordsOf(text);
  const hits = hitsIn(words);
  const told =
    source === 'identifier' ? hits : source === 'section' ? withoutDetails(hits) : outsideBrackets(text, hits);
  const isExplained = source !== 'identifier' && text.includes('(');
  return { hits: byHead(text, told), count: isExplained ? wordsOf(outside(text)).length : words.length };
}

// Equal parts ("frequency / duration"), and words after which the rest only explains ("date of service").
const listed = /[,/&;|]|\s(?:and|or|y|o)\s/i;
const headFirst = /\b(?:of|for|to|by|from|with|de|del|para|por)\s+\w/i;
const BESIDE_HEAD = 0.5;
const FIRST = 0.12;

/** "Treatment diagnosis" is a diagnosis: the last noun says what a label is about, the first before "of" or "for". */
function byHead(text: string, found: Hit[]): Hit[] {
  const hits = onePerMeaning(found);
  if (hits.length < 2) return hits;
  if (listed.test(outside(text)))
    return hits.map((hit, index) => ({
      ...hit,
      weight: hit.weight / Math.sqrt(hits.length) + (index === 0 ? FIRST : 0),
    }));
  const strong = found.filter(({ weight, meaning }) => weight > (meaning === 'other' ? PASSING : BESIDE_HEAD));
  const nouns = strong.length > 0 ? strong : found;
  const head = (headFirst.test(text) ? nouns[0] : nouns.at(-1))?.meaning;
  return hits.map((hit) => (hit.meaning === head ? hit : { ...hit, weight: hit.weight * BESIDE_HEAD }));
}

/** "Referring" and "doctor" say the same thing twice, and so more surely. */
function onePerMeaning(hits: Hit[]): Hit[] {
  const kept = new Map<Meaning, Hit>();
  for (const hit of hits) {
    const before = kept.get(hit.meaning);
    if (!before) kept.set(hit.meaning, hit);
    else if (hit.meaning !== 'other') kept.set(hit.meaning, both(before, hit));
  }
  return [...kept.values()];
}

const both = (one: Hit, other: Hit): Hit => ({
  meaning: one.meaning,
  words: `${one.words} ${other.words}`,
  weight: Math.max(one.weight, other.weight, Math.min(1, one.weight + other.weight)),
});

/** Under "Referrer details" stands the referrer, not a box for details. */
function withoutDetails(hits: Hit[]): Hit[] {
  const rest = hits.filter(({ meaning }) => meaning !== 'narrative');
  return rest.length > 0 ? rest : hits;
}

const outside = (text: string): string => text.replace(/\([^()]*\)?/g, ' ');

/** What stands in brackets explains ("Frequency (x/week)"); it decides only when nothing else does. */
function outsideBrackets(text: string, hits: Hit[]): Hit[] {
  if (hits.length < 2 || !text.includes('(')) return hits;
  const told = hitsIn(wordsOf(outside(text)));
  return told.length > 0 ? told : hits;
}
