import { describe, expect, it } from 'vitest';
import { readPayer } from '../../lib/language/payer.ts';
import { payerNames } from '../../lib/language/payer-names.ts';
import { prepare } from '../../lib/language/text.ts';
import { profileById } from '../../lib/payers/index.ts';

/** Text, payer, state. */
const cases: [string, string | null, string | null][] = [
  ['PPO. auth# pending', 'commercial-ppo', null],
  ['Insurance: Aetna PPO', 'commercial-ppo', null],
  ['HMO, referral needed', 'commercial-hmo', null],
  ['Kaiser Permanente', 'commercial-hmo', null],
  ['Medicare', 'original-medicare', null],
  ['Medicare Part B', 'original-medicare', null],
  ['Medicare Advantage (Humana)', 'medicare-advantage', null],
  ['Humana Gold Plus Medicare HMO', 'medicare-advantage', null],
  ['Medicaid', 'medicaid', null],
  ['OHP', 'medicaid', null],
  ['Tricare Prime', 'tricare', null],
  ['VA CC referral VA0001234567', 'va-community-care', null],
  ['VA community care, SEOC massage', 'va-community-care', null],
  ['L&I claim BB99001', 'wa-lni', 'WA'],
  ['WA L&I', 'wa-lni', 'WA'],
  ['WC claim AB12345 DOI 09/14/2026 employer Acme', 'workers-comp', null],
  ["workers' comp", 'workers-comp', null],
  ["CO workers' comp claim 1234", 'workers-comp', 'CO'],
  ['Oregon workers comp', 'workers-comp', 'OR'],
  ['OWCP case no. 142233445', 'federal-workers-comp', null],
  ['PIP claim 55-1', 'auto', null],
  ['Florida PIP claim', 'auto', 'FL'],
  ['FL PIP', 'auto', 'FL'],
  ['auto claim 88-1234', 'auto', null],
  ['MedPay', 'medpay', null],
  ['FL auto claim 12-3, MedPay', 'medpay', 'FL'],
  ['Geico MedPay', 'medpay', null],
  ['PIP, then MedPay', 'auto', null],
  ['Progressive PIP', 'auto', null],
  ['third-party liability, MVA', 'auto-liability', null],
  ['No-fault NJ', 'auto', 'NJ'],
  ['Premera Blue Cross', 'premera', null],
  ['LifeWise', 'premera', null],
  ['Letter of medical necessity (FSA)', 'hsa-fsa', null],
  ['HSA reimbursement', 'hsa-fsa', null],
  ['self pay', 'self-pay', null],
  ['paying cash', 'self-pay', null],
  ['State: TX', null, 'TX'],
  ['Plan: PPO\nMassage therapy neck 2x/wk', 'commercial-ppo', null],
  ['Plan: Aetna PPO', 'commercial-ppo', null],
  ['Plan: Aetna Medicare Advantage PPO', 'medicare-advantage', null],
  ['Plan: Open Choice PPO\nRequested by Kaiser clinic', 'commercial-ppo', null],
  ['Plan: Gold 1500 PPO. Prior plan was an HMO', 'commercial-ppo', null],
  ['Health plan: Regence\nRelease of Kaiser records', 'commercial-ppo', null],
  ['Plan type: PPO\nPCP at Kaiser', 'commercial-ppo', null],
  ['Plan: massage 2x/wk x 6, HMO referral', 'commercial-hmo', null],
  ['Plan: massage 2x/wk x 6 for neck', null, null],
  ['Insurance: Aetna PPO\nPlan: massage at Kaiser clinic 2x/wk', 'commercial-ppo', null],
  ['Plan: Return to Kaiser for massage\nInsurance: Aetna PPO', 'commercial-ppo', null],
  ['Plan: call L&I about the old claim. Insurance: Medicare', 'original-medicare', null],
  ['Plan: massage, self-pay if denied\nPayer: Premera', 'premera', null],
  ['Premera denied massage as not medically necessary on 11/10/2026', 'premera', null],
  ['TRICARE denied the claim', 'tricare', null],
  ['Insurance: Regence PPO\nL&I claim number AB12345, DOI 9/14/26', 'wa-lni', 'WA'],
  ['Coverage: Premera PPO\nVA community care referral VA0001234567', 'va-community-care', null],
  ['Insurance: Aetna PPO\nafter MVA, GEICO PIP claim 88-1234, Florida', 'auto', 'FL'],
  ['Insurance: Medicare\nWC claim # AB12345', 'workers-comp', null],
  ['Insurance: WA L&I\nold auto claim 88-1234', 'wa-lni', 'WA'],
  ['Insurance: Medicare\nVA referral in 2019', 'original-medicare', null],
  ['Insurance: Aetna PPO. L&I claim closed 2019', 'commercial-ppo', null],
  ['Medicaid denied, no coverage', null, null],
  ['Plan: D/c Medicare paperwork\nInsurance: Regence', 'commercial-ppo', null],
  ['Not a work injury, no auto claim', null, null],
  ['Massage 2x/wk for neck pain', null, null],
  ['medical necessity met', null, null],
  ['progressive weakness', null, null],
  ['progressive stretching', null, null],
  ['flexion in 6 weeks or so', null, null],
  ['PIP joint swelling', null, null],
  ['WC transfers independent', null, null],
  ['chronic pain and MA student', null, null],
];

describe('readPayer', () => {
  it.each(cases)('%s', (text, hint, state) => {
    const read = readPayer(prepare(text));
    expect([read.hint, read.state]).toEqual([hint, state]);
  });

  /** Text, the words that name the payer, the words that name the state. */
  const evidence: [string, string | undefined, string | undefined][] = [
    ['Florida PIP claim', 'PIP', 'Florida'],
    ['WC claim AB12345 DOI 09/14/2026', 'WC', undefined],
    ['Claim AB12345, employer Acme, state: OR', 'Claim AB12345, employer', 'OR'],
    ['State: TX', 'TX', undefined],
  ];
  it.each(evidence)('%s: the words stand as evidence', (text, first, second) => {
    expect(readPayer(prepare(text)).evidence.map((each) => each.text)).toEqual([first, second].filter(Boolean));
  });

  it.each([...new Set(payerNames.map(({ hint }) => hint))])('%s is a payer profile', (hint) => {
    expect(profileById(hint)).not.toBeNull();
  });
});
