import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  modelState,
  openEditors,
  openFrameworks,
  openOlderEditors,
  openOlderWidgets,
  openWidgets,
} from '../ehr/kits/drive.ts';
import { type RunningKits, startKits } from '../ehr/kits/start.ts';
import { openPen, type Pen } from './pen.ts';

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

/** Page, label of the field, its name in the application's state, and what is written one after the other. */
const texts: [string, Open, string, string, string[]][] = [
  ['TinyMCE in its frame', openEditors, 'Reason for referral', 'reason', lines],
  ['CKEditor 5', openEditors, 'Medical necessity. Press Alt+0 for help.', 'necessity', lines],
  ['Quill', openEditors, 'Treatment goals', 'goals', lines],
  ['Draft.js', openEditors, 'Precautions', 'precautions', lines],
  ['Lexical', openEditors, 'Frequency and duration', 'plan', lines],
  ['Slate', openEditors, 'Order details', 'order', lines],
  ['CKEditor 4 in its frame', openOlderEditors, 'Press ALT 0 for help', 'reason', lines],
  [
    'Summernote',
    openOlderEditors,
    'Insert Link Text to display To what URL should this link go? Open in new window',
    'necessity',
    lines,
  ],
  ['Trix', openOlderEditors, 'Treatment goals', 'goals', lines],
  ['Jodit', openOlderEditors, 'Precautions', 'precautions', lines],
  ['a frame in design mode', openOlderEditors, 'Order details', 'order', lines],
  ['ProseMirror', openFrameworks, 'Order details', 'order', lines],
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

describe('writing into editors, widgets and frameworks of others', () => {
  let kits: RunningKits;
  let pen: Pen;
  let opened: Open | null = null;
  const tally = { tried: 0, passed: 0 };

  beforeAll(async () => {
    kits = await startKits();
    pen = await openPen();
  });
  afterAll(async () => {
    console.log(`${tally.passed} of ${tally.tried} writes are in the application's own state`);
    await pen?.close();
    await kits?.close();
  });

  const show = async (open: Open) => {
    if (opened !== open) await open(pen.page, kits.url);
    opened = open;
  };

  const kept = async (name: string) => oneBreak(String((await modelState(pen.page))[name] ?? ''));

  it.each(texts)('%s', async (_, open, label, name, values) => {
    await show(open);
    const there = [...values, values.at(-2) ?? '', ''];
    const results = [];
    for (const to of there) {
      const outcome = await pen.write(label, to);
      const got = await kept(name);
      tally.tried += 1;
      if (outcome.outcome === 'written' && got === oneBreak(to)) tally.passed += 1;
      results.push([outcome.outcome, got]);
    }
    expect(results).toEqual(there.map((to) => ['written', oneBreak(to)]));
  });

  it.each(picks)('%s', async (_, open, label, name, steps) => {
    await show(open);
    const results = [];
    for (const [to, held] of steps) {
      const outcome = await pen.write(label, to);
      const got = (await modelState(pen.page))[name];
      tally.tried += 1;
      if (outcome.outcome === 'written' && got === held) tally.passed += 1;
      results.push([outcome.outcome === 'written' ? '' : outcome.reason, got]);
    }
    expect(results).toEqual(steps.map(([, held]) => ['', held]));
  });
});

/** Editors differ in how many line breaks stand between two blocks, and in how they keep a space at an edge. */
const oneBreak = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/\n+/g, '\n')
    .trim();
