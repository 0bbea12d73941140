import { oneOf } from '../one-of.ts';
import { cues } from './plan-cues.ts';
import type { Token } from './tokens.ts';

interface Flags {
  prn: boolean;
  openEnded: boolean;
  spans: { from: number; to: number }[];
}

/** "PRN", "as needed"; "ongoing", "indefinitely", "maintenance", unless said of something else or denied. */
export function readFlags(tokens: Token[]): Flags {
  const flags: Flags = { prn: false, openEnded: false, spans: [] };
  for (let at = 0; at < tokens.length; at += 1) {
    const prn = prnLength(tokens, at);
    const open = prn ? 0 : openLength(tokens, at);
    if (!prn && !open) continue;
    if (prn ? isOfAnother(tokens, at) : isDenied(tokens, at)) continue;
    flags.prn ||= prn > 0;
    flags.openEnded ||= open > 0;
    if (flags.spans.length < 20) flags.spans.push({ from: at, to: at + prn + open });
  }
  return flags;
}

function prnLength(tokens: Token[], at: number): number {
  const [word, next] = [tokens[at]?.text, tokens[at + 1]?.text];
  if (word === 'prn') return 1;
  if (word === 'ad' && next === 'lib') return 2;
  if (word !== 'as' && word !== 'when' && word !== 'if') return 0;
  return next === 'needed' || next === 'necessary' || next === 'required' ? 2 : 0;
}

const symptomAfter = new RegExp(
  `^${oneOf`
    pain|lbp|symptoms?|headaches?|migraines?|spasms?|neck|back|low|low-back|shoulder|issues?|problems?|stress|numbness
    stiffness|chronic|discomfort|weakness|tightness|litigation|inflammation|complaints?|anxiety|disability|infection
  `}$`,
);

function openLength(tokens: Token[], at: number): number {
  const [word, next = ''] = [tokens[at]?.text, tokens[at + 1]?.text];
  if (word === 'ongoing') return symptomAfter.test(next) ? 0 : 1;
  if (word === 'indefinite' || word === 'indefinitely' || word === 'lifelong' || word === '∞') return 1;
  if (word === 'maintenance')
    return /^(?:dose|meds?|medications?|inhaler|worker|man|technician|crew|job|staff)$/.test(next) ? 0 : 1;
  if (word === 'until' && next === 'further') return 2;
  if (word === 'no' && next === 'end') return tokens[at + 2]?.text === 'date' ? 3 : 0;
  return word === 'open' && next === 'ended' ? 2 : 0;
}

const denials = new Set([
  'not',
  'no',
  'non',
  'without',
  'never',
  "isn't",
  'nor',
  'rather',
  'avoid',
  'denied',
  'refused',
]);

const isDenied = (tokens: Token[], at: number) => {
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const text = tokens[back]?.text ?? '';
    if (['.', ';', ',', ':'].includes(text)) return false;
    if (denials.has(text)) return true;
  }
  return false;
};

/** "1 tab po BID prn", "ibuprofen as needed", "return prn": what is to be taken or done as needed stands just before. */
function isOfAnother(tokens: Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 10); back -= 1) {
    const text = tokens[back]?.text ?? '';
    if (text === '.' || text === ';') return false;
    const cue = cues.get(text);
    if (cue === 'massage') return false;
    if (cue === 'later' && at - back < 9) return true;
    if (cue === 'medicine' || cue === 'exercise' || cue === 'activity') return true;
  }
  return false;
}
