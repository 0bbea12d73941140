import { describe, expect, it } from 'vitest';
import { check } from '../../lib/check.ts';
import type { Element } from '../../lib/finding.ts';
import { readText } from '../../lib/language/read.ts';
import { loadCodeTable } from '../../scripts/code-table.ts';

const codes = loadCodeTable();

/** An order that lacks nothing while nobody is named who pays. */
const order = (plan: string, signer: string) =>
  `Referral: massage therapy. Dx: low back strain S39.012D. Medically necessary for paraspinal spasm that limits sitting
to 20 minutes; NSAIDs and home exercise for 6 weeks failed. 97140 myofascial release, lumbar, 60 minutes (4 units),
${plan}. Goals: sit 60 minutes by week 6. No contraindications.
Electronically signed by Anna Ruiz, ${signer} 11/20/2026 09:12 NPI 1234567893.`;

const six = '1x/week for 6 weeks (6 visits)';
const sixteen = '2x/week for 8 weeks (16 visits)';
const fourteenWeeks = '1x/week for 14 weeks (14 visits)';
const daily = '5x/week for 2 weeks (10 visits)';
const claim = 'Claim number AB12345, date of injury 09/14/2026. Strain as a result of the accident.';
const episode = 'SEOC massage therapy, first appointment 12/01/2026.';
const back = 'Goal: return to work full duty by 1/15/2027.';

