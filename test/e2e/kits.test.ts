import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  modelState,
  openEditors,
  openFilledEditors,
  openFilledOlderEditors,
  openFrameworks,
  openOlderEditors,
  openOlderWidgets,
  openWidgets,
} from '../ehr/kits/drive.ts';
import { type RunningKits, startKits } from '../ehr/kits/start.ts';
import { fieldLabelled, openPen, type Pen } from './pen.ts';

/** Into an empty field, at its end on a new line, in the middle, and over several lines. */
const lines = [
  'Back pain.',
  'Back pain.\nMassage weekly.',
  'Back pain since May.\nMassage weekly.',
  'Back pain since May.\nMassage weekly.\nReview in June.',
  'Back pain since April.\nMyofascial release weekly.\nReview in June.',
];
const oneLine = ['Twice a week', 'Twice a week for 6 weeks', 'Three times a week for 6 weeks'];

type Open = (page: Page, url: string) => Promise<void>;

const choices = (words: string[]): [string, string][] => words.map((word) => [word, word]);

/** Page, label of the field, and its name in the application's state. */
const editors: [string, Open, string, string][] = [
  ['TinyMCE in its frame', openEditors, 'Reason for referral', 'reason'],
  ['CKEditor 5', openEditors, 'Medical necessity. Press Alt+0 for help.', 'necessity'],
  ['Quill', openEditors, 'Treatment goals', 'goals'],
  ['Draft.js', openEditors, 'Precautions', 'precautions'],
  ['Lexical', openEditors, 'Frequency and duration', 'plan'],
  ['Slate', openEditors, 'Order details', 'order'],
  ['CKEditor 4 in its frame', openOlderEditors, 'Press ALT 0 for help', 'reason'],
  ['Summernote', openOlderEditors, 'Medical necessity', 'necessity'],
  ['Trix', openOlderEditors, 'Treatment goals', 'goals'],
  ['Jodit', openOlderEditors, 'Precautions', 'precautions'],
  ['a frame in design mode', openOlderEditors, 'Order details', 'order'],
  ['ProseMirror', openFrameworks, 'Order details', 'order'],
];

/** As above, with what is written one after the other. */
const texts: [string, Open, string, string, string[]][] = [
  ['a box kept on change', openWidgets, 'Units per visit (15 min each)', 'units', ['4', '6']],
  ['a box kept on blur', openWidgets, 'Reason for referral', 'reason', lines],
  ['React, controlled', openFrameworks, 'Reason for referral', 'reason', lines],
  ['React, kept on blur', openFrameworks, 'Frequency', 'frequency', oneLine],
  ['React, a number', openFrameworks, 'Units per visit (15 min each)', 'units', ['4', '6']],
  ['React, a date', openFrameworks, 'Order date', 'orderDate', ['2026-12-05', '2026-12-15']],
  ['React, made upper case', openFrameworks, 'Prior authorization number', 'authorization', ['AB-12', 'AB-1234']],
  ['React, digits only', openFrameworks, 'Provider NPI', 'npi', ['1234567893', '1679576722']],
  ['Vue, lazy', openFrameworks, 'Treatment goals', 'goals', lines],
  ['Vue', openFrameworks, 'Precautions', 'precautions', lines],
  ['Angular, reactive', openFrameworks, 'Body areas', 'bodyArea', oneLine],
  ['Angular, kept on blur', openFrameworks, 'Ordering provider', 'provider', oneLine],
  ['Angular, lines', openFrameworks, 'Medical necessity', 'necessity', lines],
  ['Angular, a date', openFrameworks, 'Start date', 'start', ['2026-12-05', '2026-12-15']],
  ['Inputmask, digits', openOlderWidgets, 'Provider NPI', 'npi', ['1234567893', '1679576722']],
  ['Inputmask, telephone', openOlderWidgets, 'Telephone of the ordering provider', 'phone', ['(555) 010-1234']],
];

