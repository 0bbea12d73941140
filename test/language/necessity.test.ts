import { describe, expect, it } from 'vitest';
import { readNecessity } from '../../lib/language/necessity.ts';
import { prepare } from '../../lib/language/text.ts';
import { chainCases, hurtingCases, necessityCases } from './cases/necessity.ts';

describe('readNecessity', () => {
  it.each(necessityCases)('%s → %s', (text, standing) => {
    expect(readNecessity(prepare(text)).standing).toBe(standing);
  });

  it.each(hurtingCases)('hurting in "%s": %s', (text, kinds) => {
    const hurting = readNecessity(prepare(text)).hurting.map(({ kind }) => kind);
    expect(hurting.join(' ')).toBe(kinds);
  });

  it.each(chainCases)('the chain in "%s"', (text, finding, functionalLoss, priorCare) => {
    const read = readNecessity(prepare(text));
    expect(read.finding?.text ?? null).toBe(finding);
    expect(read.functionalLoss?.text ?? null).toBe(functionalLoss);
    expect(read.priorCare?.text ?? null).toBe(priorCare);
  });
});
