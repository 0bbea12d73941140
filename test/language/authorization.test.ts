import { describe, expect, it } from 'vitest';
import { readAuthorization } from '../../lib/language/authorization.ts';
import { prepare } from '../../lib/language/text.ts';

/** Text, status, authorization number, visits, claim number, date of injury. */
const cases: [string, string | null, string | null, number | null, string | null, string | null][] = [
  ['auth# pending', 'pending', null, null, null, null],
  ['Auth # A123456', 'stated', 'A123456', null, null, null],
  ['Authorization number: 2026-00417', 'stated', '2026-00417', null, null, null],
  ['Prior auth: PA778812 approved for 12 visits', 'stated', 'PA778812', 12, null, null],
  ['Prior authorization approved', 'stated', null, null, null, null],
  ['prior auth not required', 'notRequired', null, null, null, null],
  ['No prior authorization needed', 'notRequired', null, null, null, null],
  ['No auth required', 'notRequired', null, null, null, null],
  ['PA denied', 'denied', null, null, null, null],
  ['Premera denied massage as not medically necessary', 'denied', null, null, null, null],
  ['Aetna denied massage therapy on 11/10/2026', 'denied', null, null, null, null],
  ['Patient denied massage in the past', null, null, null, null, null],
  ['Authorization expired', 'denied', null, null, null, null],
  ['prior auth submitted 11/20', 'pending', null, null, null, null],
  ['Awaiting authorization', 'pending', null, null, null, null],
  ['needs prior auth', 'pending', null, null, null, null],
  ['PA pending', 'pending', null, null, null, null],
  ['Pre-cert #88341', 'stated', '88341', null, null, null],
  ['6 visits authorized', 'stated', null, 6, null, null],
  ['Approved for 6 visits', 'stated', null, 6, null, null],
  ['Prior auth # 55-A1922 valid 08/01/2026 - 10/31/2026, 12 visits', 'stated', '55-A1922', 12, null, null],
  ['Auth #A1234567 for 6 visits', 'stated', 'A1234567', 6, null, null],
  ['VA CC referral VA0001234567; SEOC 12 visits/90 days', 'stated', 'VA0001234567', 12, null, null],
  ['VA referral # VA0009876543', 'stated', 'VA0009876543', null, null, null],
  ['Referral number: R556677', 'stated', 'R556677', null, null, null],
  ['WC claim AB12345 DOI 09/14/2026', null, null, null, 'AB12345', '2026-09-14'],
  ['Claim #: 88-1234', null, null, null, '88-1234', null],
  ['auto claim 88-1234', null, null, null, '88-1234', null],
  ['Claim number 0123-456-789', null, null, null, '0123-456-789', null],
  ['L&I claim # BB99001', null, null, null, 'BB99001', null],
  ['OWCP case no. 142233445', null, null, null, '142233445', null],
  ['Date of injury: 9/14/26', null, null, null, null, '2026-09-14'],
  ['Date of accident 10/03/2026', null, null, null, null, '2026-10-03'],
  ['s/p MVA 10/3/26', null, null, null, null, '2026-10-03'],
  ['MVA on 10/3/2026', null, null, null, null, '2026-10-03'],
  ['injured at work on 10/3/2026', null, null, null, null, '2026-10-03'],
  ['DOI: 2026-09-14', null, null, null, null, '2026-09-14'],
  ['DOB 1/2/1970', null, null, null, null, null],
  ['Massage 12 visits', null, null, null, null, null],
  ['2x/wk x 6 wks 97140', null, null, null, null, null],
  ['referral for massage 97124', null, null, null, null, null],
  ['Referral: Massage therapy. Dx: M54.50', null, null, null, null, null],
  ['authorized provider list', null, null, null, null, null],
  ['Premera denied as maintenance care', 'denied', null, null, null, null],
  ['denied by the plan', 'denied', null, null, null, null],
  ['claim denied previously', null, null, null, null, null],
  ['Pa 12 visits per pt', null, null, null, null, null],
];

describe('readAuthorization', () => {
  it.each(cases)('%s', (text, status, number, visits, claim, injury) => {
    const read = readAuthorization(prepare(text));
    expect([read.status, read.number, read.visits, read.claimNumber, read.injuryDate]).toEqual([
      status,
      number,
      visits,
      claim,
      injury,
    ]);
  });

  it.each([
    ['s/p MVA 8/14, neck pain', 'MVA 8/14'],
    ['DOI: Aug 14. L&I', 'DOI: Aug 14'],
    ['rear-ended on 8/14 while driving', 'rear-ended on 8/14'],
    ['MVA 8/14/2026', undefined],
    ['MVA, pain 8/10', undefined],
    ['Seen on 8/14 for neck pain', undefined],
  ])('%s: the day of an injury without its year is %s', (text, day) => {
    const { injuryDay, evidence } = readAuthorization(prepare(text));
    expect(injuryDay?.text).toBe(day);
    if (injuryDay) expect(evidence).toContainEqual(injuryDay);
  });

  it('takes no day of an accident for the end of an authorization', () => {
    expect(readAuthorization(prepare('Referral: massage, rear-ended 10/03/2026, PIP claim 88-1234')).endsOn).toBeNull();
  });
});