/** What the payer's words are, the plan, who pays then, and every rule that has something to say because of it. */
const rows: [string, string, string, string[]][] = [
  ['', six, '', []],
  ['Insurance: Medicare.', six, 'original-medicare', ['payer-pays-therapist']],
  ['Insurance: Medicare Advantage.', six, 'medicare-advantage', ['payer-particulars']],
  ['Insurance: PPO.', six, 'commercial-ppo', ['payer-particulars']],
  ['Insurance: PPO. State: WA.', six, 'wa-ppo', ['payer-particulars']],
  ['Insurance: PPO. State: WA.', sixteen, 'wa-ppo', ['authorization-in-place', 'payer-particulars']],
  ['Insurance: HMO.', six, 'commercial-hmo', ['payer-numbers-stated', 'payer-particulars']],
  ['Insurance: HMO, referral # R123456.', six, 'commercial-hmo', ['payer-particulars']],
  ['Insurance: HMO, auth # R123456. State: WA.', sixteen, 'wa-hmo', ['payer-particulars']],
  ['Insurance: Premera.', six, 'premera', ['payer-particulars']],
  ['Insurance: LifeWise.', six, 'premera', ['payer-particulars']],
  ["Workers' comp.", six, 'workers-comp', ['payer-numbers-stated', 'payer-wording-stated', 'payer-particulars']],
  [`Workers' comp. ${claim}`, six, 'workers-comp', ['payer-wording-stated', 'payer-particulars']],
  [`Workers' comp. ${claim} ${back}`, six, 'workers-comp', ['payer-particulars']],
  [`WA L&I. ${claim} ${back}`, '2x/week for 3 weeks (6 visits)', 'wa-lni', []],
  [
    `WA L&I. ${claim} ${back}`,
    '2x/week for 4 weeks (8 visits)',
    'wa-lni',
    ['authorization-in-place', 'reassessment-planned'],
  ],
  [
    `WA L&I. ${claim} ${back} Progress report after visit 6. Auth # A1234567.`,
    '2x/week for 6 weeks (12 visits)',
    'wa-lni',
    [],
  ],
  [
    `WA L&I. ${claim} ${back} Progress report after visit 6.`,
    sixteen,
    'wa-lni',
    ['authorization-in-place', 'plan-within-visit-limit'],
  ],
  // The count is of the claim: a new referral does not restart it.
  [
    `WA L&I. ${claim} ${back} Prior 6 visits completed.`,
    '2x/week for 3 weeks (6 visits)',
    'wa-lni',
    ['authorization-in-place'],
  ],
  [
    `WA L&I. ${claim} ${back} 10 massage sessions to date. Auth # A1234567.`,
    '2x/week for 3 weeks (6 visits)',
    'wa-lni',
    ['plan-within-visit-limit'],
  ],
  [
    `WA L&I. ${claim} ${back} Progress report after the first 6 visits.`,
    '2x/week for 3 weeks (6 visits)',
    'wa-lni',
    [],
  ],
  [`WA L&I. ${claim} ${back} Completed 8 visits of PT.`, '2x/week for 3 weeks (6 visits)', 'wa-lni', []],
  [`Oregon workers' comp. ${claim} ${back}`, six, 'or-workers-comp', ['payer-particulars']],
  [`New York workers' comp. ${claim} ${back}`, six, 'ny-workers-comp', ['payer-particulars']],
  [
    `California workers' comp. ${claim} ${back}`,
    six,
    'ca-workers-comp',
    ['authorization-in-place', 'payer-particulars'],
  ],
  [`Texas workers' comp. ${claim} ${back}`, six, 'tx-workers-comp', ['payer-particulars']],
  [
    `Texas workers' comp. ${claim} ${back}`,
    sixteen,
    'tx-workers-comp',
    ['authorization-in-place', 'payer-particulars'],
  ],
  [`Minnesota workers' comp. ${claim} ${back}`, six, 'mn-workers-comp', ['payer-particulars']],
  [
    `Minnesota workers' comp. ${claim} ${back}`,
    fourteenWeeks,
    'mn-workers-comp',
    ['duration-within-payer-window', 'payer-particulars'],
  ],
  [
    `Colorado workers' comp. ${claim} ${back}`,
    '2x/week for 4 weeks (8 visits)',
    'co-workers-comp',
    ['payer-particulars'],
  ],
  [
    `Colorado workers' comp. ${claim} ${back}`,
    daily,
    'co-workers-comp',
    ['frequency-within-standard', 'payer-particulars'],
  ],
  [
    `Colorado workers' comp. ${claim} ${back}`,
    fourteenWeeks,
    'co-workers-comp',
    ['duration-within-payer-window', 'reassessment-planned', 'payer-particulars'],
  ],
  [`Montana workers' comp. ${claim} ${back}`, six, 'mt-workers-comp', ['payer-particulars']],
  [`Pennsylvania workers' comp. ${claim} ${back}`, six, 'pa-workers-comp', ['payer-particulars']],
  [`Alaska workers' comp. ${claim} ${back}`, six, 'ak-workers-comp', ['payer-particulars']],
  [
    `Alaska workers' comp. ${claim} ${back}`,
    daily,
    'ak-workers-comp',
    ['frequency-within-standard', 'payer-particulars'],
  ],
  [
    `Alaska workers' comp. ${claim} ${back}`,
    '3x/week for 8 weeks (24 visits)',
    'ak-workers-comp',
    ['frequency-within-standard', 'payer-particulars'],
  ],
  [`Hawaii workers' comp. ${claim} ${back}`, six, 'hi-workers-comp', ['payer-particulars']],
  [
    'OWCP case no. 142233445.',
    six,
    'federal-workers-comp',
    ['authorization-in-place', 'payer-wording-stated', 'payer-particulars'],
  ],
  [`VA community care. ${episode}`, six, 'va-community-care', ['authorization-in-place']],
  [`VA referral VA0001234567. ${episode}`, '1x/week for 12 weeks (12 visits)', 'va-community-care', []],
  ['VA referral VA0001234567.', six, 'va-community-care', ['payer-wording-stated']],
  ['VA referral VA0001234567, SEOC massage therapy.', six, 'va-community-care', ['payer-wording-stated']],
  [`VA referral VA0001234567. ${episode}`, sixteen, 'va-community-care', ['plan-within-visit-limit']],
  [
    `VA referral VA0001234567. ${episode}`,
    '1 visit every 2 weeks for 24 weeks (12 visits)',
    'va-community-care',
    ['authorization-outlasts-course'],
  ],
  [
    'VA referral VA0001234567, massage SEOC, cert 05/01/26-07/30/26.',
    six,
    'va-community-care',
    ['authorization-in-place'],
  ],
  ['Tricare.', six, 'tricare', ['payer-pays-therapist']],
  ['Medicaid.', six, 'medicaid', ['payer-particulars']],
  ['Oregon Health Plan. State: OR.', sixteen, 'or-medicaid', ['payer-particulars']],
  [
    'Oregon Health Plan. State: OR.',
    '3x/week for 12 weeks (36 visits)',
    'or-medicaid',
    ['plan-within-visit-limit', 'payer-particulars'],
  ],
  ['PIP.', six, 'auto', ['payer-numbers-stated', 'payer-wording-stated', 'payer-particulars']],
  [`PIP. ${claim}`, six, 'auto', ['payer-particulars']],
  [`Florida PIP. ${claim}`, six, 'fl-auto', ['payer-pays-therapist']],
  [`New Jersey PIP. ${claim}`, six, 'nj-auto', ['authorization-in-place', 'payer-particulars']],
  [`Hawaii PIP. ${claim}`, six, 'hi-auto', ['payer-particulars']],
  [`Washington PIP claim. ${claim}`, six, 'wa-auto', ['payer-particulars']],
  [`Oregon PIP. ${claim}`, six, 'or-auto', ['payer-particulars']],
  [`Auto claim, State: CO. ${claim}`, six, 'co-auto', ['payer-particulars']],
  [`Auto claim, State: CA. ${claim}`, six, 'ca-auto', ['payer-particulars']],
  [`Texas PIP. ${claim}`, six, 'tx-auto', ['payer-particulars']],
  ['Texas PIP.', six, 'tx-auto', ['payer-numbers-stated', 'payer-wording-stated', 'payer-particulars']],
  [
    "Texas workers' comp.",
    six,
    'tx-workers-comp',
    ['payer-numbers-stated', 'payer-wording-stated', 'payer-particulars'],
  ],
  [`Minnesota no-fault. ${claim}`, six, 'mn-auto', ['payer-particulars']],
  [`MedPay. State: FL. ${claim}`, six, 'medpay', ['payer-particulars']],
  [`MedPay. State: CA. ${claim}`, six, 'medpay', ['payer-particulars']],
  // Where nothing was found for a state, the general profile stands, which asks to verify.
  [`Florida workers' comp. ${claim} ${back}`, six, 'workers-comp', ['payer-particulars']],
  [`Massachusetts workers' comp. ${claim} ${back}`, six, 'workers-comp', ['payer-particulars']],
  [`New Jersey workers' comp. ${claim} ${back}`, six, 'workers-comp', ['payer-particulars']],
  [`New York no-fault. ${claim}`, six, 'auto', ['payer-particulars']],
  [`Pennsylvania PIP. ${claim}`, six, 'auto', ['payer-particulars']],
  [`Alaska auto claim. ${claim}`, six, 'auto', ['payer-particulars']],
  [`Massachusetts PIP. ${claim}`, six, 'auto', ['payer-particulars']],
  [`Third-party liability. ${claim}`, six, 'auto-liability', ['payer-particulars']],
  ['HSA reimbursement.', six, 'hsa-fsa', ['payer-particulars']],
  ['Self pay.', six, 'self-pay', []],
];

