import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../components/document/kinds.ts';
import { check } from '../../lib/check.ts';
import { appealLetter } from '../../lib/documents/appeal-letter.ts';
import { necessityLetter } from '../../lib/documents/necessity-letter.ts';
import type { Paper } from '../../lib/documents/paper.ts';
import { patientSheet } from '../../lib/documents/patient-sheet.ts';
import { paperAsText } from '../../lib/documents/plain-text.ts';
import { prescription } from '../../lib/documents/prescription.ts';
import { profileById } from '../../lib/payers/index.ts';
import { loadCodeTable } from '../../scripts/code-table.ts';
import { context, nobody, referralOf } from './context.ts';
import { orders } from './orders.ts';

/** [order, payer, paper]: whole papers, reviewed like prose in test/documents/golden. */
const golden: [string, string, string | null, (name: string, payer: string | null) => Paper][] = [
  [
    'prescription',
    'low back, two phases',
    'commercial-ppo',
    (name, payer) => prescription(referralOf(name), withPayer(payer)),
  ],
  [
    'prescription-empty',
    'nothing but massage',
    null,
    (name) => prescription(referralOf(name), { ...context, prescriber: nobody }),
  ],
  [
    'prescription-workers-comp',
    'shoulder under workers’ compensation',
    'wa-lni',
    (name, payer) => prescription(referralOf(name), withPayer(payer)),
  ],
  ['prescription-after-surgery', 'after knee replacement', null, (name) => prescription(referralOf(name), context)],
  [
    'letter-payer',
    'low back, two phases',
    'commercial-ppo',
    (name, payer) => necessityLetter(referralOf(name), withPayer(payer), 'payer'),
  ],
  [
    'letter-health-account',
    'low back, two phases',
    'hsa-fsa',
    (name, payer) => necessityLetter(referralOf(name), withPayer(payer), 'healthAccount'),
  ],
  ['letter-necessity-denied', 'necessity denied', null, (name) => necessityLetter(referralOf(name), context, 'payer')],
  [
    'appeal',
    'low back, two phases',
    'commercial-ppo',
    (name, payer) => appealLetter(referralOf(name), withPayer(payer), 'Service is not medically necessary.'),
  ],
  [
    'patient-english',
    'low back, two phases',
    'tricare',
    (name, payer) => patientSheet(referralOf(name), withPayer(payer), 'en'),
  ],
  [
    'patient-spanish',
    'shoulder under workers’ compensation',
    'wa-lni',
    (name, payer) => patientSheet(referralOf(name), withPayer(payer), 'es'),
  ],
];

const withPayer = (id: string | null) => ({ ...context, payer: profileById(id) });

describe('whole papers', () => {
  it.each(golden)('%s', async (file, name, payer, make) => {
    const paper = make(name, payer);
    const notes = paper.notes.map((note) => `(not printed) ${note.en}`);
    const text = `${[paperAsText(paper), ...notes].join('\n')}\n`;
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, 'golden', `${file}.txt`));
  });
});

const codes = loadCodeTable();
const payers = [
  null,
  'wa-lni',
  'fl-auto',
  'va-community-care',
  'hsa-fsa',
  'commercial-hmo',
  'ca-workers-comp',
  'self-pay',
];

const everyPaper = Object.keys(orders).flatMap((name) =>
  payers.flatMap((id) => {
    const payer = profileById(id);
    const report = check(referralOf(name), { today: context.today, codes, payer, state: null });
    return Object.entries(kinds).map(([kind, make]): [string, Paper] => [
      `${kind}, ${name}, ${id}`,
      make(report, { ...context, payer: report.payer }, ''),
    ]);
  }),
);

