import { oneOf } from '../one-of.ts';
import { bareLetters, chiefCredential, credentialKind } from './credentials.ts';
import type { Prepared } from './text.ts';
import { wordList } from './word-list.ts';

/** A person as written beside a label: "Jane Q Doe, MD", "DOE, JANE Q", "Doe MD, Jane". */
export interface Person {
  /** "Jane Q Doe", given name first. */
  name: string;
  /** How many words the name has; initials count. */
  words: number;
  titled: boolean;
  credential: string | null;
  /** Whether the credential is one of a clinician who may order. */
  ordering: boolean;
  start: number;
  end: number;
}

interface Piece {
  kind: 'word' | 'credential' | 'comma';
  text: string;
  start: number;
  end: number;
}

/** Words that end a name: what print-outs put after it. */
const stops = new Set(
  wordList(`
    on at date dated time timestamp for as of to and or with the by in it are from until today
    this has is was who whose will would not per
    npi lic lic# license licence dea phone ph tel fax title dob user via cc x2 eff effective
    location address street suite st: est cst mst pst edt cdt mdt pdt et ct utc gmt
    signed esigned cosigned e-signed sign signature electronic electronically digitally pending draft unsigned
    cosign cosigner cosigner's cosignature witness author printed print addendum
    status verified final taken given received read reviewed visit plan notes see call please fyi
    provider physician order orders attending resident therapist practitioner specialist supervising referring staff
    patient pt's massage therapy referral dx rx
    family internal medicine clinic hospital primary care pain sports orthopedics orthopaedics physiatry rehab
    center centre health medical department dept specialty neurology rheumatology associates group office
    board-certified board chiropractic naturopathic osteopathic oncology surgery surgical spine
    thank thanks you sincerely regards respectfully best
    recommends requests wants says agrees states requested ordered refer refers
  `),
);

/** Words of a name that was never filled in. */
const placeholders = new Set(
  wordList(`
    test sample example demo default generic placeholder name firstname lastname first last xxx xxxx
    provider clinician doctor signature printed signer initials user admin system auto
    unknown none tbd n/a na pending blank missing required here on file yes no
  `),
);

const months = new RegExp(
  `^${oneOf`
    jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?
    nov(?:ember)?|dec(?:ember)?
  `}$`,
);
const titles = new Set(['dr', 'dra', 'doctor', 'prof', 'mr', 'mrs', 'ms', 'miss', 'sra', 'srta']);

