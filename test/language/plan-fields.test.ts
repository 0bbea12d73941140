import { describe, expect, it } from 'vitest';
import { readFields } from '../../lib/language/read.ts';
import { planSentence } from '../../lib/plan.ts';
import type { ControlKind, FieldReading, Meaning } from '../../lib/reading.ts';

const field = (meaning: Meaning, label: string, value: string): FieldReading => ({
  id: label,
  selector: `#${meaning}`,
  label,
  section: '',
  meaning,
  confidence: 1,
  kind: 'text',
  value,
  editable: true,
  options: [],
  signals: [],
});
type Fields = [Meaning, string, string][];
const plan = (fields: Fields) => readFields(fields.map(([meaning, label, value]) => field(meaning, label, value))).plan;

const cases: [string, Fields, string][] = [
  [
    'labels in other words',
    [
      ['frequency', 'How often (x/week)', '2'],
      ['duration', 'For how many months?', '2'],
    ],
    '2 visits per week for 8 weeks (16 visits)',
  ],
  [
    'numbers alone under strange labels',
    [
      ['frequency', 'Rate', '3'],
      ['duration', 'Course', '4'],
    ],
    '3 visits per week for 4 weeks (12 visits)',
  ],
  [
    'a field between narrative and goals',
    [
      ['narrative', 'Notes', 'Massage for neck pain, PT failed'],
      ['frequency', 'Freq', '2x6'],
      ['goals', 'Goals', 'sit 60 min'],
    ],
    '2 visits per week for 6 weeks (12 visits)',
  ],
  [
    'bare numbers, units in the labels',
    [
      ['frequency', 'Visits per week', '2'],
      ['duration', 'Duration (weeks)', '6'],
    ],
    '2 visits per week for 6 weeks (12 visits)',
  ],
  [
    'months in the label',
    [
      ['frequency', 'Times per month', '2'],
      ['duration', 'Number of months', '3'],
    ],
    '2 visits per month for 3 months (6 visits)',
  ],
  [
    'no unit anywhere',
    [
      ['frequency', 'Frequency', '2'],
      ['duration', 'Duration', '6'],
    ],
    '2 visits per week for 6 weeks (12 visits)',
  ],
  [
    'words in both',
    [
      ['frequency', 'Frequency', 'Twice weekly'],
      ['duration', 'Duration', '6 weeks'],
    ],
    '2 visits per week for 6 weeks (12 visits)',
  ],
  [
    'an option',
    [
      ['frequency', 'Frequency', '2 x per Week'],
      ['duration', 'Duration', '6 Weeks'],
    ],
    '2 visits per week for 6 weeks (12 visits)',
  ],
  [
    'the duration first',
    [
      ['duration', 'Weeks', '8'],
      ['frequency', 'Sessions/week', '1'],
    ],
    '1 visit per week for 8 weeks (8 visits)',
  ],
  [
    'units between',
    [
      ['frequency', 'Frequency', '1x/wk'],
      ['units', 'Units', '4'],
      ['duration', 'Length of course', '8 wks'],
    ],
    '1 visit per week for 8 weeks (8 visits)',
  ],
  [
    'visits in the duration',
    [
      ['frequency', 'Frequency', 'weekly'],
      ['duration', 'Duration', '10 visits'],
    ],
    '1 visit per week for 10 weeks (10 visits)',
  ],
  [
    'all in the narrative',
    [
      ['narrative', 'Comments', 'massage 2x/wk x 6 wks'],
      ['goals', 'Goals', 'walk 3x/wk by 8 wks'],
    ],
    '2 visits per week for 6 weeks (12 visits)',
  ],
  ['a goal is no plan', [['goals', 'Goals', 'gym 3x/wk for 8 weeks']], ''],
  ['a diagnosis is no plan', [['diagnosis', 'Diagnosis', 'headaches 3x/week x 6 weeks']], ''],
  [
    'a range',
    [
      ['frequency', 'Frequency', '1-2'],
      ['duration', 'Duration in weeks', '4-6'],
    ],
    '1-2 visits per week for 4-6 weeks (4-12 visits)',
  ],
];

describe('a field that nobody could tell the meaning of', () => {
  const order = (kind: ControlKind, confidence: number, label: string, value: string) =>
    readFields([{ ...field('other', label, value), confidence, kind }]).order.massage;

  it.each<[ControlKind, number, string, string, boolean]>([
    ['text', 0, 'Case nature', 'Strain. OHP recommends remedial massage therapy, 6 weekly sessions of 30 min', true],
    ['select', 0, 'Service', 'PHYSIOTHERAPY | THERAPEUTIC MASSAGE | 6 sessions', true],
    ['text', 0, 'Case nature', 'Medical massage 2x/wk for 6 weeks', true],
    ['text', 0, 'Case nature', 'Low back strain, ibuprofen no help', false],
    ['text', 0, 'Employer', 'Elements Massage Therapy, 2 weeks', false],
    ['text', 0, 'Solicitud', 'masaje terapéutico 10 sesiones, 3v/sem, zona dorsolumbar', true],
    ['text', 0, 'Case nature', 'Medical massage x 8 visits, low back', true],
    ['text', 0, 'Self-care', 'massage weekly, yoga', false],
    ['text', 0, 'Package', 'Massage gift card, 10 sessions for $500', false],
    ['text', 0.9, 'Previous treatment', 'Please note: massage therapy, 6 weekly sessions of 30 min', false],
  ])('%s %f “%s: %s” orders massage: %s', (kind, confidence, label, value, massage) =>
    expect(order(kind, confidence, label, value)).toBe(massage),
  );
});

describe('the dates of a course', () => {
  it.each<[string, Fields, string | null]>([
    [
      'begins after it was ordered',
      [
        ['orderDate', 'Start date', '2026-12-01'],
        ['orderDate', 'Order date', '2026-11-20'],
      ],
      '2026-11-20',
    ],
    ['begins on the only date there is', [['orderDate', 'Start date', '2026-12-01']], '2026-12-01'],
  ])('%s', (_, fields, ordered) => {
    const read = readFields(fields.map(([meaning, label, value]) => field(meaning, label, value)));
    expect(read.orderDate).toBe(ordered);
  });

  it('are read where the end stands in a field of its own, and are no count', () => {
    const dates: Fields = [
      ['orderDate', 'Start date', '2026-12-01'],
      ['duration', 'End date', '2027-02-15'],
    ];
    const read = readFields(dates.map(([meaning, label, value]) => field(meaning, label, value)));
    expect(read.period).toEqual({ start: '2026-12-01', end: '2027-02-15' });
    expect(read.plan).toMatchObject({ phases: [], totalSessions: null });
  });
});

describe('a plan in fields of its own', () => {
  it.each(cases)('%s', (_, fields, sentence) => {
    expect(planSentence(plan(fields).phases)).toBe(sentence);
  });

  it('points into the fields', () => {
    const found = plan([
      ['frequency', 'Visits per week', '2'],
      ['duration', 'Duration (weeks)', '6'],
    ]).evidence;
    expect(found.map(({ field: id, text, start, end }) => [id, text, start, end])).toEqual([
      ['Visits per week', '2', 0, 1],
      ['Duration (weeks)', '6', 0, 1],
    ]);
  });
});
