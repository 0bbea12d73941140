import { expect } from 'vitest';
import type { Surface } from '../../../scripts/toolbar.ts';

/** Whoever works the panel, with what it costs: clicks of the mouse and words typed. */
export interface Clinician {
  clicks: number;
  words: number;
  click(selector: string, words?: string): Promise<void>;
  /** Opens the list of payers and picks one. */
  choosePayer(id: string): Promise<void>;
  /** Fills each blank, known by the words that stand before it. */
  fillBlanks(answers: Record<string, string>): Promise<void>;
}

/** That the Tab key leads from blank to blank is tried elsewhere. */
const focusOn = (before: string) => `(() => {
  const blanks = [...document.querySelectorAll('input[data-blank]')];
  const blank = blanks.find((each) => each.ariaLabel.endsWith(${JSON.stringify(`${before}”`)}) && each.value === '');
  blank?.focus();
  return blank !== undefined;
})()`;

export function clinicianAt(panel: Surface): Clinician {
  const clinician: Clinician = {
    clicks: 0,
    words: 0,
    click: async (selector, words) => {
      await panel.click(selector, words);
      clinician.clicks += 1;
    },
    choosePayer: async (id) => {
      await panel.evaluate(`(() => {
        const list = document.querySelector('select');
        Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(list, ${JSON.stringify(id)});
        list.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
      await panel.until(`document.querySelector('select')?.value === ${JSON.stringify(id)}`);
      clinician.clicks += 2;
    },
    fillBlanks: async (answers) => {
      for (const [before, answer] of Object.entries(answers)) {
        expect(await panel.evaluate(focusOn(before)), `a blank after “${before}”`).toBe(true);
        await panel.type(answer);
        clinician.words += answer.split(/\s+/).length;
      }
    },
  };
  return clinician;
}
