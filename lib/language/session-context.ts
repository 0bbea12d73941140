import { adverbAt, unitAt } from './plan-words.ts';
import type { VisitLength } from './session-lengths.ts';
import { doings, doingsAfter, handsOn, unitMedicines, visitWords } from './session-words.ts';
import type { Token } from './tokens.ts';

/** Is this the length of the visit, and not of sitting, walking, a drive, or units of a medicine? */
export function isVisitLength(tokens: Token[], length: VisitLength): boolean {
  return length.kind === 'units' ? isOfUnits(tokens, length) : isOfMinutes(tokens, length);
}

const ends = new Set(['.', ';', '!', '?', ':']);

function isOfUnits(tokens: Token[], { from, to }: VisitLength): boolean {
  const before = tokens.slice(Math.max(0, from - 4), from).map(({ text }) => text);
  const after = tokens.slice(to, to + 4).map(({ text }) => text);
  const sentenceEnd = after.findIndex((text) => ends.has(text));
  const around = [
    ...before.slice(before.findLastIndex((text) => ends.has(text)) + 1),
    ...after.slice(0, sentenceEnd < 0 ? 4 : sentenceEnd),
  ];
  return !around.some((text) => unitMedicines.has(text));
}

function isOfMinutes(tokens: Token[], { from, to }: VisitLength): boolean {
  const before = tokens[from - 1]?.text ?? '';
  if (
    [
      '>',
      '<',
      '≥',
      '≤',
      '>=',
      '<=',
      'q',
      'every',
      'than',
      'only',
      'first',
      'last',
      'another',
      '=>',
      '->',
      '→',
    ].includes(before) &&
    before !== 'only'
  )
    return false;
  if (doingsAfter.has(tokens[to]?.text ?? '') && !isMassageAfter(tokens, to)) return false;
  return !isGovernedByDoing(tokens, from);
}

/** "60 minutes of massage", "30 min to the neck". */
const isMassageAfter = (tokens: Token[], at: number) => {
  const word = tokens[at]?.text;
  if (word !== 'of' && word !== 'to') return false;
  return tokens
    .slice(at + 1, at + 5)
    .some(
      ({ text }) =>
        visitWords.has(text) ||
        [
          'myofascial',
          'deep',
          'soft',
          'manual',
          'therapeutic',
          'neck',
          'back',
          'shoulder',
          'shoulders',
          'lumbar',
          'cervical',
          'both',
        ].includes(text),
    );
};

/** The nearest word before it decides: "sit 60 min" or "massage 60 min". A comma lets go of a doing. */
function isGovernedByDoing(tokens: Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    const { text = '', kind } = tokens[at] ?? {};
    if (text === ':' && isDoing(tokens, at - 1)) return true;
    if (isHandsOn(tokens, at)) return false;
    if (ends.has(text) || kind === 'code' || visitWords.has(text)) return false;
    if ((text === ',' || text === '(') && from - at <= 1) return isGoalList(tokens, at);
    if (unitAt(tokens, at) || adverbAt(tokens, at)) return false;
    if (isDoing(tokens, at)) return true;
  }
  return false;
}

/** "Goals: sit, 60 min": a list of goals goes on across its commas only when the doing stands right before. */
const isGoalList = (tokens: Token[], at: number) => isDoing(tokens, at - 1);

const isDoing = (tokens: Token[], at: number) => doings.has(tokens[at]?.text ?? '') && !isHandsOn(tokens, at);

/** "Trigger point work, 30 min" is the therapist's work and not the patient's. */
const isHandsOn = (tokens: Token[], at: number) =>
  tokens[at]?.text === 'work' && handsOn.has(tokens[at - 1]?.text ?? '');
