import { expect, it } from 'vitest';
import { readText } from '../../lib/language/read.ts';
import { necessityStatement } from '../../lib/wording/necessity.ts';

/** An order, and what the statement says behind the claim. */
const statements: [string, string][] = [
  ['Massage, neck. Tried PT. Limits sitting.', 'Finding: ____. Limits: sitting. Tried so far: PT.'],
  ['Massage, neck. Failed NSAIDs, spasm.', 'Finding: spasm. Limits: ____. Tried so far: Failed NSAIDs.'],
  [
    'Massage. Limits: sitting 20 min. Tried so far: tried PT.',
    'Finding: ____. Limits: sitting 20 min. Tried so far: PT.',
  ],
  ['Massage. Limited to sitting. Tried so far: heat', 'Finding: ____. Limits: sitting. Tried so far: heat.'],
];

it.each(statements)('says each word once: %s', (text, chain) =>
  expect(necessityStatement(readText(text), { find: () => undefined })).toContain(chain),
);
