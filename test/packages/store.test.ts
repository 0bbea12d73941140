import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSurface } from '../../scripts/surface.ts';

const home = resolve(import.meta.dirname, '../..');
const store = resolve(home, 'docs/store');
const texts = readFileSync(resolve(store, 'texts.md'), 'utf8');

/** The words under a heading, up to the next of the same rank. */
const under = (heading: string): string => texts.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';

const pictures = [...texts.matchAll(/\]\(([\w./-]+\.png)\)/g)].map(([, file = '']) => file);

/** Width and height stand behind the signature: PNG specification, 11.2.2. */
const sizeOf = (file: string): string => {
  const png = readFileSync(resolve(store, file));
  return `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`;
};

describe('the texts for the stores', () => {
  it.each([
    ['English', 'en'],
    ['Spanish', 'es'],
  ])('are short enough and the same as in the manifest: %s', (name, language) => {
    const messages = readFileSync(resolve(home, `public/_locales/${language}/messages.json`), 'utf8');
    const short = under(`Short description, ${name}`);
    expect(short).toBe(JSON.parse(messages).description.message);
    // The Chrome Web Store takes 132 letters.
    expect(short.length).toBeLessThanOrEqual(132);
    expect(under(`Long description, ${name}`).length).toBeGreaterThan(250);
  });

  it('justify every permission, and no other', () => {
    const justified = [...under('Permissions').matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    expect(justified).toEqual(readSurface().permissions.map(({ name }) => name));
  });

  it.each(['chrome', 'edge', 'firefox'])('have a place for every heading that %s names', (name) => {
    const page = readFileSync(resolve(store, `${name}.md`), 'utf8');
    const headings = [...texts.matchAll(/^## (.+)$/gm)].map(([, words = '']) =>
      words.toLowerCase().replaceAll(',', '').replaceAll(' ', '-'),
    );
    const named = [...page.matchAll(/texts\.md#([\w-]+)/g)].map(([, anchor = '']) => anchor);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((anchor) => !headings.includes(anchor))).toEqual([]);
  });
});

describe('the pictures for the stores', () => {
  const others: Record<string, string> = { 'promotion.png': '440 × 280', 'icon.png': '300 × 300' };

  it('are seven', () => expect(pictures).toHaveLength(7));

  it.each(pictures)('%s has the size that the stores ask for', (file) => {
    expect(sizeOf(file)).toBe(others[file] ?? '1280 × 800');
  });
});
