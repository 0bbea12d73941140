import type { ControlKind, Meaning, Signal } from '../reading.ts';
import type { AskedField, Evidence, Judgement, Source } from './asked.ts';
import type { Hit } from './hits.ts';
import { onSide, sideOf } from './parties.ts';
import { isPrompt } from './prompt.ts';
import { PASSING, textReader, type Understood } from './text.ts';

/** How far a piece of text is to be trusted, by where it was found. */
const weights: Record<Source, number> = {
  labelledby: 1,
  label: 1,
  ariaLabel: 0.95,
  columnHead: 0.9,
  before: 0.85,
  after: 0.8,
  group: 0.8,
  option: 0.5,
  placeholder: 0.7,
  title: 0.6,
  identifier: 0.6,
  section: 0.3,
};

// Below this nothing but a passing word spoke for a meaning; the margin keeps two near meanings from being a coin toss.
const LEAST_SCORE = 0.35;
const LEAST_MARGIN = 0.08;
const HINT_SCORE = 2;
// A section heading counts for little beside the field's own words, for more where the field has none that we know.
const HEADING_ALONE = 0.6;
// Over a field without a label, the name of the whole form ("Doctor's request form") says nothing of that field.
const namesForm = /\bform$/i;
// "e.g. Dr. Smith": beside a label, an example says little.
const example = /^\W*(?:e\.? ?g\b|ex\b|example|p\.? ?ej\b)/i;
const EXAMPLE = 0.3;
// Longer text is explanation, not a label, and mentions other things too.
const LABEL_WORDS = 9;

const own = new Set<Source>([
  'labelledby',
  'label',
  'ariaLabel',
  'columnHead',
  'before',
  'after',
  'placeholder',
  'title',
  'group',
]);
// Kinds that cannot hold a meaning, and kinds that suit it.
const unsuited: Partial<Record<ControlKind, Meaning[]>> = {
  date: [
    'units',
    'frequency',
    'narrative',
    'medicalNecessity',
    'procedure',
    'goals',
    'provider',
    'referredTo',
    'diagnosis',
    'signature',
    'bodyArea',
  ],
  number: ['narrative', 'medicalNecessity', 'goals', 'provider', 'signature', 'orderDate', 'bodyArea'],
  multiline: ['orderDate', 'providerNpi', 'patient'],
  rich: ['orderDate', 'providerNpi', 'patient'],
  checkbox: ['narrative', 'orderDate', 'providerNpi', 'patient'],
  radio: ['narrative', 'orderDate', 'providerNpi'],
};
const suited: Partial<Record<ControlKind, Meaning[]>> = {
  date: ['orderDate'],
  multiline: ['narrative', 'medicalNecessity', 'goals'],
  rich: ['narrative', 'medicalNecessity', 'goals'],
  number: ['units', 'duration', 'frequency'],
};
const SUITED = 0.15;
// Headings such as "Details" or "Comments" are about the one large box under them.
const LINE_OF_NOTES = 0.6;

/** Adds up named evidence for each meaning and claims the best one only when it stands clear of the next. */
export function fieldJudge(): (field: Pick<AskedField, 'evidence' | 'kind' | 'hint'>) => Judgement {
  const understood = textReader();
  return ({ evidence, kind, hint }) => {
    const scores = new Map<Meaning, number>();
    const signals: Signal[] = [];
    const add = (meaning: Meaning, name: string, words: string, score: number): void => {
      scores.set(meaning, (scores.get(meaning) ?? 0) + score);
      signals.push({ name, words, score: Math.round(score * 100) / 100 });
    };
    if (hint) add(hint.meaning, hint.name, hint.meaning, HINT_SCORE);
    const said = addWords(
      onOneSide(withoutPrompts(evidence).map((piece) => ({ ...piece, ...understood(piece) }))),
      add,
    );
    if (scores.size === 0) return nothing;
    addKind(kind, scores, signals);
    if (evidence.some(isAboutDrugs)) withoutDoses(scores, signals);
    return {
      ...best(scores, said),
      signals: signals.sort((a, b) => Math.abs(b.score) - Math.abs(a.score)).slice(0, 8),
    };
  };
}

const nothing: Judgement = { meaning: 'other', confidence: 0, signals: [] };

/** Where a field says more of itself than to search or to choose, that is no word of what it is for. */
function withoutPrompts(evidence: Evidence[]): Evidence[] {
  const telling = evidence.filter(({ text }) => !isPrompt(text));
  return telling.some(({ source }) => own.has(source)) ? telling : evidence;
}

type Add = (meaning: Meaning, name: string, words: string, score: number) => void;

type Read = Evidence & Understood;

