import { payerOf, stateOf } from './check-options.ts';

export interface Line {
  id: string | null;
  text: string;
  payer: ReturnType<typeof payerOf>;
  state: string | null;
}

/** One order a line: {"id","text","payer"?,"state"?}. Throws with a sentence when the line is something else. */
export function readLine(line: string): Line {
  const said = parsed(line);
  if (!said || typeof said !== 'object' || Array.isArray(said)) throw new Error('The line is no JSON object.');
  const { id, text, payer, state } = said as Record<string, unknown>;
  if (typeof text !== 'string') throw new Error('The line has no “text”.');
  return {
    id: typeof id === 'string' || typeof id === 'number' ? `${id}` : null,
    text,
    payer: payerOf(optionalWord(payer, 'payer')),
    state: stateOf(optionalWord(state, 'state')),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error('The line is no JSON.');
  }
}

function optionalWord(value: unknown, key: string): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  throw new Error(`“${key}” is no text.`);
}
