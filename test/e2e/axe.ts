import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Surface } from '../../scripts/toolbar.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

type Evaluate = Surface['evaluate'];

/** `colours` looks only at what another colour scheme can change. */
export type Scope = 'everything' | 'colours';

/**
 * Everything that axe looks for unasked, whatever it calls the impact. The size of targets is measured in
 * keyboard-reach.test.ts: axe takes a box without its label for the target.
 */
const options: Record<Scope, string> = {
  everything: '{}',
  colours: `{ runOnly: ['color-contrast'] }`,
};

/** Each violation as a line: the rule, its impact, and the elements. */
export async function violations(evaluate: Evaluate, scope: Scope = 'everything'): Promise<string[]> {
  await evaluate(`${axe}; 0`);
  const found = await evaluate<AxeResults['violations']>(
    `axe.run(${options[scope]}).then(({ violations }) => JSON.parse(JSON.stringify(violations)))`,
  );
  return found.map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes.map(({ html }) => html).join(' ')}`);
}

export const inPage =
  (page: Page): Evaluate =>
  (expression) =>
    page.evaluate(expression);
