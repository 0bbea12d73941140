import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { check } from 'recheck';
import { parseAst } from 'rolldown/parseAst';
import { beforeAll, describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const house = resolve(import.meta.dirname, '..');
const files = (readdirSync(join(house, 'lib'), { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(house, 'lib', file));

interface Expression {
  /** The file it stands in, relative to the house. */
  file: string;
  source: string;
  flags: string;
}

/** Every object in a syntax tree. */
function* nodes(tree: unknown): Generator<Record<string, unknown>> {
  if (typeof tree !== 'object' || tree === null || tree instanceof RegExp) return;
  if (!Array.isArray(tree)) yield tree as Record<string, unknown>;
  for (const child of Object.values(tree)) yield* nodes(child);
}

const isBuilt = ({ type, callee }: Record<string, unknown>) =>
  (type === 'NewExpression' || type === 'CallExpression') && (callee as { name?: string }).name === 'RegExp';

function literalsIn(file: string): { literals: Expression[]; built: number } {
  const literals: Expression[] = [];
  let built = 0;
  for (const node of nodes(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }))) {
    const regex = node.regex as { pattern: string; flags: string } | undefined;
    if (regex) literals.push({ file: relative(house, file), source: regex.pattern, flags: regex.flags });
    if (isBuilt(node)) built += 1;
  }
  return { literals, built };
}

/** What `new RegExp` was called with while the files of `lib` were loaded, and by which of them. */
async function builtWhileLoading(): Promise<Expression[]> {
  const built: Expression[] = [];
  const Real = globalThis.RegExp;
  const Noting = new Proxy(Real, {
    construct(target, [source, flags = '']) {
      const caller = new Error().stack?.split('\n').find((line) => line.includes(`${house}/lib/`));
      const file = caller && /lib\/[\w/-]+\.ts/.exec(caller.slice(caller.indexOf(house) + house.length))?.[0];
      if (file) built.push({ file, source: String(source?.source ?? source), flags: String(flags) });
      return new target(source, flags);
    },
  });
  vi.stubGlobal('RegExp', Noting);
  for (const file of files.filter((each) => literalsIn(each).built > 0)) await import(file);
  const { readText } = await import('../lib/language/read.ts');
  readText('Massage therapy for low back pain. Claim WA-12345 of Labor and Industries, Washington. State: WA');
  vi.unstubAllGlobals();
  return built;
}

const unique = (expressions: Expression[]) => [
  ...new Map(expressions.map((each) => [`${each.flags} ${each.source}`, each])).values(),
];

/** What the checker says of one expression; `attack` is what it found to be slow, to be tried for real. */
interface Verdict {
  status: 'safe' | 'vulnerable' | 'unknown';
  attack?: { base: number; pumps: { prefix: string; pump: string; bias: number }[]; suffix: string };
}

/** Verdicts of earlier runs: an expression that has not changed is not checked again. Not under version control. */
const cache = join(house, '.cache/regex.json');
const known: Record<string, Verdict> = existsSync(cache) ? JSON.parse(readFileSync(cache, 'utf8')) : {};

/** Long enough for all that can be decided; the largest lists of words are left undecided after it. */
const patience = { timeout: 500 };

async function judge({ source, flags }: Expression): Promise<Verdict> {
  // Nothing that repeats: there is nothing to be slow.
  if (!/[*+{]/.test(source)) return { status: 'safe' };
  const key = `/${source}/${flags}`;
  known[key] ??= await check(source, flags, patience).then(({ status, ...rest }) => {
    const { attack } = rest as { attack?: NonNullable<Verdict['attack']> };
    return attack ? { status, attack } : { status };
  });
  return known[key];
}

const longest = 50_000;
const tooSlow = 500;

/** Milliseconds for the attack that the checker found, made longer until it is slow or longer than any order. */
function slowness({ source, flags }: Expression, { pumps, suffix }: NonNullable<Verdict['attack']>): number {
  const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
  for (let times = 8; ; times = Math.ceil(times * 1.5)) {
    const text = pumps.map(({ prefix, pump, bias }) => prefix + pump.repeat(times + bias)).join('') + suffix;
    const started = performance.now();
    pattern.test(text);
    const took = performance.now() - started;
    if (took > tooSlow || text.length > longest) return took;
  }
}

const name = ({ file, source, flags }: Expression) => `${file}: /${source.slice(0, 200)}/${flags}`;

let literals: Expression[];
let built: Expression[];
let judged: { expression: Expression; verdict: Verdict }[];

beforeAll(async () => {
  literals = files.flatMap((file) => literalsIn(file).literals);
  built = await builtWhileLoading();
  const waiting = unique([...literals, ...built]);
  judged = [];
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      judged.push({ expression: next, verdict: await judge(next) });
    }
  };
  await Promise.all(cpus().map(work));
  mkdirSync(dirname(cache), { recursive: true });
  const current = judged.map(({ expression: { source, flags }, verdict }) => [`/${source}/${flags}`, verdict]);
  writeFileSync(cache, JSON.stringify(Object.fromEntries(current)));
}, 300_000);

describe('the regular expressions of lib', () => {
  it('are all found: written out, or built while their file is loaded', () => {
    const missed = files.filter(
      (file) => literalsIn(file).built > built.filter((each) => file.endsWith(each.file)).length,
    );
    expect(missed.map((file) => relative(house, file))).toEqual([]);
    expect(literals.length).toBeGreaterThan(500);
  });

  it('are known to be slow when they are', () => {
    const quadratic = { file: '', source: '\\s+$', flags: '' };
    const attack = { base: 1, pumps: [{ prefix: '', pump: ' ', bias: 0 }], suffix: 'x' };
    expect(slowness(quadratic, attack)).toBeGreaterThan(tooSlow);
  });

  it('take no text of any order long', () => {
    const slow = judged.flatMap(({ expression, verdict: { attack } }) => {
      const took = attack ? slowness(expression, attack) : 0;
      return took > tooSlow ? [`${name(expression)} takes ${Math.round(took)} ms`] : [];
    });
    const counts = Map.groupBy(judged, ({ verdict }) => verdict.status);
    console.log([...counts].map(([status, all]) => `${all.length} ${status}`).join(', '));
    expect(slow).toEqual([]);
  });

  it.each(['-', '- ', ' -a', '12:34:', '.', '_'])('take no row of “%s” long', async (mark) => {
    const { readText } = await import('../lib/language/read.ts');
    const started = performance.now();
    readText(`Massage therapy for neck pain ${mark.repeat(140)} (signed) massage ${mark.repeat(140)}x`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
