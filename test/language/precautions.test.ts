import { describe, expect, it } from 'vitest';
import { readPrecautions } from '../../lib/language/precautions.ts';
import { prepare } from '../../lib/language/text.ts';
import { precautionCases, precautionMisses } from './cases/precautions.ts';

const told = (text: string) =>
  readPrecautions(prepare(text))
    .map(({ condition, standing, cleared }) =>
      [condition, ['none', 'general'].includes(condition) ? '' : standing, cleared ? 'cleared' : '']
        .filter(Boolean)
        .join(' '),
    )
    .join(', ');

describe('readPrecautions', () => {
  it.each(precautionCases)('%s → %s', (text, expected) => expect(told(text)).toBe(expected));

  it.each(precautionMisses)('still misses "%s" (%s)', (text, wanted, read) => {
    expect(told(text)).toBe(read);
    expect(read).not.toBe(wanted);
  });
});