/** As above, with what the application then holds: the last choice, an earlier one again, and none where one can be taken back. */
const picks: [string, Open, string, string, [to: string, held: unknown][]][] = [
  [
    'Select2',
    openWidgets,
    'Diagnosis (ICD-10)',
    'diagnosis',
    choices(['M62.830 Muscle spasm of back', 'M54.2 Cervicalgia']),
  ],
  ['Chosen', openWidgets, 'Procedure or technique', 'technique', choices(['Myofascial release', 'Massage therapy'])],
  [
    'Flatpickr',
    openWidgets,
    'Order date',
    'date',
    [
      ['2026-12-05', '12/05/2026'],
      ['2026-12-15', '12/15/2026'],
    ],
  ],
  [
    'jQuery UI, autocomplete',
    openOlderWidgets,
    'Diagnosis (ICD-10)',
    'diagnosis',
    choices(['M54.2 Cervicalgia', 'M62.830 Muscle spasm of back']),
  ],
  [
    'jQuery UI, select menu',
    openOlderWidgets,
    '#technique-button',
    'technique',
    choices(['Myofascial release', 'Massage therapy']),
  ],
  [
    'jQuery UI, date',
    openOlderWidgets,
    'Order date',
    'date',
    [
      ['2026-12-05', '12/05/2026'],
      ['2026-12-15', '12/15/2026'],
    ],
  ],
  [
    'jQuery UI, spinner',
    openOlderWidgets,
    'Units per visit (15 min each)',
    'units',
    [
      ['4', '4'],
      ['6', '6'],
    ],
  ],
  ['Kendo, combo box', openOlderWidgets, 'Frequency', 'frequency', choices(['Twice a week', 'Weekly'])],
  ['Kendo, drop-down list', openOlderWidgets, 'Payer', 'payer', choices(['Auto / PIP', 'Commercial'])],
  [
    'Kendo, date',
    openOlderWidgets,
    'Start date',
    'start',
    [
      ['2026-12-05', '12/05/2026'],
      ['2026-12-15', '12/15/2026'],
    ],
  ],
  [
    'Kendo, number',
    openOlderWidgets,
    'Number of visits',
    'visits',
    [
      ['12', '12'],
      ['8', '8'],
    ],
  ],
  ['React, radios', openFrameworks, 'Medically necessary', 'necessary', choices(['Yes', 'No'])],
  [
    'React, check box',
    openFrameworks,
    'Home visit needed',
    'homeVisit',
    [
      ['Yes', true],
      ['', false],
    ],
  ],
  [
    'React, select',
    openFrameworks,
    'Urgency',
    'urgency',
    [
      ['Urgent', 'u'],
      ['Routine', 'r'],
      ['', ''],
    ],
  ],
  [
    'react-select',
    openFrameworks,
    'Diagnosis (ICD-10)',
    'diagnosis',
    choices(['M54.2 Cervicalgia', 'M62.830 Muscle spasm of back']),
  ],
  [
    'MUI, autocomplete',
    openFrameworks,
    'Procedure or technique',
    'technique',
    [...choices(['Myofascial release', 'Massage therapy']), ['', '']],
  ],
  ['MUI, select', openFrameworks, 'Payer', 'payer', choices(['Auto / PIP', 'Commercial'])],
  ['Vue, select', openFrameworks, 'Refer to', 'referredTo', choices(['Demo Massage Clinic', 'Demo Hospital'])],
  [
    'Vue, check box',
    openFrameworks,
    'Patient wants a telephone call',
    'telephone',
    [
      ['Yes', true],
      ['', false],
    ],
  ],
  [
    'Angular, select',
    openFrameworks,
    'Place of service',
    'setting',
    [
      ['Home', '12'],
      ['Office', '11'],
      ['', ''],
    ],
  ],
  [
    'Angular, number',
    openFrameworks,
    'Number of visits',
    'visits',
    [
      ['12', 12],
      ['8', 8],
    ],
  ],
  [
    'Angular, check box',
    openFrameworks,
    'Interpreter needed',
    'interpreter',
    [
      ['Yes', true],
      ['', false],
    ],
  ],
];

/** Editors in which the application itself put a text with a bold word in it. */
const formatted: [string, Open, string, string][] = [
  ['TinyMCE', openFilledEditors, 'Reason for referral', 'reason'],
  ['CKEditor 5', openFilledEditors, 'Medical necessity. Press Alt+0 for help.', 'necessity'],
  ['Quill', openFilledEditors, 'Treatment goals', 'goals'],
  ['CKEditor 4', openFilledOlderEditors, 'Press ALT 0 for help', 'reason'],
  ['Summernote', openFilledOlderEditors, 'Medical necessity', 'necessity'],
  ['Jodit', openFilledOlderEditors, 'Precautions', 'precautions'],
  ['a frame in design mode', openFilledOlderEditors, 'Order details', 'order'],
];

