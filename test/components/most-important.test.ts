import { describe, expect, it } from 'vitest';
import { mostImportant } from '../../components/popup/most-important.ts';
import { open } from '../gallery/sample-report.ts';

const [finding] = open.findings;
const ofLength = (letters: number) => (finding ? [{ ...finding, summary: 'x'.repeat(letters) }] : []);

describe('the points of the popup', () => {
  it.each([
    [[], 0],
    [[40], 1],
    [[40, 40, 40, 40], 3],
    [[80, 70, 70, 70], 3],
    [[80, 70, 71], 2],
    [[104, 94, 94], 2],
    [[200, 94, 94], 1],
    [[300, 20, 20], 1],
  ])('are, of summaries with %j letters, %i', (letters, count) => {
    const findings = letters.flatMap(ofLength);
    expect(mostImportant(findings)).toEqual(findings.slice(0, count));
  });
});
