import { synonymLines } from './synonym-lines.ts';

/** A phrase that leads to codes, the one that fits best first. */
export interface Synonym {
  codes: string[];
  text: string;
}

export const synonyms: Synonym[] = synonymLines
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [codes = '', phrases = ''] = line.split(' = ');
    return phrases.split('; ').map((text) => ({ codes: codes.split(' '), text }));
  });

/** Codes that are somebody's first answer to a phrase. */
export const familiarCodes: ReadonlySet<string> = new Set(synonyms.map(({ codes: [first = ''] }) => first));
