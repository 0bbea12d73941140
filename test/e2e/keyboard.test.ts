import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loopbackBuild } from '../../scripts/launch.ts';
import { openPlainReferral } from '../practice/drive.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { openStage, type Stage, untilStatus } from './panel.ts';

/** The rule of the point that has the focus, or what has it instead. */
const focused = `(() => {
  const { activeElement } = document;
  return activeElement.dataset.rule ?? activeElement.localName;
})()`;

/** The name of a rule, as `focused` gives it. */
const rule = /^[a-z]+-[a-z-]+$/;

const helpIsOpen = `document.querySelector('#keys').matches(':popover-open')`;

describe('the panel, worked with the keyboard alone', () => {
  let practice: RunningPractice;
  let stage: Stage;

  beforeAll(async () => {
    practice = await startPractice();
  });
  afterAll(() => practice?.close());
  beforeEach(async () => {
    stage = await openStage((page) => openPlainReferral(page, practice.url));
    await untilStatus(stage.panel, 'duration', 'missing');
    return () => stage.close();
  });

  /** Goes down from point to point until the one of this rule has the focus. */
  const goTo = async (rule: string) => {
    const passed: string[] = [];
    while (passed.at(-1) !== rule && passed.length < 12) {
      await stage.panel.key('ArrowDown');
      passed.push(await stage.panel.evaluate<string>(focused));
    }
    expect(passed).toContain(rule);
    return passed;
  };

  it('arrows go from point to point, and back', async () => {
    const passed = await goTo('duration-stated');
    expect(new Set(passed).size).toBe(passed.length);
    await stage.panel.key('ArrowUp');
    expect(await stage.panel.evaluate(focused)).toBe(passed.at(-2));
  });

  it('Enter inserts, the focus goes on to the next point, and Z takes it back', async () => {
    const { page, panel } = stage;
    await goTo('duration-stated');
    await panel.key('Enter');
    await expect.poll(() => page.inputValue('#duration')).toBe('6 weeks');
    await untilStatus(panel, 'duration', 'present');
    await expect.poll(() => panel.evaluate(focused)).toMatch(/^(?!duration-stated)[a-z]+-[a-z-]+$/);
    await panel.key('z');
    await expect.poll(() => page.inputValue('#duration')).toBe('');
  });

  it('? shows the keys, Escape puts them away, and the focus is back on the point', async () => {
    const { panel } = stage;
    await goTo('duration-stated');
    await panel.key('?');
    await panel.until(`document.activeElement.id === 'keys'`);
    expect(await panel.evaluate(`document.querySelector('#keys').innerText`)).toMatch(/Undo/);
    await panel.key('Escape');
    await panel.until(`!${helpIsOpen}`);
    expect(await panel.evaluate(focused)).toBe('duration-stated');
  });

  it('letters do nothing while the focus is not on a point', async () => {
    const { page, panel } = stage;
    await goTo('duration-stated');
    await panel.key('Enter');
    await untilStatus(panel, 'duration', 'present');
    await panel.evaluate(`document.querySelector('header button').focus()`);
    for (const key of ['z', 'd', 'c', 's', '?']) await panel.key(key);
    expect(await panel.evaluate(helpIsOpen)).toBe(false);
    expect(await panel.evaluate(`document.querySelector('details[open] [data-shortcut="D"]')`)).toBe(null);
    expect(await page.inputValue('#duration')).toBe('6 weeks');
  });

  it('a dismissed point hands the focus on to the one that takes its place', async () => {
    const { panel } = stage;
    await goTo('duration-stated');
    const next = await panel.evaluate<string>(
      `document.activeElement.nextElementSibling?.dataset.rule ?? 'the list has ended'`,
    );
    await panel.key('d');
    await panel.evaluate(`document.querySelector('[data-rule="duration-stated"] details[open] li button').focus()`);
    await panel.key('Enter');
    await panel.until(`!document.querySelector('[data-rule="duration-stated"]')`);
    await expect.poll(() => panel.evaluate(focused)).toBe(next);
  });

  it('the focus is on a point after “Insert all” and after Undo, and on “Complete…” after the way back', async () => {
    const { panel } = stage;
    const press = async (button: string) => {
      await panel.evaluate(`document.querySelector('${button}').focus()`);
      await panel.key('Enter');
    };
    await press('button[data-then]:not([data-shortcut])');
    await panel.until(`document.querySelector('dialog[open]')`);
    await press('dialog button[data-look="main"]');
    await untilStatus(panel, 'duration', 'present');
    await expect.poll(() => panel.evaluate(focused)).toMatch(rule);
    await press('[data-shortcut="Z"]');
    await untilStatus(panel, 'duration', 'missing');
    await expect.poll(() => panel.evaluate(focused)).toMatch(rule);
    await press('[data-start]');
    await panel.until(`document.activeElement.matches('[data-state="starting"] input')`);
    await press('[data-then="[data-start]"]');
    await panel.until(`document.activeElement.matches('[data-start]')`);
  });

  it('letters are letters while somebody types', async () => {
    const { page, panel } = stage;
    await goTo('duration-stated');
    await panel.key('Enter');
    await untilStatus(panel, 'duration', 'present');
    await panel.evaluate(`(() => {
      const field = document.createElement('textarea');
      document.querySelector('main').append(field);
      field.focus();
    })()`);
    for (const key of ['z', 'd', 'c', 's', '?']) {
      await panel.key(key);
      await panel.type(key);
    }
    expect(await panel.evaluate('document.activeElement.value')).toBe('zdcs?');
    expect(await page.inputValue('#duration')).toBe('6 weeks');
    expect(await panel.evaluate(helpIsOpen)).toBe(false);
  });

  it('D opens the reasons for dismissing', async () => {
    const { panel } = stage;
    await goTo('duration-stated');
    await panel.key('d');
    await panel.until(`document.querySelector('[data-rule="duration-stated"] details[open] li button')`);
  });

  it('S shows the field in the page', async () => {
    const { page, panel } = stage;
    await goTo('diagnosis-is-billable');
    const outlines = () => page.evaluate('document.documentElement.children.length');
    const before = await outlines();
    await panel.key('s');
    await expect.poll(outlines).not.toBe(before);
  });
});

describe('the manifest', () => {
  it('has a key for the panel and one for the popup', () => {
    const { commands } = JSON.parse(readFileSync(join(loopbackBuild, 'manifest.json'), 'utf8'));
    expect(commands['open-panel'].suggested_key.default).toBe('Alt+Shift+M');
    expect(commands._execute_action.suggested_key.default).toBe('Alt+Shift+V');
  });
});
