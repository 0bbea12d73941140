import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/toolbar.ts';
import { openPlainReferral } from '../practice/drive.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { accessibilityTree } from './accessibility-tree.ts';
import { openStage, untilStatus } from './panel.ts';

/** What has the focus, as it is named to a screen reader, and what the live region says. */
const focus = `(() => {
  const { activeElement: here } = document;
  const labelled = document.getElementById(here.getAttribute('aria-labelledby'));
  return here.localName + ' “' + (labelled ?? here).innerText.trim() + '”';
})()`;
const spoken = `document.querySelector('[data-spoken]').innerText.trim()`;

/** The port of the practice changes with every run. */
const settled = (text: string) => text.replaceAll(/127\.0\.0\.1(?::\d+)?/g, 'ehr.example');

describe('the panel as a screen reader gets it', () => {
  let practice: RunningPractice;

  beforeAll(async () => {
    practice = await startPractice();
  });
  afterAll(() => practice?.close());

  it('is what docs/panel-as-heard.txt says, from arriving to one inserted suggestion', async () => {
    const { page, panel, close } = await openStage((page) => openPlainReferral(page, practice.url));
    await untilStatus(panel, 'duration', 'missing');
    await panel.until(spoken);
    const steps = [`1. The panel opens. Said: “${await panel.evaluate(spoken)}”`, await accessibilityTree(panel)];
    await goTo(panel, 'duration-stated');
    steps.push(`2. Arrow down until the point about duration. Focus: ${await panel.evaluate(focus)}`);
    steps.push(await treeOf(panel, 'duration-stated'));
    await panel.evaluate(`window.before = ${spoken}`);
    await panel.key('Enter');
    await untilStatus(panel, 'duration', 'present');
    await panel.until(`${spoken} !== window.before`);
    expect(await page.inputValue('#duration')).toBe('6 weeks');
    steps.push(`3. Enter. Said: “${await panel.evaluate(spoken)}”`);
    steps.push(`4. The focus has gone on to the next point: ${await panel.evaluate(focus)}`);
    await close();
    await expect(settled(`${steps.join('\n\n')}\n`)).toMatchFileSnapshot('../../docs/panel-as-heard.txt');
  });
});

async function goTo(panel: Surface, rule: string): Promise<void> {
  const isThere = `document.activeElement.dataset.rule === '${rule}'`;
  for (let steps = 0; steps < 12 && !(await panel.evaluate(isThere)); steps++) await panel.key('ArrowDown');
}

/** The part of the tree below one point. */
async function treeOf(panel: Surface, rule: string): Promise<string> {
  const lines = (await accessibilityTree(panel)).split('\n');
  const name = await panel.evaluate<string>(`document.querySelector('[data-rule="${rule}"] h3').innerText.trim()`);
  const first = lines.findIndex((line) => line.includes(`article “${name}`));
  const depth = lines[first]?.search(/\S/) ?? 0;
  const after = lines.findIndex((line, at) => at > first && line.search(/\S/) <= depth);
  return lines
    .slice(first, after)
    .map((line) => line.slice(depth))
    .join('\n');
}