describe('writing into editors, widgets and frameworks of others', () => {
  let kits: RunningKits;
  let pen: Pen;
  let opened: Open | null = null;
  const tallies = new Map<string, { tried: number; passed: number }>();

  beforeAll(async () => {
    kits = await startKits();
    pen = await openPen();
  });
  afterAll(async () => {
    console.table(Object.fromEntries(tallies));
    await pen?.close();
    await kits?.close();
  });

  /** Writes one value after the other; for each, why it was refused or '', and what the application then holds. */
  const writeAll = async (name: string, open: Open, label: string, field: string, values: string[]) => {
    if (opened !== open) await open(pen.page, kits.url);
    opened = open;
    await countChanges(pen.page);
    const results: { reason: string; held: unknown; changes: number }[] = [];
    for (const to of values) {
      const outcome = await pen.write(label, to);
      const held = (await modelState(pen.page))[field];
      const reason = outcome.outcome === 'written' ? '' : outcome.reason;
      results.push({
        reason,
        held: typeof held === 'string' ? oneBreak(held) : held,
        changes: await changesSeen(pen.page),
      });
    }
    return (expected: unknown[]) => {
      const passed = results.filter(({ reason, held }, at) => reason === '' && held === expected[at]).length;
      tallies.set(name, { tried: expected.length, passed });
      expect(results.map(({ reason, held }) => [reason, held])).toEqual(expected.map((held) => ['', held]));
      return results.map(({ changes }) => changes);
    };
  };

  it.each(editors)('into %s', async (name, open, label, field) => {
    const values = [...lines, lines[3] ?? '', ''];
    const expectHeld = await writeAll(name, open, label, field, values);
    expectHeld(values);
  });

  it.each(texts)('into %s, which is told once', async (name, open, label, field, texts) => {
    const values = [...texts, texts.at(-2) ?? '', ''];
    const expectHeld = await writeAll(name, open, label, field, values);
    const changes = expectHeld(values);
    expect(changes).toEqual(values.map(() => 1));
  });

  it.each(picks)('into %s', async (name, open, label, field, steps) => {
    const expectHeld = await writeAll(
      name,
      open,
      label,
      field,
      steps.map(([to]) => to),
    );
    expectHeld(steps.map(([, held]) => held));
  });

  it('not into a field of React that cuts the text short: what stood there comes back', async () => {
    const label = 'Special instructions (20 characters)';
    const first = await writeAll('React, cut short', openFrameworks, label, 'remarks', ['Call first']);
    first(['Call first']);
    const outcome = await pen.write(label, 'Call first, then leave a message at the desk');
    expect(outcome).toMatchObject({ outcome: 'refused' });
    expect(await modelState(pen.page)).toMatchObject({ remarks: 'Call first' });
    expect(await pen.page.locator('#remarks').inputValue()).toBe('Call first');
  });

  it.each(formatted)(
    'into the text that stands in %s, whose bold word stays bold',
    async (name, open, label, field) => {
      const values = [
        'Back pain since May.\nNo red flags.\nReview in June.',
        'Back pain since May.\nNo fever.\nReview in June.',
        'Back pain since May.\nNo red flags.\nReview in June.',
        'Back pain since May.\nNo red flags.',
      ];
      const expectHeld = await writeAll(`${name}, filled`, open, label, field, values);
      expectHeld(values);
      const { selector } = fieldLabelled((await pen.read()).fields, label);
      expect(await boldWords(pen.page, selector)).toEqual(['May']);
    },
  );
});

/** Editors differ in how many line breaks stand between two blocks, and in how they keep a space at an edge. */
const oneBreak = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/\n+/g, '\n')
    .trim();

interface Counting {
  changesSeen?: number;
}

const countChanges = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const counting = window as Counting;
    if (counting.changesSeen === undefined) {
      document.addEventListener('change', () => {
        counting.changesSeen = (counting.changesSeen ?? 0) + 1;
      });
    }
    counting.changesSeen = 0;
  });

const changesSeen = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const counting = window as Counting;
    const seen = counting.changesSeen ?? 0;
    counting.changesSeen = 0;
    return seen;
  });

const boldWords = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((selector) => {
    const editor = document.querySelector(selector);
    const inner = editor instanceof HTMLIFrameElement ? editor.contentDocument?.body : editor;
    return Array.from(inner?.querySelectorAll('strong, b') ?? [], ({ textContent }) => textContent ?? '');
  }, selector);
