import { findDates } from './dates.ts';
import { passagesToRead } from './passages.ts';
import { countsInSpanish, inEnglish } from './spanish-plan-words.ts';
import { nearly } from './spelling.ts';
import type { Prepared } from './text.ts';

/** `code` is a diagnosis, procedure or spine-level code; `noise` a phone, clock or identity number: never a count. */
export type TokenKind = 'number' | 'word' | 'mark' | 'date' | 'code' | 'noise';

export interface Token {
  kind: TokenKind;
  /** As in `prepared.text`; the ISO date for a date. */
  text: string;
  /** A word as it was meant, slips of the pen mended; '' for other tokens. */
  meant: string;
  /** The number's value; 0 for other tokens. */
  value: number;
  start: number;
  end: number;
  /** Begins a line with a capital. */
  first?: true;
}

/** What a parser found, and the index of the token after it. */
export interface Parsed<T> {
  value: T;
  next: number;
}

const patterns: [TokenKind, string][] = [
  ['noise', String.raw`\(?\b\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}\b`],
  ['noise', String.raw`\$ ?\d{1,6}(?:\.\d{2})?`],
  ['noise', String.raw`\b\d{1,2}:\d{2}(?::\d{2})?`],
  ['noise', String.raw`\b\d{1,3},\d{3}\b`],
  ['noise', String.raw`\b\d{1,2}w\d{1,2}d\b`],
  ['noise', String.raw`\b[a-z]{1,4}-?\d{4,20}`],
  ['code', String.raw`\b(?:97\d{3}|g0283)(?!\d)`],
  ['noise', String.raw`\d{5,}`],
  ['code', String.raw`\b[a-tv-z]\d[0-9a-z]\.[0-9a-z]{1,4}\b`],
  ['code', String.raw`\b[a-pr-tyz]\d{2}[0-9a-z]{0,4}\b`],
  ['code', String.raw`\b[clts][1-9]\b`],
  ['number', String.raw`\bl0\b|\b\do\b|\d{1,4}(?:\.\d{1,4})?|\.\d{1,2}\b`],
  ['word', String.raw`\b(?:[a-z]\.){2,4}(?:[a-z]\b)?`],
  ['word', String.raw`[a-z\u00df-\u024f]+(?:'[a-z]+)?`],
  ['mark', String.raw`[-=]>|[<>]=|[^\s]`],
];

const scanner = new RegExp(patterns.map(([, pattern]) => `(${pattern})`).join('|'), 'g');

/** Words written together with the sign for "times": "2xwk", "wkx6", "biwx4", "60minx6". */
const stuck =
  /^(x?)(pw|w|wks?|weeks?|wkly|weekly|mo|mos|months?|monthly|d|days?|biw|tiw|qiw|qow|qwk|qw|qd|daily|mins?|hrs?)(x?)$/;

const cache = new WeakMap<Prepared, Token[]>();

/** The text as words, numbers, dates, codes and marks. White space says nothing. */
export function tokenise(prepared: Prepared): Token[] {
  const known = cache.get(prepared);
  if (known) return known;
  const tokens: Token[] = [];
  const fieldEnds = prepared.regions.map(({ end }) => end);
  for (const [start, end] of passagesToRead(prepared.text))
    scan(tokens, prepared.text.slice(start, end), start, fieldEnds);
  markLines(tokens, prepared.raw);
  if (countsInSpanish(prepared.text)) translate(tokens, prepared.text);
  cache.set(prepared, tokens);
  return tokens;
}

/** A wrapped line goes on in small letters; a line that begins with a capital says something new. */
function markLines(tokens: Token[], raw: string) {
  let end = 0;
  for (const token of tokens) {
    const gap = raw.slice(end, token.start);
    if (gap.includes('\n') && /^[A-Z][a-z]/.test(raw.slice(token.start, token.start + 2))) token.first = true;
    end = token.end;
  }
}

/** A plan in Spanish is read by the same rules: only its words are put into English. */
function translate(tokens: Token[], text: string) {
  for (const token of tokens.filter(({ kind }) => kind === 'word')) {
    token.text = inEnglish(token.text, text.slice(token.end, token.end + 12));
    token.meant = nearly(token.text);
  }
}

function scan(tokens: Token[], text: string, offset: number, fieldEnds: number[]) {
  let nextField = 0;
  const dates = findDates(text);
  let nextDate = 0;
  scanner.lastIndex = 0;
  for (let match = scanner.exec(text); match; match = scanner.exec(text)) {
    const start = match.index;
    for (; (fieldEnds[nextField] ?? Infinity) <= start + offset; nextField += 1)
      tokens.push(fieldEnd(fieldEnds[nextField] ?? 0));
    while ((dates[nextDate]?.end ?? Infinity) <= start) nextDate += 1;
    const date = dates[nextDate];
    if (date && date.start <= start) {
      tokens.push({
        kind: 'date',
        text: date.iso,
        meant: '',
        value: 0,
        start: date.start + offset,
        end: date.end + offset,
      });
      scanner.lastIndex = date.end;
    } else {
      add(tokens, text, kindOf(match), match[0], start, offset);
    }
  }
}

/** What one field says ends there, as a sentence does. */
const fieldEnd = (at: number): Token => ({ kind: 'mark', text: ';', meant: '', value: 0, start: at, end: at });

const kindOf = (match: RegExpExecArray): TokenKind => {
  const group = patterns.findIndex((_, at) => match[at + 1] !== undefined);
  return patterns[group]?.[0] ?? 'mark';
};

function add(tokens: Token[], text: string, kind: TokenKind, found: string, at: number, offset: number) {
  const [start, end] = [at + offset, at + offset + found.length];
  if (kind === 'number')
    tokens.push({ kind, text: found, meant: '', value: Number(found.replace('l', '1').replace('o', '0')), start, end });
  else if (kind === 'word') addWord(tokens, found, start);
  else if (found !== '-' || !joins(text, at)) tokens.push({ kind, text: found, meant: '', value: 0, start, end });
}

function addWord(tokens: Token[], found: string, start: number) {
  // Dictation spells out what it hears.
  if (found === 'comma') {
    tokens.push({ kind: 'mark', text: ',', meant: '', value: 0, start, end: start + found.length });
    return;
  }
  const word = (part: string, at: number) => {
    const text = part.replaceAll('.', '');
    tokens.push({ kind: 'word', text, meant: nearly(text), value: 0, start: at, end: at + part.length });
  };
  // "Min: 30 Dx: M54.50" has no days in it.
  const parts = found.length < 10 && found !== 'dx' ? stuck.exec(found) : null;
  if (!parts || (!parts[1] && !parts[3])) return word(found, start);
  let at = start;
  for (const part of parts.slice(1)) {
    if (part) word(part, at);
    at += part.length;
  }
}

/** A hyphen inside a compound ("one-hour", "6-week") says no more than a space. */
const joins = (text: string, at: number) => {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (/\b(?:m|mon|monday|tu|tue|tues|w|wed)$/.test(text.slice(Math.max(0, at - 7), at))) return false;
  return /[a-z0-9]/.test(before) && /[a-z]/.test(after);
};
