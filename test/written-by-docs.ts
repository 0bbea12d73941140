import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** Fails with one sentence where a whole file would be a page of differences. */
export function expectWritten(file: string, text: string) {
  const lines = readFileSync(join(import.meta.dirname, '..', file), 'utf8').split('\n');
  const wanted = text.split('\n');
  const first = wanted.find((line, at) => line.trim() !== '' && line !== lines[at]) ?? lines[wanted.length - 1];
  expect(lines.join('\n') === text, `Run npm run docs: ${file} is out of date, first at “${first}”`).toBe(true);
}
