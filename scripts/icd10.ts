/** Code search and validity on the command line; `npm run --silent icd10 -- --help` says how. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { CodeTable, CodeVerdict } from '../lib/codes/code.ts';
import { loadCodeTable } from './code-table.ts';

const usage = `icd10 search "QUERY" [--limit 10] [--json]   codes for a clinician's words
icd10 check CODE… [--json]                   whether codes are valid and billable, and what to use instead
icd10 --ndjson [--limit 10]                  reads {"id","query"} lines, writes {"id","results"} lines`;

/** A question that cannot be answered as asked: one sentence, exit 2. */
class AskedWrongly extends Error {}

async function main(args: string[]) {
  const { values, positionals } = read(args);
  if (values.help) return say(usage);
  const limit = wholeNumber(values.limit);
  const [command, ...asked] = positionals;
  if (values.ndjson) return stream(loadCodeTable(), limit);
  if (asked.length === 0 || (command !== 'search' && command !== 'check')) throw new AskedWrongly(complaint(command));
  const codes = loadCodeTable();
  if (command === 'search') return printSearch(codes, asked.join(' '), limit, values.json);
  return printCheck(codes, asked, values.json);
}

function read(args: string[]) {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const options = { help: flag, json: flag, ndjson: flag, limit: { type: 'string', default: '10' } } as const;
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new AskedWrongly(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'Unknown option.');
  }
}

function wholeNumber(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1) throw new AskedWrongly('Give --limit a whole number above 0.');
  return limit;
}

const complaint = (command = '') =>
  command === 'search'
    ? 'Say what to search for: icd10 search "low back pain".'
    : command === 'check'
      ? 'Name the codes to check: icd10 check M54.50.'
      : 'Ask for search, check or --ndjson.';

function printSearch(codes: CodeTable, query: string, limit: number, json: boolean) {
  const found = codes.search(query, { limit });
  if (json) return say(JSON.stringify(found, null, 2));
  return say(found.map(({ code, title }) => `${code.padEnd(9)}${title}`).join('\n') || 'Nothing found.');
}

function printCheck(codes: CodeTable, asked: string[], json: boolean) {
  const verdicts = asked.map((code) => codes.verify(code));
  if (json) return say(JSON.stringify(verdicts.map(forPrograms), null, 2));
  const { name, from, to } = codes.edition;
  return say([...verdicts.map(forPeople), `ICD-10-CM ${name}, in force ${from} to ${to}.`].join('\n'));
}

const forPrograms = ({ code, valid, billable, title, replacements, notes }: CodeVerdict) => ({
  code,
  valid,
  billable,
  title,
  replacements: replacements.map((replacement) => replacement.code),
  notes: notes.map(({ en }) => en),
});

function forPeople({ code, valid, billable, title, replacements, notes }: CodeVerdict): string {
  const state = billable ? 'billable' : valid ? 'category' : 'not valid';
  const instead = replacements.map(
    (replacement) => `\n           use ${replacement.code.padEnd(9)}${replacement.title}`,
  );
  return `${code.padEnd(9)} ${state}  ${title}${notes.map(({ en }) => `\n           ${en}`).join('')}${instead.join('')}`;
}

/** One line in, one line out, in order; a line that cannot be read answers with an error and the rest go on. */
async function stream(codes: CodeTable, limit: number) {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') await say(JSON.stringify(answer(codes, line, limit)));
  }
}

function answer(codes: CodeTable, line: string, limit: number) {
  const asked = parse(line);
  if (typeof asked?.query !== 'string')
    return { id: asked?.id ?? null, error: 'Give a line like {"id":1,"query":"LBP"}.' };
  const results = codes.search(asked.query, { limit }).map(({ code, title }) => ({ code, title }));
  return { id: asked.id ?? null, results };
}

function parse(line: string): { id?: unknown; query?: unknown } | null {
  try {
    const value: unknown = JSON.parse(line.replace(/^\ufeff/, ''));
    return value !== null && typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

async function say(line: string) {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof AskedWrongly)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