function addWords(read: Read[], add: Add): boolean {
  if (read.every(({ hits }) => hits.length === 0)) return false;
  const speaks = ({ hits }: Understood): boolean => hits.some(({ weight }) => weight > PASSING);
  const isNamed = read.some((piece) => own.has(piece.source) && speaks(piece));
  const isIdentified = read.some((piece) => piece.source === 'identifier' && speaks(piece));
  const said = read.filter(({ source, count }) => own.has(source) && count > 0);
  // "Show", "Queue entry ID": words that we do not know, so that the heading above does not say what the field is for.
  const isStrange = said.length > 0 && said.every(isMostlyUnknown);
  const isLabelled = said.some((piece) => piece.source !== 'placeholder' && speaks(piece));
  const names = read.filter(({ source }) => source === 'identifier').flatMap(({ hits }) => hits);
  const counted = new Set<string>();
  for (const { source, text, hits, count } of read) {
    const long = count > LABEL_WORDS ? LABEL_WORDS / count / 1.5 : 1;
    const isExample = source === 'placeholder' && isLabelled && example.test(text);
    const isAlone = source === 'section' && !isNamed && !isIdentified && !isStrange && !namesForm.test(text);
    const weight = isAlone ? HEADING_ALONE : isExample ? EXAMPLE : weights[source];
    for (const each of hits) {
      const hit = own.has(source) ? madePrecise(each, names) : each;
      // The same phrase in id and name is one piece of evidence.
      const key = `${source === 'identifier' ? 'identifier' : text} ${hit.meaning}`;
      if (counted.has(key)) continue;
      counted.add(key);
      // "Confirm the diagnosis" beside a box is a task that mentions one, not the place for one.
      const passing = source === 'option' && hit.words.split(' ').length * 2 < count ? 0.5 : 1;
      add(hit.meaning, source, hit.words, hit.weight * weight * long * passing);
    }
  }
  return isNamed;
}

/** The field's own words say whose persons and places are meant, else its names, else the heading above. */
function onOneSide(read: Read[]): Read[] {
  const sideIn = (isIn: (source: Source) => boolean) =>
    sideOf(read.filter(({ source }) => isIn(source)).flatMap(({ hits }) => hits));
  const side =
    sideIn((source) => own.has(source)) ??
    sideIn((source) => source === 'identifier') ??
    sideIn((source) => source === 'section');
  return side ? read.map((piece) => ({ ...piece, hits: piece.hits.map((hit) => onSide(side, hit)) })) : read;
}

/** No word that we know, or a passing one ("ID", "time") among several others. */
function isMostlyUnknown({ hits, count }: Understood): boolean {
  const known = hits.reduce((sum, { words }) => sum + words.split(' ').length, 0);
  return hits.length === 0 || (count - known >= 2 && hits.every(({ weight }) => weight <= PASSING));
}

/** A field called "Provider" with the name `refer_to_provider` is the one referred to: the longer phrase knows more. */
function madePrecise(hit: Hit, names: Hit[]): Hit {
  const longer = names.find(({ words }) => words.length > hit.words.length && words.endsWith(` ${hit.words}`));
  return longer ? { ...hit, meaning: longer.meaning } : hit;
}

function addKind(kind: ControlKind, scores: Map<Meaning, number>, signals: Signal[]): void {
  for (const meaning of suited[kind] ?? []) {
    const score = scores.get(meaning);
    if (score !== undefined) scores.set(meaning, score + SUITED);
  }
  const notes = scores.get('narrative');
  if (notes !== undefined && kind !== 'multiline' && kind !== 'rich') scores.set('narrative', notes * LINE_OF_NOTES);
  for (const meaning of unsuited[kind] ?? []) {
    if (!scores.has(meaning)) continue;
    scores.delete(meaning);
    signals.push({ name: 'kind', words: `a ${kind} field is not for this`, score: -1 });
  }
}

// "Physical medicine" is a department.
const drugs = /\b(?:medications?|medicines|drugs?|medicamentos?)\b/i;
const ordered = /\b(?:orders?|referrals?|requests?|therapy)\b/i;
const isAboutDrugs = ({ source, text }: Evidence): boolean =>
  source === 'section' && drugs.test(text) && !ordered.test(text);

/** Under "Medications", how often and how much is that of a drug. */
function withoutDoses(scores: Map<Meaning, number>, signals: Signal[]): void {
  for (const meaning of ['frequency', 'duration', 'units'] as const)
    if (scores.delete(meaning)) signals.push({ name: 'section', words: 'medication', score: -1 });
}

// "Clinical summary": either may hold why, in the clinician's own words.
const freeText = new Set<Meaning>(['narrative', 'medicalNecessity']);

function best(scores: Map<Meaning, number>, isNamed: boolean): Pick<Judgement, 'meaning' | 'confidence'> {
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [meaning, score] = ranked[0] ?? ['other' as const, 0];
  const rival = ranked.slice(1).find(([other]) => !(freeText.has(meaning) && freeText.has(other)));
  const margin = score - (rival?.[1] ?? 0);
  if (score < LEAST_SCORE || margin < LEAST_MARGIN) return { meaning: 'other', confidence: 0 };
  const certainty = Math.min(1, score / 1.2) * Math.min(1, 0.5 + margin);
  return { meaning, confidence: Math.round((isNamed ? certainty : certainty * 0.8) * 100) / 100 };
}
