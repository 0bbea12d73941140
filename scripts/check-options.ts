import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { profileNamed, profiles } from '../lib/payers/index.ts';
import type { PayerProfile } from '../lib/payers/profile.ts';
import { readProfileFile } from '../lib/payers/profile-file.ts';
import { states } from '../lib/states.ts';

export interface Options {
  payer: PayerProfile | null;
  state: string | null;
  /** ISO date. */
  today: string;
  json: boolean;
  ndjson: boolean;
  /** File names; "-" is the standard input. */
  files: string[];
}

/** What was asked for makes no sense; the message is one sentence for the person at the command line. */
export class AskedWrongly extends Error {}

export const usage = `Checks the text of a massage-therapy referral, or a FHIR R4 ServiceRequest or Bundle as JSON.

  npm run --silent check -- [options] FILE… | -

  --payer ID     who pays, e.g. wa-lni, va-community-care (--payer list shows all, and which are due for review)
  --payer FILE   a payer profile of your own, as in docs/payer-profile.json
  --state WA     two-letter state
  --today DATE   the day to judge dates by, e.g. 2026-11-21
  --json         the report as JSON
  --ndjson       reads lines {"id","text","payer"?,"state"?} and writes one report a line, in order;
                 a line that cannot be read is answered in its place: {"id":null,"error":"…"}
  -              reads the standard input

Exit code: 0 when orders were checked, whatever is missing in them; 2 when nothing could be checked,
with --ndjson when no line could.`;

export function readOptions(args: string[], now: Date): Options {
  const { values, positionals } = parsed(args);
  if (values.json && values.ndjson) throw new AskedWrongly('Choose --json or --ndjson, not both.');
  return {
    payer: values.payer?.endsWith('.json') ? payerIn(values.payer) : payerOf(values.payer),
    state: stateOf(values.state),
    today: dayOf(values.today ?? localDay(now)),
    json: values.json ?? false,
    ndjson: values.ndjson ?? false,
    files: positionals,
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        payer: { type: 'string' },
        state: { type: 'string' },
        today: { type: 'string' },
        json: { type: 'boolean' },
        ndjson: { type: 'boolean' },
      },
    });
  } catch (error) {
    const [sentence] = error instanceof Error ? error.message.split('. ') : [''];
    throw new AskedWrongly(`${sentence}. Run with --help to see the options.`);
  }
}

export function payerOf(id: string | undefined): PayerProfile | null {
  if (id === undefined) return null;
  const profile = profileNamed(id);
  if (profile) return profile;
  throw new AskedWrongly(`There is no payer “${id}”; choose one of ${profiles.map((each) => each.id).join(', ')}.`);
}

/** Only the person at the command line names files; a line of input cannot. */
function payerIn(file: string): PayerProfile {
  if (!existsSync(file)) throw new AskedWrongly(`There is no file “${file}”.`);
  const read = readProfileFile(readFileSync(file, 'utf8'));
  if (read.ok) return read.profile;
  throw new AskedWrongly(read.error.en);
}

export function stateOf(state: string | undefined): string | null {
  if (state === undefined) return null;
  if (states.includes(state.toUpperCase())) return state.toUpperCase();
  throw new AskedWrongly(`“${state}” is no state; give two letters, such as WA.`);
}

function dayOf(day: string): string {
  const real = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  if (real && new Date(day).toISOString().startsWith(day)) return day;
  throw new AskedWrongly(`“${day}” is no date; write it as 2026-11-21.`);
}

const localDay = (now: Date) =>
  [now.getFullYear(), `${now.getMonth() + 1}`.padStart(2, '0'), `${now.getDate()}`.padStart(2, '0')].join('-');
