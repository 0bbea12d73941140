import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { profiles } from '../../lib/payers/index.ts';
import { payersDocument } from '../../scripts/payers-doc.ts';
import { expectWritten } from '../written-by-docs.ts';

const written = readFileSync(join(import.meta.dirname, '../../docs/payers.md'), 'utf8');

describe('docs/payers.md', () => {
  it('is what the profiles say (npm run docs writes it)', () => expectWritten('docs/payers.md', payersDocument()));
  it.each(profiles)('tells of $id with source, date and how sure', ({ id, source, reviewedOn }) => {
    const section = written.split('\n## ').find((each) => each.startsWith(`${id}\n`)) ?? '';
    for (const part of [source.label, `Reviewed on ${reviewedOn}; review due`, 'How sure: ']) {
      expect(section).toContain(part);
    }
  });
});