const spelledOut: [RegExp, string][] = [
  [/^physician(?:'s)? ?ass(?:istan|t)\w{0,2}(?:-certified| certified)?/, 'pa'],
  [/^(?:family |adult |certified |advanced practice |registered ){0,2}nurse practitioner(?:-certified)?/, 'np'],
  [/^(?:certified )?medical assistant/, 'ma'],
  [/^(?:advanced |lead )?(?:medical|program|clinical|administrative) (?:support )?(?:assistant|clerk|secretary)/, 'ma'],
  [/^(?:ward |unit |referral )?clerk\b|^scheduler\b/, 'ma'],
  [/^(?:advanced practice )registered nurse/, 'aprn'],
  [/^registered nurse/, 'rn'],
  [/^(?:licensed )?massage therapist/, 'lmt'],
  [/^doctor of osteopath\w{1,3}(?: medicine)?/, 'do'],
  [/^doctor of chiropractic/, 'dc'],
  [/^medical doctor/, 'md'],
];

/** A name never runs longer than this, so that a label without a name does not swallow the paragraph. */
const longestName = 90;

/** Reads the name that starts at `from`; null when no name stands there. */
export function readPerson(prepared: Prepared, from: number): Person | null {
  const { pieces, start, titled } = cutPieces(prepared, from);
  const words = pieces.filter((piece) => piece.kind === 'word');
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last || first.kind !== 'word') return null;
  if (words.some((word) => placeholders.has(bareLetters(word.text)))) return null;
  if (
    /^ (?:provider|physician|clinician|doctor)\b,? ?(?:md|do|np|pa)\b/.test(
      prepared.text.slice(last.end, last.end + 24),
    )
  )
    return null;
  if (words.every((word) => bareLetters(word.text).length < 2)) return null;
  const chief = chiefCredential(pieces.filter((piece) => piece.kind === 'credential').map((piece) => piece.text));
  return {
    name: nameOf(prepared, pieces),
    words: words.length,
    titled,
    credential: chief?.letters ?? null,
    ordering: chief?.ordering ?? false,
    start,
    end: last.end,
  };
}

function cutPieces({ text, raw }: Prepared, from: number): { pieces: Piece[]; start: number; titled: boolean } {
  const near = text.slice(from, from + longestName);
  const lead = /^(?:[\s:,;*"'<([|~-]|=(?=\s))*/.exec(near)?.[0].length ?? 0;
  const pieces: Piece[] = [];
  let titled = false;
  let at = lead;
  while (at < near.length && pieces.length < 12) {
    const gap = /^[\s.|*"')\]]*/.exec(near.slice(at))?.[0] ?? '';
    const piece = pieceAt(near, at + gap.length, from, pieces);
    if (!piece) break;
    if (raw.slice(from + at, from + at + gap.length).includes('\n') && !continues(near, at + gap.length, pieces)) break;
    at = piece.end - from;
    if (pieces.length === 0 && titles.has(bareLetters(piece.text))) titled = true;
    else pieces.push(piece);
  }
  while (pieces.at(-1)?.kind === 'comma') pieces.pop();
  return { pieces, start: from + lead, titled };
}

function pieceAt(near: string, at: number, from: number, before: Piece[]): Piece | null {
  const rest = near.slice(at);
  const mark = /^[,;/]/.exec(rest);
  if (mark?.[0] === '/' && !credentialKind(/^[\p{L}.-]+/u.exec(rest.slice(1))?.[0] ?? '')) return null;
  if (mark) return before.length === 0 ? null : { kind: 'comma', text: ',', start: from + at, end: from + at + 1 };
  const phrase = before.length > 0 ? spelledOut.find(([pattern]) => pattern.test(rest)) : undefined;
  if (phrase) {
    const length = phrase[0].exec(rest)?.[0].length ?? 0;
    return { kind: 'credential', text: phrase[1], start: from + at, end: from + at + length };
  }
  const word = /^\p{L}[\p{L}\p{M}.'-]*(?:\/l\b)?/u.exec(rest)?.[0];
  if (!word) return null;
  const kind = kindOf(word, rest.slice(word.length), before);
  if (!kind) return null;
  return { kind, text: word, start: from + at, end: from + at + written(word).length };
}

/** An initial keeps its full stop. */
const written = (word: string) => (/^\p{L}\p{M}?\.$/u.test(word) ? word : word.replace(/(?<![.'])[.']+$/, ''));

function kindOf(word: string, after: string, before: Piece[]): Piece['kind'] | null {
  const named = before.some((piece) => piece.kind === 'word');
  if (named && credentialKind(word)) return 'credential';
  const letters = bareLetters(word);
  if (stops.has(word) || stops.has(letters)) return null;
  if (months.test(letters) && /^[\s.,]*\d/.test(after)) return null;
  if (/^\d/.test(after)) return null;
  const words = before.filter((piece) => piece.kind === 'word').length;
  const credentials = before.some((piece) => piece.kind === 'credential');
  if (credentials && !swapped(before)) return null;
  if (before.filter((piece) => piece.kind === 'comma').length > 1) return null;
  return words < 5 ? 'word' : null;
}

/** "Doe MD, Jane": a family name of one or two words, the credential, a comma — the given name is still to come. */
function swapped(before: Piece[]): boolean {
  const shape = before.map((piece) => shapes[piece.kind]).join('');
  return /^w{1,2}k,w?$/.test(shape) && !/^\p{L}\.?$/u.test(before[0]?.text ?? '');
}

const shapes = { word: 'w', credential: 'k', comma: ',' };

/** A new line belongs to the name while the name has one word, or where the credential follows. */
function continues(near: string, at: number, pieces: Piece[]): boolean {
  const words = pieces.filter((piece) => piece.kind === 'word').length;
  if (pieces.at(-1)?.kind === 'comma' || words < 2) return true;
  const next = /^[\p{L}\p{M}.'/-]+/u.exec(near.slice(at))?.[0] ?? '';
  return credentialKind(next) !== null || /^,/.test(near.slice(at)) || spelledOut.some(([p]) => p.test(near.slice(at)));
}

/** Given name first, and in title case where everything was written in one case. */
function nameOf(prepared: Prepared, pieces: Piece[]): string {
  const comma = pieces.findIndex((piece) => piece.kind === 'comma');
  const isWord = (piece: Piece) => piece.kind === 'word';
  const head = pieces.slice(0, comma < 0 ? pieces.length : comma).filter(isWord);
  const tail = comma < 0 ? [] : pieces.slice(comma).filter(isWord);
  const name = [...tail, ...head].map((piece) => prepared.raw.slice(piece.start, piece.end)).join(' ');
  const plain = name === name.toUpperCase() || name === name.toLowerCase();
  return plain
    ? name.toLowerCase().replace(/(^|[\s'-])(\p{L})/gu, (_, gap, letter) => gap + letter.toUpperCase())
    : name;
}
