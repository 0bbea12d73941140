import { describe, expect, it } from 'vitest';
import { type DateKind, dueDates, reevaluationDay } from '../../lib/dates/due-dates.ts';
import { readText } from '../../lib/language/read.ts';
import type { PayerProfile } from '../../lib/payers/profile.ts';

const payer: PayerProfile = {
  id: 'made-up',
  name: 'Made-up Mutual',
  coversMassageTherapist: 'depends',
  note: { en: '', es: '' },
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: [],
  source: { label: 'This test' },
  reviewedOn: '2026-11-22',
  confidence: 'H',
};

const twiceForSix = 'Massage therapy, neck, M54.2, 2x/week for 6 weeks';
const fromDecember = `${twiceForSix} from 12/01/2026`;
const ask = (words: string, facts: Partial<PayerProfile> | null) =>
  dueDates(readText(words), { today: '2026-11-22', payer: facts && { ...payer, ...facts } });
const days = (words: string, facts: Partial<PayerProfile> | null) =>
  ask(words, facts).map(({ kind, day }) => `${kind} ${day}`);

describe('the days that follow from an order and its payer', () => {
  const cases: [string, Partial<PayerProfile> | null, string[]][] = [
    [fromDecember, null, ['courseEnds 2027-01-12']],
    [`${twiceForSix}. Order date: 11/20/2026`, null, ['courseEnds 2027-01-01']],
    [twiceForSix, null, ['courseEnds 2027-01-03']],
    ['Massage therapy, neck, M54.2, 12 visits from 12/01/2026', null, []],
    [fromDecember, { authorizationDays: 90 }, ['courseEnds 2027-01-12', 'authorizationEnds 2027-03-01']],
    [fromDecember, { reassessment: { weeks: 4 } }, ['reassessment 2026-12-29', 'courseEnds 2027-01-12']],
    [fromDecember, { progressReport: { visits: 6, weeks: 4 } }, ['progressReport 2026-12-18', 'courseEnds 2027-01-12']],
    [
      'Massage therapy, neck, M54.2, 1x/week for 8 weeks from 12/01/2026',
      { progressReport: { visits: 6, weeks: 4 } },
      ['progressReport 2026-12-29', 'courseEnds 2027-01-26'],
    ],
    [fromDecember, { certificationDays: 90 }, ['courseEnds 2027-01-12', 'certificationEnds 2027-03-01']],
    [fromDecember, { planDue: { days: 7, when: 'beforeFirstVisit' } }, ['planDue 2026-11-24', 'courseEnds 2027-01-12']],
    [fromDecember, { planDue: { days: 14, when: 'afterFirstVisit' } }, ['planDue 2026-12-15', 'courseEnds 2027-01-12']],
    // Alaska asks for a plan above its standard only.
    [
      fromDecember,
      { planDue: { days: 14, when: 'afterFirstVisit' }, visitsPerWeekByMonth: [3, 2] },
      ['courseEnds 2027-01-12'],
    ],
    [
      fromDecember,
      { planDue: { days: 14, when: 'afterFirstVisit' }, visitsPerWeekByMonth: [3, 1] },
      ['planDue 2026-12-15', 'courseEnds 2027-01-12'],
    ],
    [
      fromDecember,
      { priorAuthorization: { when: 'after', visits: 6 } },
      ['authorizationNeeded 2026-12-22', 'courseEnds 2027-01-12'],
    ],
    [`${fromDecember}. Auth# Z998877`, { priorAuthorization: { when: 'after', visits: 6 } }, ['courseEnds 2027-01-12']],
    [fromDecember, { priorAuthorization: { when: 'after', visits: 12 } }, ['courseEnds 2027-01-12']],
    // A rate that nobody knows gives no day by visits.
    ['Massage therapy, neck, M54.2, 12 visits from 12/01/2026', { progressReport: { visits: 6 } }, []],
    // Who never pays sets no dates.
    [fromDecember, { coversMassageTherapist: 'no', authorizationDays: 90 }, ['courseEnds 2027-01-12']],
  ];
  it.each(cases)('%s, %j', (words, facts, expected) => expect(days(words, facts)).toEqual(expected));
});

describe('why it is that day', () => {
  const why = (words: string, facts: Partial<PayerProfile>, kind: DateKind) =>
    ask(words, facts).find((date) => date.kind === kind)?.why;

  it.each([
    [fromDecember, '90 days, counted from December 1, 2026, the first day of care in the order.'],
    [
      `${twiceForSix}. Order date: 11/20/2026`,
      '90 days, counted from November 20, 2026, the date of the order, which gives no first day of care.',
    ],
    [twiceForSix, '90 days, counted from today (November 22, 2026), because the order gives no date.'],
  ])('%s: %s', (words, sentence) =>
    expect(why(words, { authorizationDays: 90 }, 'authorizationEnds')?.en).toBe(sentence),
  );

  it('is said in Spanish too', () =>
    expect(why(fromDecember, { progressReport: { visits: 6, weeks: 4 } }, 'progressReport')?.es).toBe(
      'Después de 6 visitas o 4 semanas, lo que ocurra primero, contando desde el 1 de diciembre de 2026, el primer día de atención en la orden.',
    ));

  it('says how long care that continues has', () =>
    expect(
      why(fromDecember, { authorizationDays: 90, continuation: { visits: 12, days: 180 } }, 'authorizationEnds')?.en,
    ).toContain('90 days (180 for care that continues)'));
});

describe('what is to be verified', () => {
  const verify = (facts: Partial<PayerProfile>) =>
    ask(fromDecember, { authorizationDays: 90, ...facts }).find(({ kind }) => kind === 'authorizationEnds')?.verify;
  it.each([
    [{ confidence: 'H' }, false],
    [{ confidence: 'M' }, true],
    [{ confidence: 'H', certainty: { authorizationDays: 'U' } }, true],
    [{ confidence: 'U', certainty: { authorizationDays: 'H' } }, false],
  ] satisfies [Partial<PayerProfile>, boolean][])('%j: %s', (facts, expected) => expect(verify(facts)).toBe(expected));
});

it('the clinician re-evaluates when the payer asks, otherwise when the course ends', () => {
  expect(reevaluationDay(ask(fromDecember, { reassessment: { weeks: 4 } }))).toBe('2026-12-29');
  expect(reevaluationDay(ask(fromDecember, null))).toBe('2027-01-12');
  expect(reevaluationDay(ask('Massage therapy, neck, M54.2', null))).toBeNull();
});
