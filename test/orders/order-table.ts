import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * An order and what is to be read in it. In the tables: one order a line, tab-separated, `\n` for a line break and `\t` for a tab.
 * `expected` has a letter for each element in reading order: diagnosis, necessity, procedure, area | units, frequency,
 * duration, goals | precautions, signature, provider, authorization. P present, M missing, ? problem, - does not apply;
 * `none` is no order for massage therapy.
 */
export interface KnownOrder {
  id: string;
  expected: string;
  /** null where the flags are not what the order is about. */
  flags: string[] | null;
  /** null where the total is not what the order is about. */
  totalSessions: [number, number] | null;
  text: string;
}

export const ordersIn = (name: string): KnownOrder[] =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(order);

function order(line: string): KnownOrder {
  const [id = '', expected = '', flags = '', total = '', text = ''] = line.split('\t');
  return {
    id,
    expected,
    flags: flags === '' ? null : flags === '-' ? [] : flags.split(','),
    totalSessions: total === '' ? null : range(total),
    text: text.replaceAll('\\n', '\n').replaceAll('\\t', '\t'),
  };
}

function range(total: string): [number, number] {
  const [min, max] = total.split('-').map(Number);
  return [min ?? 0, max ?? 0];
}
