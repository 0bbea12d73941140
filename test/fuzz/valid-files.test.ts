import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzedFiles } from './valid-files.ts';

describe.each(fuzzedFiles)('$name', ({ name, runs, valid, changed, read, kept, written }) => {
  const again = (taken: unknown) => {
    const file = written(taken as never);
    return written(read(file) as never) === file;
  };

  it('is taken whole when nothing is wrong with it, and comes back as it went out', () => {
    fc.assert(
      fc.property(valid, ({ text, holds }) => {
        const taken = read(text);
        expect(taken).not.toBeNull();
        expect([kept(taken as never, holds as never), again(taken)]).toEqual([true, true]);
      }),
      { numRuns: runs.whole },
    );
  });

  it('with one change is taken whole or refused, and both happen', () => {
    const count = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(
        valid.chain(({ text }) => changed(text)),
        (text) => {
          const taken = read(text);
          count[taken === null ? 'refused' : 'taken'] += 1;
          if (taken !== null) expect(again(taken)).toBe(true);
          expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
        },
      ),
      { numRuns: runs.changed },
    );
    console.log(
      `${name}, valid but for one change: ${runs.changed} tried, ${count.taken} taken, ${count.refused} refused`,
    );
    expect([count.taken > 0, count.refused > 0]).toEqual([true, true]);
  });
});
