import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../lib/rules/index.ts';
import { ruleFile, withRule } from '../../scripts/new-rule.ts';
import { rulesDocument } from '../../scripts/rules-doc.ts';
import { expectWritten } from '../written-by-docs.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');

describe('docs/rules.md', () => {
  it('is what the rules say (npm run docs writes it)', () => expectWritten('docs/rules.md', rulesDocument()));
  it.each(rules)('says of $id on what it rests, how sure that is and when it was read', ({ id }) => {
    const section =
      read('docs/rules.md')
        .split('\n### ')
        .find((each) => each.startsWith(`${id}\n`)) ?? '';
    for (const part of ['- Source: ', '- How sure: ', '- Reviewed on 20']) expect(section).toContain(part);
  });

  const sure: [string, string][] = [
    ['signature-present', 'H, read in a primary text'],
    ['areas-named', 'M, read in a secondary text'],
    ['contraindication-cleared', 'M, read in a secondary text'],
    ['units-within-cap', 'U, not verified; verify with the payer'],
    ['plan-within-visit-limit', 'as the payer’s profile says'],
    ['therapist-offered', 'as the clinic recorded it'],
  ];
  it.each(sure)('is as sure of %s as its source: %s', (id, words) =>
    expect(rulesDocument().split(`### ${id}\n`)[1]).toMatch(new RegExp(`^[^#]*- How sure: ${words}`)),
  );

  it.each(rules)('names $id', ({ id }) =>
    expect(read('docs/rules.md').includes(`### ${id}\n`), `Run npm run docs: docs/rules.md lacks ${id}`).toBe(true),
  );
});

describe('a new rule', () => {
  it('is imported in alphabetical order and listed last', () => {
    const list = withRule(read('lib/rules/index.ts'), 'goals-agreed');
    const imports = list.match(/'\.\/[a-z0-9-]+\.ts'/g) ?? [];
    expect(imports).toEqual([...imports].sort());
    expect(list.trimEnd().split('\n').at(-2)).toBe('  goalsAgreed,');
  });

  it('begins with words in every language', () => {
    const file = ruleFile('goals-agreed', 'goals');
    for (const part of ['met', 'unmet', 'why'])
      expect(file).toMatch(new RegExp(`${part}: \\{\\s+en: '.+',\\s+es: '.+'`));
  });
});
