import { expect, it } from 'vitest';
import type { CodeTable } from '../../lib/codes/code.ts';
import type { Evidence, Phase, Plan, Referral } from '../../lib/referral.ts';
import type { CheckContext, Rule } from '../../lib/rule.ts';

/** What one rule says: met, the severity of each finding, could not tell, or does not apply. */
export type Said = 'met' | 'missing' | 'problem' | 'advice' | 'cannotTell' | 'notApplicable';

/** [what is tried, what the referral says, what is known besides, the answer]. */
export type Case = [string, Partial<Referral>, Partial<CheckContext>, Said];

export const words = (text: string): Evidence => ({ text, start: 0, end: text.length });

export const silentPlan: Plan = {
  phases: [],
  totalSessions: null,
  ambiguous: false,
  choices: [],
  totalMismatch: false,
  hasFrequency: false,
  hasDuration: false,
  prn: false,
  openEnded: false,
  evidence: [],
};

export const weekly = (visits: number, weeks: number | null): Phase => ({
  sessionsPerPeriod: [visits, visits],
  period: 1,
  periodUnit: 'wk',
  periods: weeks === null ? null : [weeks, weeks],
});

export const plan = (phases: Phase[], more: Partial<Plan> = {}): Plan => ({
  ...silentPlan,
  phases,
  hasFrequency: true,
  hasDuration: phases.every(({ periods }) => periods),
  evidence: [words('the plan')],
  ...more,
});

/** A massage order that says nothing else. */
export const silent: Referral = {
  order: { massage: true, because: '', evidence: [] },
  diagnoses: [],
  procedures: [],
  areas: [],
  session: { minutes: null, units: null, conflict: false, evidence: [] },
  plan: silentPlan,
  necessity: { standing: null, finding: null, functionalLoss: null, priorCare: null, hurting: [], evidence: [] },
  goals: [],
  precautions: [],
  signature: { status: 'absent', signer: null, credential: null, date: null, evidence: null },
  provider: { name: null, credential: null, npi: null, npiValid: false, evidence: [] },
  referredTo: { named: [], open: [] },
  authorization: {
    status: null,
    number: null,
    visits: null,
    claimNumber: null,
    injuryDate: null,
    endsOn: null,
    evidence: [],
  },
  payer: { hint: null, state: null, evidence: [] },
  cause: null,
  reassessment: null,
  orderDate: null,
  period: { start: null, end: null },
  sources: [],
};

/** A table that knows a handful of codes, so that rules are tried apart from the edition. */
const fewCodes: CodeTable = {
  edition: { name: 'FY2027', from: '2026-10-01', to: '2027-09-30', rows: 2, billable: 2 },
  find: (code) => titles.find((each) => each.code === code),
  billableUnder: () => [],
  verify: (asked) => {
    const known = titles.find(({ code }) => code === asked);
    const title = known?.title ?? '';
    return { asked, code: asked, valid: !!known, billable: !!known, title, replacements: [], notes: [] };
  },
  search: () => [],
  warm: () => undefined,
  about: () => ({
    edition: '',
    includes: [],
    excludes: [],
    codeFirst: [],
    useAdditional: [],
    seventh: '',
    siblings: [],
    sites: [],
    encounters: [],
  }),
};

const titles = [
  { code: 'M54.2', billable: true, title: 'Cervicalgia' },
  { code: 'M25.511', billable: true, title: 'Pain in right shoulder' },
];

export const context: CheckContext = { today: '2026-11-21', codes: fewCodes, payer: null, state: null };

export function answer(rule: Rule, referral: Partial<Referral>, known: Partial<CheckContext> = {}) {
  return rule.check({ ...silent, ...referral }, { ...context, ...known });
}

export function said(rule: Rule, referral: Partial<Referral>, known: Partial<CheckContext> = {}): Said {
  const given = answer(rule, referral, known);
  return given.kind === 'unmet' ? (given.findings[0]?.severity ?? 'advice') : given.kind;
}

/** Tries a rule on its table. */
export function tryCases(rule: Rule, cases: Case[]): void {
  it.each(cases)(`${rule.id}: %s`, (_, referral, known, expected) => {
    expect(said(rule, referral, known)).toBe(expected);
  });
}
