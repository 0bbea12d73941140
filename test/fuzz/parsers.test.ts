import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bad, bent, hows, paths } from './bend.ts';
import { type FuzzedParser, parsers } from './parsers.ts';

/** A sample that is a file is bent as data and as letters. */
const inputs = ({ sample, takesText }: FuzzedParser): fc.Arbitrary<unknown> => {
  if (!takesText) {
    const values = fc.oneof(bad, fc.anything({ withBigInt: true, withNullPrototype: true }));
    return fc.oneof(
      values,
      fc.tuple(paths, values, hows).map(([path, value, how]) => bent(sample, path, value, how)),
    );
  }
  const letters = fc
    .tuple(fc.nat(String(sample).length), fc.oneof(fc.string(), bad.map(String)))
    .map(([at, words]) => String(sample).slice(0, at) + words + String(sample).slice(at));
  if (!String(sample).startsWith('{')) return fc.oneof(letters, fc.string());
  const json = fc
    .tuple(paths, fc.oneof(bad, fc.jsonValue()), hows)
    .map(([path, value, how]) => JSON.stringify(bent(JSON.parse(String(sample)), path, value, how)));
  return fc.oneof(json, letters, fc.json(), fc.string());
};

describe.each(parsers)('$name', (parser) => {
  const { read, taken, sample } = parser;

  it('takes its sample, where what it takes is kept', () => {
    const result = taken(read(sample) as never);
    if (result !== null) expect(result).toBeTruthy();
  });

  it('never throws, never takes a part, and leaves every other object as it was', () => {
    let used = 0;
    fc.assert(
      fc.property(inputs(parser), (given) => {
        const whole = taken(read(given) as never);
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
        if (!whole) return;
        used += 1;
        expect(taken(read(whole) as never)).toEqual(whole);
        expect(JSON.stringify(whole)).not.toContain('polluted');
      }),
      { numRuns: 300 },
    );
    console.log(`${parser.name}: 300 tried, ${used} taken, all of them whole`);
  });

  it('answers to a megabyte within a second', () => {
    const started = performance.now();
    for (const piece of ['[', '{"a":', '1 x ', ',', '"', '\n', '(']) read(piece.repeat(1_000_000 / piece.length));
    expect((performance.now() - started) / 7).toBeLessThan(1_000);
  });
});
