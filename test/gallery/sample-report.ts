import type { Report } from '../../lib/check.ts';
import { type Element, type ElementReport, elements, type Finding, type Status } from '../../lib/finding.ts';
import { sampleReferral } from './sample-referral.ts';

const source = { label: 'ICD-10-CM Official Guidelines, I.B.2' };

/** Where the sample's words stand. */
const at = (field: string, text: string, start = 0) => ({ field, text, start, end: start + text.length });

const finding = (parts: Partial<Finding> & Pick<Finding, 'rule' | 'element' | 'summary'>): Finding => ({
  severity: 'missing',
  indicator: 'warning',
  detail: 'The therapist may treat only what the order states, and payers return orders that leave it open.',
  source,
  actor: 'admin',
  evidence: [],
  suggestions: [],
  overrideReasons: [],
  ...parts,
});

const header = finding({
  rule: 'diagnosis-is-billable',
  element: 'diagnosis',
  severity: 'problem',
  summary: 'Replace M54.5: it is a category, not a billable code',
  detail: 'M54.5 was divided in October 2021. Payers return claims whose code is a category or was retired.',
  evidence: [at('dx', 'M54.5')],
  suggestions: [
    'M54.50 Low back pain, unspecified',
    'M54.51 Vertebrogenic low back pain',
    'M54.59 Other low back pain',
  ].map((label) => ({
    label,
    text: label.slice(0, 6),
    parts: [{ meaning: 'diagnosis' as const, text: label }],
    replaces: at('dx', 'M54.5'),
  })),
});

const duration = finding({
  rule: 'plan-has-end',
  element: 'duration',
  summary: 'Say how long the course lasts',
  suggestions: [
    {
      label: '2 visits per week for 6 weeks (12 visits)',
      text: 'Plan: 2 visits per week for 6 weeks (12 visits).',
      parts: [
        { meaning: 'frequency', text: '2 visits per week', number: '2' },
        { meaning: 'duration', text: '6 weeks', number: '6' },
      ],
    },
    {
      label: '1 visit per week for 8 weeks (8 visits)',
      text: 'Plan: 1 visit per week for 8 weeks (8 visits).',
      parts: [
        { meaning: 'frequency', text: '1 visit per week', number: '1' },
        { meaning: 'duration', text: '8 weeks', number: '8' },
      ],
    },
  ],
});

const goals = finding({
  rule: 'goal-is-measurable',
  element: 'goals',
  summary: 'Add a goal that can be measured',
  actor: 'clinical',
  suggestions: [
    {
      label: 'Function',
      text: 'Goal (activity): ____ from ____ to ____ by week 6.',
      parts: [{ meaning: 'goals', text: 'Goal (activity): ____ from ____ to ____ by week 6.' }],
    },
    {
      label: 'Pain',
      text: 'Goal: pain from ____/10 to ____/10 by week 6.',
      parts: [{ meaning: 'goals', text: 'Goal: pain from ____/10 to ____/10 by week 6.' }],
    },
  ],
});

const units = finding({
  rule: 'session-length-stated',
  element: 'units',
  summary: 'Add how many minutes or units each visit lasts',
});

const precautions = finding({
  rule: 'precautions-stated',
  element: 'precautions',
  summary: 'State precautions, or that there are none',
  actor: 'clinical',
  suggestions: [
    {
      label: 'Your statement: no known contraindications',
      text: 'No known contraindications to massage.',
      parts: [{ meaning: 'precautions', text: 'No known contraindications to massage.' }],
    },
  ],
});

const clot = finding({
  rule: 'contraindication-cleared',
  element: 'precautions',
  severity: 'problem',
  indicator: 'critical',
  actor: 'clinical',
  summary: 'Clear the possible deep vein thrombosis before any massage',
  detail: 'Massage of a leg with a fresh clot can dislodge it.',
  evidence: [at('order', 'r/o DVT, doppler pending', 41)],
});

const ambiguous = finding({
  rule: 'frequency-is-not-ambiguous',
  element: 'frequency',
  severity: 'problem',
  summary: '“biweekly”: twice a week, or every two weeks?',
  evidence: [at('order', 'biweekly', 22)],
  suggestions: [
    { label: 'Twice a week', text: '2 visits per week', replaces: at('order', 'biweekly', 22) },
    { label: 'Every two weeks', text: '1 visit every 2 weeks', replaces: at('order', 'biweekly', 22) },
  ],
});

const signature = finding({
  rule: 'signature-is-real',
  element: 'signature',
  actor: 'clinical',
  summary: 'Sign the order',
});

const advice = finding({
  rule: 'necessity-gives-reasons',
  element: 'medicalNecessity',
  severity: 'advice',
  indicator: 'info',
  summary: 'Give reasons for the necessity: finding, limits, what was tried',
});

const unknown = { value: null, from: null, read: null, evidence: null };

const sendTo = (label: string, title: string) => ({
  label,
  text: `Referred to: ${title}.`,
  parts: [{ meaning: 'referredTo' as const, text: title }],
});

const therapist = finding({
  rule: 'therapist-trained',
  element: 'procedure',
  severity: 'advice',
  indicator: 'info',
  summary: 'Choose a therapist trained in lymphatic drainage: your settings hold one or more.',
  suggestions: [
    sendTo('Ana Flores, LMT, CLT · in network · trained in lymphatic drainage', 'Ana Flores, LMT, CLT'),
    sendTo('Ben Okoro, LMT · in network', 'Ben Okoro, LMT'),
    sendTo('Casimira Diaz-Worthington', 'Casimira Diaz-Worthington'),
  ],
});

function report(statuses: Partial<Record<Element, Status>>, findings: Finding[], ambiguousPlan = false): Report {
  const referral = sampleReferral;
  const all = Object.fromEntries(
    elements.map((element): [Element, ElementReport] => [element, elementReport(statuses[element] ?? 'present')]),
  ) as Record<Element, ElementReport>;
  const count = (...wanted: Status[]) => elements.filter((element) => wanted.includes(all[element].status)).length;
  const [inPlace, toFix, toCheck] = [count('present'), count('missing', 'problem'), count('cannotTell')];
  return {
    massageOrder: true,
    elements: all,
    findings,
    referral: { ...referral, plan: { ...referral.plan, ambiguous: ambiguousPlan } },
    codes: [],
    payer: null,
    paying: { payer: unknown, state: unknown },
    summary: { inPlace, of: inPlace + toFix + toCheck, toFix, toCheck },
  };
}

const elementReport = (status: Status): ElementReport => ({
  status,
  reason: status === 'cannotTell' ? 'Could not tell whether the areas fit the diagnosis.' : '',
  evidence: status === 'present' ? [at('order', 'Massage therapy')] : [],
});

export const open = report(
  {
    diagnosis: 'problem',
    duration: 'missing',
    goals: 'missing',
    units: 'missing',
    precautions: 'missing',
    signature: 'missing',
    bodyArea: 'cannotTell',
    authorization: 'notApplicable',
  },
  [header, units, duration, goals, precautions, signature, advice],
);

export const dangerous = report(
  { precautions: 'problem', frequency: 'problem', signature: 'missing', authorization: 'notApplicable' },
  [clot, ambiguous, signature],
  true,
);

export const unsigned = report({ signature: 'missing', authorization: 'notApplicable' }, [signature]);

export const unsent = report({ signature: 'missing', authorization: 'notApplicable' }, [therapist, signature]);

export const ready = report({}, []);
