import { oneOf } from '../one-of.ts';
import type { Procedure } from '../referral.ts';
import { inBackground } from './clauses.ts';
import { fromCondensed } from './condensed.ts';
import { lexicon, type Mention } from './lexicon.ts';
import { standingAt } from './negation.ts';
import { bareMassage, otherTechniques, techniques } from './technique-terms.ts';
import { type Prepared, quote } from './text.ts';

/** `null` stands for massage without a technique. */
const techniqueLexicon = lexicon<string | null>([
  ...[...techniques, ...otherTechniques].flatMap((line) => {
    const [name = '', terms = ''] = line.split(': ');
    return terms.split(/,\s+/).map((term) => [term, name] as const);
  }),
  ...bareMassage.map((term) => [term, null] as const),
]);

/** Physical medicine, acupuncture, osteopathic and chiropractic manipulation codes, and HCPCS electrical stimulation. */
const procedureCode = new RegExp(
  [
    '(?<![a-z0-9.$-])(?:cpt|hcpcs)?',
    String.raw`(97[0-7]\d\d|978[01]\d|9892[5-9]|9894[0-3]|2056[01]|g0283|s8948)`,
    String.raw`(?![0-9.]\d|\d|-\d{3}| *\/ *\d{1,2} *\/ *\d)`,
  ].join(''),
  'g',
);
/** A zip code after a state, a telephone number, a claim or an identifier is no procedure. */
const otherNumber = new RegExp(
  oneOf`
    (?:, *[a-z]{2},? *|zip:? *)$
    (?:claim|case|policy|acct|account|mrn|member id|box|ref|npi|id)(?: no\.?| number| #|#)?:? *#?$
  `,
);

/** Every mention of massage or one of its techniques, whether it is wanted or not. */
export const techniqueMentions = (prepared: Prepared): Mention<string | null>[] =>
  techniqueLexicon.find(prepared).filter(({ value, start, end }) => !isMisread(prepared, value, start, end));

/**
 * What is to be done: CPT and HCPCS codes and techniques in our own names, each once. Bare massage is reported, as vague, only
 * when nothing better is said.
 */
export const readProcedures = (prepared: Prepared): Procedure[] => fromCondensed(prepared, findProcedures);

function findProcedures(prepared: Prepared): Procedure[] {
  const named = techniqueMentions(prepared).filter(
    ({ start, end }) => !inBackground(prepared, start) && !excluded.has(standingAt(prepared, start, end)),
  );
  const specific = named.filter(({ value }) => value !== null);
  const found = [...readCodes(prepared), ...specific.map((mention) => asProcedure(prepared, mention))];
  const vague = named.find(({ value }) => value === null);
  if (found.length === 0 && vague) return [asProcedure(prepared, vague)];
  return onlyFirst(found).sort((a, b) => a.evidence.start - b.evidence.start);
}

const excluded = new Set(['negated', 'ruledOut', 'historical', 'family']);

const asProcedure = (
  prepared: Prepared,
  { value, start, end }: { value: string | null; start: number; end: number },
): Procedure => ({
  code: null,
  technique: value ?? '',
  vague: value === null,
  evidence: quote(prepared, start, end),
});

/** More codes than any order holds. */
const mostCodes = 200;

function readCodes(prepared: Prepared): Procedure[] {
  const { text } = prepared;
  return [...text.matchAll(procedureCode).take(mostCodes)].flatMap((match) => {
    const code = match[1] ?? '';
    const start = match.index + match[0].length - code.length;
    const before = text.slice(Math.max(0, start - 24), start);
    if (otherNumber.test(before) || standingAt(prepared, start, start + code.length) === 'negated') return [];
    return [
      { code: code.toUpperCase(), technique: '', vague: false, evidence: quote(prepared, start, start + code.length) },
    ];
  });
}

/** "Billings, MT 59101", "Mt. Sinai". */
const isPlace = (before: string, after: string) =>
  (/,\s*$/.test(before) && /^\s*\d{5}/.test(after)) || placeName.test(after);

const placeName = new RegExp(
  String.raw`^\.? ${oneOf`
    sinai|vernon|pleasant|hood|carmel|olive|zion|auburn|airy|kisco|st|\w+ (?:hospital|medical|clinic|health)
  `}(?![a-z])`,
);

/** Abbreviations that mean something else here, and "trigger points" as a finding rather than a technique. */
function isMisread({ text }: Prepared, value: string | null, start: number, end: number): boolean {
  const word = text.slice(start, end);
  const after = text.slice(end, end + 24);
  if (word === 'mt') return isPlace(text.slice(Math.max(0, start - 3), start), after);
  if (value === 'trigger point therapy' && /^(?:trigger points?|trp)$/.test(word))
    return (
      !/^\s*(?:\/|\+|&|and|,|work|to\b|x\b|\d)/.test(after) &&
      !/massage ?[(:-] ?$/.test(text.slice(Math.max(0, start - 10), start))
    );
  if (word === 'myofascial')
    return /^\s*(?:pain|trigger|restriction|dysfunction|tightness|syndrome|tender|tension|adhesion|strain|band)/.test(
      after,
    );
  if (word === 'soft tissue' || word === 'connective tissue') return !/^\s*(?:\/|\+|&|and mfr|\d)/.test(after);
  return false;
}

function onlyFirst(found: Procedure[]): Procedure[] {
  const seen = new Set<string>();
  return found.filter(({ code, technique }) => {
    const key = code ?? technique;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
