import { describe, expect, it } from 'vitest';
import { check } from '../../lib/check.ts';
import { readText } from '../../lib/language/read.ts';
import { profileById } from '../../lib/payers/index.ts';
import { checklistFor, doneOf } from '../../lib/preauthorization/checklist.ts';
import { loadCodeTable } from '../../scripts/code-table.ts';

const today = '2026-11-22';
const codes = loadCodeTable();
const ask = (text: string, payer: string | null) =>
  checklistFor(check(readText(text), { today, codes, payer: profileById(payer), state: null }), today);

const twelve = 'Massage therapy, low back, M54.59, 60 min, 2x/week for 6 weeks from 12/01/2026.';
const six = 'Massage therapy, low back, M54.59, 60 min, 1x/week for 6 weeks from 12/01/2026.';
const open = 'Massage therapy, low back, M54.59, 60 min, 1x/week.';

describe('a prior authorization', () => {
  const cases: [string, string | null, 'yes' | 'perhaps' | null][] = [
    [twelve, null, null],
    [twelve, 'self-pay', null],
    [twelve, 'tricare', null],
    [twelve, 'va-community-care', 'yes'],
    [twelve, 'ca-workers-comp', 'yes'],
    [twelve, 'wa-lni', 'yes'],
    [six, 'wa-lni', null],
    [`${six} 4 visits completed.`, 'wa-lni', 'yes'],
    [open, 'wa-lni', 'perhaps'],
    [six, 'wa-ppo', null],
    [twelve, 'wa-ppo', 'perhaps'],
    [twelve, 'commercial-ppo', 'perhaps'],
    [`${twelve} Prior authorization pending.`, null, 'yes'],
    [`${twelve} Authorization not required.`, 'commercial-ppo', null],
    ['Chest X-ray', 'va-community-care', null],
  ];
  it.each(cases)('%s %s: %s', (text, payer, needed) => expect(ask(text, payer)?.needed ?? null).toBe(needed));
});

describe('the checklist', () => {
  const ticked = (text: string, payer: string) => {
    const list = ask(text, payer);
    return [...(list?.inOrder ?? []), ...(list?.numbers ?? [])].filter(({ done }) => done).map(({ said }) => said.en);
  };

  it('ticks what the order says and nothing else', () => {
    expect(ticked(twelve, 'va-community-care')).toEqual([
      'Diagnosis with a billable ICD-10-CM code',
      'Body areas and side',
      'Minutes or units of each visit',
      'Visits per week',
      'End of the course or number of visits',
      'Date of the first appointment',
    ]);
  });

  it('ticks a number once it is there', () => {
    const list = ask(`${twelve} Claim number AB12345.`, 'wa-lni');
    expect(list?.numbers.map(({ said, done }) => [said.en, done])).toEqual([
      ['Claim number', true],
      ['Date of injury', false],
    ]);
  });

  it('counts its lines', () => {
    const list = ask(twelve, 'va-community-care');
    expect(list && doneOf(list)).toEqual({ done: 6, of: (list?.inOrder.length ?? 0) + (list?.numbers.length ?? 0) });
  });

  it('says when the authorization ends, and asks to verify what is not sure', () => {
    const list = ask(twelve, 'va-community-care');
    expect(list?.dates.map(({ kind, day }) => `${kind} ${day}`)).toContain('authorizationEnds 2027-03-01');
    expect(ask(twelve, 'medicare-advantage')?.orderedBy?.said.en).toContain('physician');
  });

  it.each([
    ['va-community-care', 'To ask for more: the request for services, VA Form 10-10172 (verify with the payer)'],
    ['wa-lni', 'For visits 7 to 12: Provider Hotline form F245-417-000'],
    ['federal-workers-comp', 'The written request for authorization (verify with the payer)'],
  ])('%s: asks to verify what to attach where that is not sure', (payer, line) =>
    expect(ask(twelve, payer)?.attach.map(({ en }) => en)).toContain(line),
  );

  it('asks for the signed order and the visit note whoever pays', () => {
    expect(ask(twelve, 'commercial-hmo')?.attach.map(({ en }) => en)).toEqual(
      expect.arrayContaining(['The signed order']),
    );
  });
});
