import { once } from 'node:events';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { check, type Report } from '../lib/check.ts';
import { orderTextFrom } from '../lib/documents/resource-text.ts';
import { readText } from '../lib/language/read.ts';
import { type ReportJson, toReportJson } from '../lib/report-json.ts';
import type { CheckContext } from '../lib/rule.ts';
import { readLine } from './check-lines.ts';
import { AskedWrongly, type Options, readOptions, usage } from './check-options.ts';
import { payerList, print } from './check-print.ts';
import { loadCodeTable } from './code-table.ts';

type Ask = (order: string, own?: Pick<CheckContext, 'payer' | 'state'>) => Report;

async function main(args: string[]) {
  if (args.includes('--help')) return say(usage);
  if (args[0] === '--payer' && args[1] === 'list') return say(payerList(readOptions(args.slice(2), new Date()).today));
  const options = readOptions(args, new Date());
  const files = namedFiles(options);
  const codes = loadCodeTable();
  const ask: Ask = (order, own) =>
    check(readText(plainText(order)), {
      codes,
      today: options.today,
      payer: own?.payer ?? options.payer,
      state: own?.state ?? options.state,
    });
  if (options.ndjson) return stream(files, ask);
  return whole(files, ask, options);
}

/** A FHIR ServiceRequest or Bundle is read as the text of its order. */
function plainText(order: string): string {
  const said = orderTextFrom(order);
  if (said.ok) return said.text;
  throw new Error(said.error.en);
}

/** The files to read, all of them there; the standard input when none is named and something is piped in. */
function namedFiles({ files }: Options): string[] {
  if (files.length === 0 && process.stdin.isTTY) throw new AskedWrongly('Name a file, or - for the standard input.');
  for (const file of files.filter((name) => name !== '-')) {
    if (!existsSync(file)) throw new AskedWrongly(`There is no file “${file}”.`);
    if (statSync(file).isDirectory()) throw new AskedWrongly(`“${file}” is a folder; name a text file.`);
  }
  return files.length === 0 ? ['-'] : files;
}

async function whole(files: string[], ask: Ask, { json }: Options) {
  const reports: { file: string; report: Report }[] = [];
  for (const file of files) {
    const order = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
    reports.push({ file, report: askOf(file, order, ask) });
  }
  if (!json) return say(reports.map(({ file, report }) => print(report, file)).join('\n'));
  const written = reports.map(({ file, report }) => toReportJson(report, file === '-' ? null : file));
  return say(JSON.stringify(written.length === 1 ? written[0] : written, null, 2));
}

/** Of several files, the one that cannot be read is named. */
function askOf(file: string, order: string, ask: Ask): Report {
  try {
    return ask(order);
  } catch (error) {
    throw file === '-'
      ? error
      : new Error(`${file}: ${error instanceof Error ? error.message : 'It could not be read.'}`);
  }
}

/** One line in, one line out, in order: memory stays flat because nothing is kept and a slow reader is waited for. */
async function stream(files: string[], ask: Ask) {
  const count = { lines: 0, errors: 0 };
  for (const file of files) {
    const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.trim() === '') continue;
      const answered = answer(line, ask);
      count.lines += 1;
      count.errors += Number('error' in answered);
      await say(JSON.stringify(answered));
    }
  }
  if (count.lines > 0 && count.errors === count.lines) throw new Error('No line could be read: each answer says why.');
}

function answer(line: string, ask: Ask): ReportJson | { id: null; error: string } {
  try {
    const { id, text: order, payer, state } = readLine(line.replace(/^\ufeff/, ''));
    return toReportJson(ask(order, { payer, state }), id);
  } catch (error) {
    return { id: null, error: error instanceof Error ? error.message : 'The line could not be read.' };
  }
}

async function say(line: string) {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'The check could not be run.'}\n`);
  process.exitCode = 2;
}