/** What a rule may say only because of who pays. */
const ofPayer = new Set([
  'duration-within-payer-window',
  'frequency-within-standard',
  'provider-may-order',
  'units-within-cap',
]);

const judge = (payerWords: string, plan: string, signer = 'MD') =>
  check(readText(`${order(plan, signer)}\n${payerWords}`), { codes, today: '2026-11-21', payer: null, state: null });

const said = (report: ReturnType<typeof judge>) =>
  report.findings.filter(({ rule, element }) => element === 'authorization' || ofPayer.has(rule));

describe('a whole order', () => {
  it.each(rows)('%s, %s: %s', (words, plan, payer, expected) => {
    const report = judge(words, plan);
    expect(report.payer?.id ?? '').toBe(payer);
    expect(
      said(report)
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual([...expected].sort());
  });

  it('lacks nothing else', () => {
    const { elements, summary } = judge('', six);
    const open = (Object.keys(elements) as Element[]).filter((element) => elements[element].status !== 'present');
    expect(open).toEqual(['authorization']);
    expect(summary.toFix + summary.toCheck).toBe(0);
  });

  /** Where the profile as a whole is not verified, every card of it asks to verify. */
  const unsure = rows.filter(([, , payer]) => /^(?:tx-|wa-auto|or-auto|ca-auto|mn-auto|medpay)/.test(payer));
  it.each(unsure)('%s says that it is not certain', (words, plan) => {
    for (const { summary, detail } of said(judge(words, plan))) expect(`${summary} ${detail}`).toMatch(/verify|Ask /i);
  });

  const orderedBy: [string, string, string | undefined][] = [
    ['Hawaii PIP.', 'MD', undefined],
    ['Hawaii PIP.', 'DC', 'provider-may-order'],
    ['Insurance: PPO.', 'DC', undefined],
    ['Insurance: PPO.', 'DPM', 'provider-may-order'],
    ['HSA reimbursement.', 'DPT', undefined],
  ];
  it.each(orderedBy)('%s ordered by %s: %s', (words, signer, rule) => {
    expect(said(judge(words, six, signer)).find((finding) => finding.rule === 'provider-may-order')?.rule).toBe(rule);
  });
});
