import { describe, expect, it } from 'vitest';
import type { FieldReading, Meaning, Signal } from '../lib/reading.ts';
import { legend, pageWhyOf, printPage, whyOf } from '../scripts/inspect-print.ts';
import type { Inspection } from '../scripts/inspection.ts';

const field = (meaning: Meaning, confidence: number, signals: [string, string][]): FieldReading => ({
  id: 'a',
  selector: '#a',
  label: 'Sessions',
  section: '',
  meaning,
  confidence,
  kind: 'text',
  value: '',
  editable: true,
  options: [],
  signals: signals.map(([name, words]): Signal => ({ name, words, score: 1 })),
});

/** What was found, and what a person is told of it. */
const reasons: [FieldReading, string][] = [
  [field('duration', 0.8, [['label', 'session']]), '“session” in its label'],
  [
    field('patient', 0.8, [
      ['before', 'name'],
      ['section', 'patient'],
    ]),
    '“name” in the text before it; “patient” in the heading above it',
  ],
  [field('provider', 0.8, [['before', '^referring practitioner']]), '“referring practitioner” in the text before it'],
  [field('duration', 1, [['known from Frappe Health', 'duration']]), 'known from Frappe Health'],
  [
    field('diagnosis', 0.5, [
      ['label', 'code'],
      ['kind', 'a date field is not for this'],
    ]),
    '“code” in its label; a date field is not for this',
  ],
  [field('other', 0, []), 'no known word stands in it or around it'],
  [field('other', 0, [['label', 'phone']]), 'not clear enough: “phone” in its label'],
  [field('other', 0.7, [['label', 'occupation']]), '“occupation” in its label'],
];

const inspection: Inspection = {
  detected: 'possible',
  confidence: 0.5,
  product: 'OpenMRS',
  frames: 1,
  why: 'why possible',
  fields: [
    { selector: '#b', label: '', meaning: 'other', hasValue: false, why: 'why other' },
    { selector: '#a', label: 'Sessions', meaning: 'duration', hasValue: true, why: 'why duration' },
  ],
  probed: [],
  report: null,
  scanMs: 3,
};

describe('what npm run inspect says', () => {
  it.each(reasons)('%#: why a field has its meaning', (field, why) => expect(whyOf(field)).toBe(why));

  it('says what the page spoke for and against, as strongly as it counts', () => {
    const signals = [
      { name: 'order', words: 'refer patient', score: 1.5 },
      { name: 'other', words: 'dashboard', score: 0.6 },
      { name: 'order', words: 'request', score: 0.24 },
    ];
    expect(pageWhyOf(signals)).toBe(
      'for an order “refer patient” 1.5, “request” 0.2; for something else “dashboard” 0.6',
    );
    expect(pageWhyOf([])).toBe('nothing for an order; nothing for something else');
    expect(pageWhyOf([{ name: 'typed', words: 'Plan', score: 1 }])).toMatch(
      /; looked into for what was typed in “Plan”$/,
    );
  });

  it('names every field with its reason, those of an order first', () => {
    const [heading, why, ...rows] = printPage('page.html', inspection).split('\n');
    expect(heading).toContain('an order form that does not order massage yet. Known as OpenMRS. 2 fields');
    expect(why).toContain('why possible');
    expect(rows.map((row) => row.trim())).toEqual([
      'duration         ● Sessions  #a',
      'why duration',
      'other            ○ (no label)  #b',
      'why other',
    ]);
  });

  it('marks no field as empty on a page whose values it did not read', () =>
    expect(printPage('page.html', { ...inspection, detected: 'none' })).not.toMatch(/[●○]/));

  it.each(['●', '○', '“other”'])('explains %s', (sign) => expect(legend).toContain(sign));
});
