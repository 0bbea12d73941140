import { synonymLines } from './synonym-lines.ts';

/** A phrase that leads to a code; `rank` 0 is the code that fits best. */
export interface Synonym {
  code: string;
  text: string;
  rank: number;
}

export const synonyms: Synonym[] = synonymLines
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [codes = '', phrases = ''] = line.split(' = ');
    return phrases.split('; ').flatMap((text) => codes.split(' ').map((code, rank) => ({ code, text, rank })));
  });
