import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Element, elements } from '../lib/finding.ts';

const house = join(import.meta.dirname, '..');

/** "units-within-cap" → "unitsWithinCap". */
const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A rule that is met by every massage order, to begin with. */
export const ruleFile = (id: string, element: Element) => `import { defineRule, met, notApplicable } from '../rule.ts';

export default defineRule({
  id: '${id}',
  element: '${element}',
  met: { en: 'What is true when the rule is met', es: 'Lo que es cierto cuando se cumple' },
  unmet: { en: 'Say what to do when it is not.', es: 'Indique qué hacer cuando no se cumple.' },
  why: {
    en: 'Why it matters to the patient, the therapist or the payer.',
    es: 'Por qué le importa al paciente, al terapeuta o al pagador.',
  },
  source: { label: 'Where this comes from' },
  actor: 'clinical',
  check: ({ order }) => (order.massage ? met(...order.evidence) : notApplicable()),
});
`;

const testFile = (id: string) => `import { describe } from 'vitest';
import ${camel(id)} from '../../lib/rules/${id}.ts';
import { type Case, tryCases } from './answers.ts';

/** Add a case each for met, unmet, could not tell and does not apply, as far as the rule answers so. */
const cases: Case[] = [['what is tried', {}, {}, 'met']];

describe('${id}', () => {
  tryCases(${camel(id)}, cases);
});
`;

/** The list with the new rule: its import in alphabetical order, its place at the end of the list. */
export function withRule(list: string, id: string): string {
  const lines = list.split('\n');
  const added = `import ${camel(id)} from './${id}.ts';`;
  const after = lines.findIndex((line) => line.startsWith('import ') && line.includes("'./") && line > added);
  const at = after === -1 ? lines.findLastIndex((line) => line.startsWith('import ')) + 1 : after;
  lines.splice(at, 0, added);
  const end = lines.lastIndexOf('];');
  lines.splice(end, 0, `  ${camel(id)},`);
  return lines.join('\n');
}

function writeRule(id: string | undefined, element: string | undefined) {
  const chosen = elements.find((each) => each === element);
  if (!id || !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id) || !chosen) {
    throw new Error(`Run npm run new:rule -- rule-name element, with one of ${elements.join(', ')}.`);
  }
  const file = join(house, `lib/rules/${id}.ts`);
  if (existsSync(file)) throw new Error(`There is a rule ${id} already.`);
  const index = join(house, 'lib/rules/index.ts');
  writeFileSync(file, ruleFile(id, chosen));
  writeFileSync(join(house, `test/rules/${id}.test.ts`), testFile(id));
  writeFileSync(index, withRule(readFileSync(index, 'utf8'), id));
}

if (import.meta.main) {
  try {
    writeRule(process.argv[2], process.argv[3]);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'The rule could not be written.'}\n`);
    process.exitCode = 2;
  }
}
