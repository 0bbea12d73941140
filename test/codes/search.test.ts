import { describe, expect, it } from 'vitest';
import { synonymLines } from '../../lib/codes/synonym-lines.ts';
import { realTable } from './real-table.ts';
import { searchPhrases } from './search-phrases.ts';

const found = (query: string, limit = 3) => realTable.search(query, { limit }).map(({ code }) => code);

const begins = (stems: string[]) => (code: string) => stems.some((stem) => code.startsWith(stem));

describe('search', () => {
  it('puts a right code first for at least 95 phrases in 100, and among the first three for 98', () => {
    const placed = searchPhrases.map(([query, right]) => found(query).findIndex(begins(right.split('|'))));
    const share = (places: number) =>
      placed.filter((place) => place >= 0 && place < places).length / searchPhrases.length;
    expect(searchPhrases.length).toBeGreaterThanOrEqual(500);
    expect(share(1)).toBeGreaterThanOrEqual(0.95);
    expect(share(3)).toBeGreaterThanOrEqual(0.98);
  });

  it('finds a code of its line by every synonym', { timeout: 30_000 }, () => {
    const lost = synonymLines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [codes = '', phrases = ''] = line.split(' = ');
        return phrases.split('; ').filter((phrase) => !found(phrase).some(begins(codes.split(' '))));
      });
    expect(lost).toEqual([]);
  });

  it.each(synonymLines.trim().split('\n'))('names codes of the table in "%s"', (line) => {
    for (const code of line.split(' = ')[0]?.split(' ') ?? []) expect(realTable.find(code), code).toBeDefined();
  });

  it('takes the side from the words already in the form', () => {
    expect(realTable.search('shoulder pain', { context: 'left shoulder' })[0]?.code).toBe('M25.512');
  });

  it('puts a fitting code from the chart first, and leaves others out', () => {
    const [first, ...others] = realTable.search('back pain', { chartCodes: ['M54.16', 'M54.59', 'E11.9'] });
    expect(first?.code).toBe('M54.59');
    expect(others.map(({ code }) => code)).not.toContain('E11.9');
  });

  it('shows billable codes before their category', () => {
    expect(found('M54.5', 4)).toEqual(['M54.50', 'M54.51', 'M54.59', 'M54.5']);
  });

  it.each(['', ' ', '.', '---', '???'])('finds nothing for %j', (query) => expect(found(query)).toEqual([]));
});
