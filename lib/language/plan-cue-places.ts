import { type Cue, cues, patientDoes } from './plan-cues.ts';
import type { Token } from './tokens.ts';

/** A governing word and the token it stands at. */
export interface PlacedCue {
  cue: Cue;
  at: number;
}

/** How far a word governs the numbers after it. An order's sentences are short. */
const reach = 40;

/** The governing words from `from` up to `to`, as far back as they reach. */
export function cuesBetween(tokens: Token[], from: number, to: number): PlacedCue[] {
  const found: PlacedCue[] = [];
  for (let at = Math.max(from, to - reach); at < to; at += 1) {
    const cue = cueAt(tokens, at);
    if (cue) found.push({ cue, at });
  }
  return found;
}

function cueAt(tokens: Token[], at: number): Cue | undefined {
  const { text = '', kind } = tokens[at] ?? {};
  const next = tokens[at + 1]?.text ?? '';
  if (kind === 'code') return text.startsWith('97') ? cues.get(text) : undefined;
  if (text === 'pt' && /^tr(?:igger|g|p)/.test(tokens[at - 1]?.text ?? '')) return undefined;
  if (text === 'pt' && next === ':' && tokens[at + 2]?.kind === 'number') return 'therapy';
  if (
    text === 'pt' &&
    (patientDoes.has(next) ||
      ['for', 'the', 'this', 'our', 'each', 'per', ':'].includes(tokens[at - 1]?.text ?? '') ||
      next === ':')
  )
    return undefined;
  if (/^freq(?:uency)?$/.test(text) && cues.get(tokens[at - 1]?.text ?? '') === 'symptom') return 'symptom';
  if (text === 'physical' && !/^(?:therapy|therapist|tx|rehab)/.test(next)) return undefined;
  if (text === 'has' || text === 'ha')
    return text === 'has' && !/^\d/.test(next) ? (/^(?:had|been)$/.test(next) ? undefined : 'happens') : 'symptom';
  if (text === 'f' && next === '/' && tokens[at + 2]?.text === 'u') return 'later';
  if (text === 're' && /^(?:eval|evaluate|evaluation|check|assess|cert)/.test(next)) return 'later';
  if (text === 's' && next === '/' && tokens[at + 2]?.text === 'p') return 'past';
  if (text === 'soft' || text === 'manual') return /^(?:tissue|therapy)/.test(next) ? 'massage' : undefined;
  if (/^(?:cardiac|pulmonary|vestibular|vision)$/.test(text)) return /^rehab/.test(next) ? 'therapy' : undefined;
  if (text === 'home' && /^(?:exercise|program|stretch)/.test(next)) return 'exercise';
  if (text === 'last' && /^(?:visit|seen|\d)/.test(next)) return undefined;
  const cue = cues.get(text);
  return cue === 'therapy' && /^(?:no|not|without)$/.test(tokens[at - 1]?.text ?? '') ? undefined : cue;
}

const ends = new Set(['.', ';', '!', '?']);

/** Where the sentence of a token begins, or as far back as words govern. */
export const sentenceStart = (tokens: Token[], at: number) => {
  let start = at;
  while (start > 0 && start > at - reach && !ends.has(tokens[start - 1]?.text ?? '')) start -= 1;
  return start;
};

/** Where it ends. */
export const sentenceEnd = (tokens: Token[], at: number) => {
  let end = at;
  while (end < tokens.length && end < at + reach && !ends.has(tokens[end]?.text ?? '')) end += 1;
  return end;
};
