import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appealLetter } from '../../lib/documents/appeal-letter.ts';
import { necessityLetter } from '../../lib/documents/necessity-letter.ts';
import type { Paper } from '../../lib/documents/paper.ts';
import { patientSheet } from '../../lib/documents/patient-sheet.ts';
import { paperAsText } from '../../lib/documents/plain-text.ts';
import { prescription } from '../../lib/documents/prescription.ts';
import { profileById } from '../../lib/payers/index.ts';
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

const everyPaper = Object.keys(orders).flatMap((name) => {
  const referral = referralOf(name);
  const payer = profileById('fl-auto');
  return [prescription, (...given: Parameters<typeof prescription>) => patientSheet(...given, 'en')]
    .map((make) => make(referral, { ...context, payer }))
    .concat([
      patientSheet(referral, { ...context, payer }, 'es'),
      necessityLetter(referral, { ...context, payer }, 'payer'),
      necessityLetter(referral, { ...context, payer }, 'healthAccount'),
      appealLetter(referral, { ...context, payer }, ''),
    ])
    .map((paper): [string, Paper] => [`${paper.title} (${paper.language}), ${name}`, paper]);
});

describe('every paper', () => {
  it.each(everyPaper)('%s: is whole, unsigned and promises nothing', (_, paper) => {
    const text = paperAsText(paper);
    expect(text).not.toMatch(/undefined|null|\[object|NaN/);
    expect(text).not.toMatch(/will (?:be )?(?:cover|approve|reimburse)|guaranteed|compliant|!/i);
    for (const { role, rows = [] } of paper.sections) {
      if (role !== 'signature') continue;
      expect(rows.filter(({ label }) => label === 'Signature' || label === 'Date').map(({ value }) => value)).toEqual([
        '',
        '',
      ]);
    }
  });

  it('leaves a blank for whatever the order does not say', () => {
    const text = paperAsText(prescription(referralOf('nothing but massage'), { ...context, prescriber: nobody }));
    expect(text.match(/____(?!_)/g)?.length).toBeGreaterThan(15);
    expect(text).not.toContain('CPT 97124');
  });
});
