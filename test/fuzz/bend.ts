import fc from 'fast-check';

/** Words that mislead programs rather than people. */
export const bad = fc.constantFrom<unknown>(
  '__proto__',
  'constructor',
  'toString',
  '<script>hacked(1)</script>',
  '=cmd|/c calc',
  '\u202etxt.exe\u200b',
  '\0',
  'x'.repeat(300_000),
  Number.NaN,
  Number.MAX_SAFE_INTEGER,
  -1,
  null,
  [],
  {},
  { length: { valueOf: 1, toString: 1 } },
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  Array(25_000).fill({}),
);

/** The sample with one place of it replaced, taken out, or given something that nobody asked for. */
export function bent(sample: unknown, path: number[], value: unknown, how: 'replace' | 'remove' | 'add'): unknown {
  if (typeof sample !== 'object' || sample === null) return how === 'replace' ? value : sample;
  const copy: Record<string, unknown> = Array.isArray(sample) ? ([...sample] as never) : { ...sample };
  const keys = Object.keys(copy);
  const [step = 0, ...rest] = path;
  const key = keys[step % Math.max(keys.length, 1)];
  if (how === 'add' && rest.length === 0) return Object.assign(copy, { polluted: value });
  if (key === undefined) return value;
  if (rest.length > 0 && typeof copy[key] === 'object') copy[key] = bent(copy[key], rest, value, how);
  else if (how === 'remove') delete copy[key];
  else copy[key] = value;
  return copy;
}

export const paths = fc.array(fc.nat(40), { minLength: 1, maxLength: 5 });
export const hows = fc.constantFrom('replace' as const, 'remove' as const, 'add' as const);

const slips = fc.oneof(fc.constantFrom('"', ',', '\n', '\0', '}', ' ', 'x', '7', '\u202e', '\ufeff'), bad.map(String));

/** One slip in a text: something put in, something lost, a line lost, twice, or in another place. */
export const slipped = (text: string): fc.Arbitrary<string> => {
  const at = fc.nat(text.length);
  const lines = text.split('\n');
  const line = fc.nat(lines.length - 1);
  const without = (index: number) => lines.filter((_, each) => each !== index);
  return fc.oneof(
    fc.tuple(at, slips).map(([from, words]) => text.slice(0, from) + words + text.slice(from)),
    fc
      .tuple(at, fc.integer({ min: 1, max: 30 }))
      .map(([from, count]) => text.slice(0, from) + text.slice(from + count)),
    line.map((index) => without(index).join('\n')),
    line.map((index) => [...lines, lines[index] ?? ''].join('\n')),
    line.map((index) => [...without(index), lines[index] ?? ''].join('\n')),
  );
};
