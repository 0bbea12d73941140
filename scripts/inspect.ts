/** Opens saved pages, or pages of this machine, in a real browser with the built extension and prints what it sees. */
import { createInterface } from 'node:readline';
import { ensureBuild } from './ensure-build.ts';
import { type Fill, openInspector } from './inspect-page.ts';
import { legend, printPage } from './inspect-print.ts';

const usage = `Usage: npm run --silent inspect -- PAGE… [--fill 'SELECTOR=VALUE'] [--probe 'SELECTOR'] [--json]
       npm run --silent inspect -- --ndjson   reads lines {"id","page","fill":[{"selector","value"}]?,"probe":["SELECTOR"]?}

Opens a saved HTML page, or a page of this machine, in a real browser with the extension, and says what the extension sees
in it: each field, what it is taken for, and why. --fill types into a field first, --probe asks about one, --json writes a
page a line for programs. Exit code: 0 when the pages could be opened, 2 when they could not, with --ndjson when none could.`;

interface Asked {
  id: unknown;
  page: string;
  fill: Fill[];
  probe: string[];
}

class AskedWrongly extends Error {}

interface Options {
  pages: string[];
  fill: Fill[];
  probe: string[];
  json: boolean;
  ndjson: boolean;
}

function readOptions(args: string[]): Options {
  const options: Options = { pages: [], fill: [], probe: [], json: false, ndjson: false };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--json') options.json = true;
    else if (arg === '--ndjson') options.ndjson = true;
    else if (arg === '--probe') options.probe.push(rest.shift() ?? '');
    else if (arg === '--fill') options.fill.push(readFill(rest.shift() ?? ''));
    else if (arg.startsWith('--')) throw new AskedWrongly(`There is no option ${arg}.\n${usage}`);
    else options.pages.push(arg);
  }
  if (options.json && options.ndjson) throw new AskedWrongly('Choose --json or --ndjson, not both.');
  if (options.ndjson && options.pages.length > 0) throw new AskedWrongly('With --ndjson the lines name the pages.');
  if (!options.ndjson && options.pages.length === 0) throw new AskedWrongly(usage);
  return options;
}

/** `#reason=massage for back pain`: the last "=" outside of brackets parts selector and value. */
function readFill(text: string): Fill {
  const parts = /^((?:[^=[]|\[[^\]]*\])+)=(.*)$/s.exec(text);
  if (!parts) throw new AskedWrongly(`--fill wants 'SELECTOR=VALUE', not “${text}”.`);
  return { selector: parts[1] ?? '', value: parts[2] ?? '' };
}

function readLine(line: string): Asked {
  const asked = parsed(line);
  if (typeof asked.page !== 'string') throw new AskedWrongly('A line needs a "page".');
  return { id: asked.id ?? asked.page, page: asked.page, fill: asked.fill ?? [], probe: asked.probe ?? [] };
}

function parsed(line: string): Partial<Asked> {
  try {
    return JSON.parse(line) ?? {};
  } catch {
    throw new AskedWrongly('The line is no JSON.');
  }
}

async function main(args: string[]): Promise<void> {
  if (args.includes('--help')) return console.log(usage);
  const options = readOptions(args);
  ensureBuild();
  const inspector = await openInspector();
  try {
    if (options.ndjson) await stream(inspector);
    else await whole(inspector, options);
  } finally {
    await inspector.close();
  }
}

type Inspector = Awaited<ReturnType<typeof openInspector>>;

async function whole(inspector: Inspector, { pages, fill, probe, json }: Options): Promise<void> {
  for (const page of pages) {
    const inspection = await inspector.inspect(page, fill, probe);
    console.log(json ? JSON.stringify({ id: page, ...inspection }) : printPage(page, inspection));
  }
  if (!json) console.log(`\n${legend}`);
}

/** One line out for each line in, in order; a line that cannot be done says so in its place. */
async function stream(inspector: Inspector): Promise<void> {
  const count = { lines: 0, errors: 0 };
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    count.lines += 1;
    let id: unknown = null;
    try {
      const asked = readLine(line);
      id = asked.id;
      console.log(JSON.stringify({ id, ...(await inspector.inspect(asked.page, asked.fill, asked.probe)) }));
    } catch (error) {
      count.errors += 1;
      console.log(JSON.stringify({ id, error: (error as Error).message.split('\n')[0] }));
    }
  }
  if (count.lines > 0 && count.errors === count.lines)
    throw new Error('No page could be opened: each answer says why.');
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error instanceof AskedWrongly ? error.message : error.message.split('\n')[0]);
  process.exitCode = 2;
});
