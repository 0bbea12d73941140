import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const home = resolve(import.meta.dirname, '../../components');

/** The printed paper is as large for everybody. */
const printed = ['document/Sheet.module.css'];

describe('the letters of every screen', () => {
  const sheets = globSync('**/*.css', { cwd: home });

  it('are many style sheets', () => expect(sheets.length).toBeGreaterThan(30));

  it.each(sheets)('%s: grow with those of the browser, so none is given in pixels', (sheet) => {
    const fixed = readFileSync(join(home, sheet), 'utf8').match(/font(?:-size)?:[^;]{0,80}?[\d.]+(?:px|pt)/g) ?? [];
    expect(fixed).toHaveLength(printed.includes(sheet) ? 1 : 0);
  });
});
