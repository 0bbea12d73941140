import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/language/read.ts';
import type { Side } from '../../lib/referral.ts';
import { type AreaCase, missedAreas, unseenAreas } from './cases/unseen-areas.ts';

const letters: Record<Side, string> = { left: 'L', right: 'R', bilateral: 'B' };

const seen = (text: string) =>
  readText(text)
    .areas.filter(({ wholeBody }) => !wholeBody)
    .map(({ site, side }) => ({ site, side: side ? letters[side] : '-' }));

/** Every expected area is found with its side, and nothing else. */
const judge = ([text, expected]: AreaCase): boolean => {
  const wanted =
    expected === '' ? [] : expected.split('; ').map((one) => one.split(':').map((part) => part.split('|')));
  const found = seen(text);
  const fits = ([sites = [], sides = []]: string[][], { site, side }: { site: string; side: string }) =>
    sites.includes(site) && sides.includes(side);
  return (
    wanted.every((want) => found.some((area) => fits(want, area))) &&
    found.every((area) => wanted.some((want) => fits(want, area)))
  );
};

const wrong = unseenAreas.filter((one) => !judge(one)).map(([text]) => text);

describe('areas the reader was not written for', () => {
  it('are read with their sides, but for the recorded misses', () => {
    expect(wrong).toEqual(missedAreas);
    expect(1 - wrong.length / unseenAreas.length).toBeGreaterThanOrEqual(0.97);
  });
});