describe('every paper', () => {
  it.each(everyPaper)('%s: is whole, unsigned and promises nothing', (_, paper) => {
    const text = paperAsText(paper);
    expect(text).not.toMatch(/undefined|null|\[object|NaN/);
    expect(text).not.toMatch(
      /will (?:be )?(?:cover|approve|reimburse)|\b(?:approved|covered)\b|guaranteed|compliant|!/i,
    );
    // A code stands for itself: whatever follows it could only be its owner's descriptor.
    expect(text).not.toMatch(/(?:CPT|HCPCS) \w{5}[ :]+[a-z]/i);
    expect(text).not.toMatch(/^\s*[=+@-]/m);
    for (const { role, rows = [] } of paper.sections) {
      if (role !== 'signature') continue;
      expect(rows.filter(({ label }) => label === 'Signature' || label === 'Date').map(({ value }) => value)).toEqual([
        '',
        '',
      ]);
    }
    // What was typed is known by the text it stands for: two alike in one section would be typed at once.
    for (const { rows = [], paragraphs = [], bullets = [], ticks = [] } of paper.sections) {
      for (const texts of [rows.map(({ label }) => label), paragraphs, bullets, ticks.map((tick) => tick.text)]) {
        expect(new Set(texts).size).toBe(texts.length);
      }
    }
  });

  it('leaves a blank for whatever the order does not say', () => {
    const text = paperAsText(prescription(referralOf('nothing but massage'), { ...context, prescriber: nobody }));
    expect(text.match(/____(?!_)/g)?.length).toBeGreaterThan(15);
    expect(text).not.toContain('CPT 97124');
  });

  it('is signed by hand where somebody signs, and shows where', () => {
    const signed = ['prescription', 'payerLetter', 'accountLetter', 'treatmentPlan', 'appeal'];
    const withLine = everyPaper.filter(([, { sections }]) => sections.some(({ role }) => role === 'signature'));
    expect([...new Set(withLine.map(([name]) => name.split(',')[0]))].sort()).toEqual(signed.sort());
  });

  it('names the patient where a treatment plan is signed, which may be a page of its own', () => {
    const plans = everyPaper.filter(([name]) => name.startsWith('treatmentPlan'));
    expect(plans.length).toBeGreaterThan(0);
    for (const [, { sections }] of plans) {
      const facts = sections.find(({ role }) => role === 'signature')?.rows?.flatMap(({ fact }) => fact ?? []);
      expect(facts).toEqual(['patient', 'birthDate']);
    }
  });

  it('holds every part of a whole order on the prescription', () => {
    const labels = prescription(referralOf('low back, two phases'), context).sections.flatMap(({ rows = [] }) =>
      rows.map(({ label }) => label),
    );
    const parts = [
      ...['Patient', 'Date of birth', 'Payer', 'Date', 'Diagnosis (ICD-10-CM)', 'Technique', 'Areas to treat'],
      ...['Each visit', 'Plan', 'Goals', 'Precautions', 'Re-evaluation by', 'Medically necessary', 'Finding'],
      ...['Loss of function', 'Tried so far', 'Signature', 'Printed name and credential', 'NPI'],
    ];
    expect(labels).toEqual(expect.arrayContaining(parts));
  });

  it('tells nothing of the patient on a fax cover', () => {
    const faxes = everyPaper.filter(([name]) => name.startsWith('faxCover'));
    for (const [, paper] of faxes)
      expect(paperAsText(paper)).not.toMatch(/M54|AB12345|VA000|pain|shoulder|neck|2026-09/);
  });
});

describe('copied text', () => {
  const paper = (value: string): Paper => ({
    title: 'A paper',
    language: 'en',
    sections: [{ role: 'text', paragraphs: [value], bullets: ['one'], ticks: [{ text: 'two', done: true }] }],
    notes: [],
  });
  it.each([
    ['=HYPERLINK("x")', '\'=HYPERLINK("x")'],
    ['+1 555', "'+1 555"],
    ['@here', "'@here"],
    ['-2', "'-2"],
    ['first\n=second', "first\n'=second"],
    ['a = b', 'a = b'],
  ])('%s is no formula in a spreadsheet', (value, safe) =>
    expect(paperAsText(paper(value))).toBe(`A paper\n\n${safe}\n• one\n[x] two`),
  );
});
