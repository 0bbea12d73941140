import { describe, expect, it } from 'vitest';
import { check } from '../lib/check.ts';
import { elements, type Indicator } from '../lib/finding.ts';
import { languages } from '../lib/languages.ts';
import { profileById } from '../lib/payers/index.ts';
import type { Referral } from '../lib/referral.ts';
import { flags, toReportJson } from '../lib/report-json.ts';
import { type Answer, cannotTell, defineRule, met, notApplicable, type Rule, unmet } from '../lib/rule.ts';
import { rules } from '../lib/rules/index.ts';
import { context, plan, silent, weekly, words } from './rules/answers.ts';

const rule = (id: string, answer: () => Answer, more: Partial<Rule> = {}) =>
  defineRule({
    id,
    element: 'units',
    met: { en: 'The units are stated', es: 'Constan las unidades' },
    unmet: { en: 'State the units.', es: 'Indique las unidades.' },
    why: { en: 'The payer counts units.', es: 'El pagador cuenta unidades.' },
    source: { label: 'a source' },
    actor: 'clinical',
    check: answer,
    ...more,
  });

const missing = rule('missing', () => unmet({ severity: 'missing' }));
const problem = rule('problem', () => unmet({ severity: 'problem' }));
const unsure = rule('unsure', () =>
  cannotTell({ en: 'Could not tell whether the units agree.', es: 'No se pudo comprobar si las unidades coinciden.' }),
);
const fine = rule('fine', () => met(words('4 units')));
const advice = rule('advice', () => unmet({ severity: 'advice' }));
const silentRule = rule('silent', () => notApplicable());
const broken = rule('broken', () => {
  throw new Error('broken');
});

const statusOf = (...asked: Rule[]) => check(silent, context, asked).elements.units.status;

describe('the status of an element', () => {
  const cases: [string, Rule[], string][] = [
    ['missing outweighs all', [fine, unsure, problem, missing], 'missing'],
    ['a problem outweighs could not tell', [fine, unsure, problem], 'problem'],
    ['could not tell outweighs present', [fine, unsure], 'cannotTell'],
    ['present outweighs does not apply', [silentRule, fine], 'present'],
    ['advice leaves it alone', [fine, advice], 'present'],
    ['advice alone says nothing', [advice], 'notApplicable'],
    ['no rule, no status', [], 'notApplicable'],
  ];
  it.each(cases)('%s', (_, asked, expected) => expect(statusOf(...asked)).toBe(expected));

  it('says why it could not be told', () => {
    expect(check(silent, context, [unsure]).elements.units.reason).toBe('Could not tell whether the units agree.');
  });

  it('a rule that throws becomes could not tell', () => {
    const { status, reason } = check(silent, context, [fine, broken]).elements.units;
    expect({ status, reason }).toEqual({
      status: 'cannotTell',
      reason: 'Could not tell whether the units are stated.',
    });
  });
});

describe('the findings', () => {
  it('come most blocking first', () => {
    const says = (severity: 'missing' | 'advice', indicator?: Indicator) => () =>
      unmet({ severity, ...(indicator && { indicator }) });
    const asked = [
      rule('advice-first', says('advice'), { element: 'diagnosis' }),
      rule('late-missing', says('missing'), { element: 'goals' }),
      rule('early-missing', says('missing'), { element: 'diagnosis' }),
      rule('payer-pays-therapist', says('missing'), { element: 'authorization' }),
      rule('harm', says('missing', 'critical'), { element: 'precautions' }),
    ];
    const order = check(silent, context, asked).findings.map((finding) => finding.rule);
    expect(order).toEqual(['harm', 'payer-pays-therapist', 'early-missing', 'late-missing', 'advice-first']);
  });

  it('count up to the elements that apply', () => {
    const { inPlace, of, toFix, toCheck } = check(silent, context).summary;
    expect(inPlace + toFix + toCheck).toBe(of);
    expect(of).toBe(elements.length - 1);
  });

  it('are none when it is not an order for massage', () => {
    const referral: Referral = {
      ...silent,
      order: { massage: false, because: 'physical therapy order', evidence: [] },
    };
    const report = check(referral, context);
    expect(report.massageOrder).toBe(false);
    expect(report.findings).toEqual([]);
    expect(report.summary.of).toBe(0);
  });
});

describe('the payer', () => {
  const named = (hint: string, state: string | null): Referral => ({ ...silent, payer: { hint, state, evidence: [] } });
  const applied = (referral: Referral, known = context) => check(referral, known).payer?.id ?? null;

  it('is the one the text names', () => expect(applied(named('tricare', null))).toBe('tricare'));
  it('is made precise by the state', () => expect(applied(named('auto', 'FL'))).toBe('fl-auto'));
  it('is none when nothing is known', () => expect(applied(silent)).toBe(null));
  it('is the chosen one before the named one', () => {
    expect(applied(named('tricare', null), { ...context, payer: profileById('wa-lni') })).toBe('wa-lni');
  });
  it('takes the chosen state', () => {
    expect(applied(named('workers-comp', null), { ...context, state: 'WA' })).toBe('wa-lni');
  });
});

describe('every rule', () => {
  it('has a name of its own', () => expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length));

  it('keeps its summaries under 140 characters, whatever the referral says', () => {
    const long = words('a very long stretch of words '.repeat(20));
    const referral: Referral = {
      ...silent,
      plan: plan([weekly(2, 6)], { totalSessions: [10, 10], totalMismatch: true, ambiguous: true, evidence: [long] }),
      precautions: [
        { condition: 'acute-dvt', level: 'absolute', standing: 'asserted', cleared: false, evidence: long },
      ],
      session: { minutes: 200, units: 2, conflict: true, evidence: [long] },
    };
    for (const language of languages) {
      const known = { ...context, payer: profileById('va-community-care'), language };
      for (const { summary } of check(referral, known).findings) expect(summary.length).toBeLessThan(140);
    }
  });
});

describe('the report for other programs', () => {
  it('has the agreed keys', () => {
    const json = toReportJson(check(silent, context), 'a');
    expect(Object.keys(json)).toEqual(
      expect.arrayContaining(
        'id massageOrder elements findings icd10 cpt session plan areas signature flags'.split(' '),
      ),
    );
    expect(json.id).toBe('a');
    expect(json.elements.units).toEqual({ status: 'missing' });
    expect(json.signature).toEqual({ status: 'absent', signer: null, credential: null, date: null });
  });

  const necessity = (kind: 'relaxation' | 'patientRequest') => ({
    necessity: { ...silent.necessity, hurting: [{ kind, evidence: words(kind) }] },
  });
  const raised: [string, Partial<Referral>][] = [
    ['relaxation', necessity('relaxation')],
    ['patient-request', necessity('patientRequest')],
    ['prn', { plan: plan([weekly(1, 4)], { prn: true }) }],
    ['maintenance', { plan: plan([weekly(1, null)], { openEnded: true }) }],
    ['total-mismatch', { plan: plan([weekly(2, 6)], { totalSessions: [10, 10], totalMismatch: true }) }],
    ['not-medically-necessary', { necessity: { ...silent.necessity, standing: 'negated' } }],
    ['full-body', { areas: [{ site: 'full body', side: null, wholeBody: true, evidence: words('full body') }] }],
    ['signature-rejected', { signature: { ...silent.signature, status: 'rejected' } }],
    ['units-over-cap', { session: { minutes: 90, units: 6, conflict: false, evidence: [] } }],
    ['payer-excludes', { payer: { hint: 'tricare', state: null, evidence: [] } }],
    ['prior-auth-needed', { authorization: { ...silent.authorization, status: 'pending' } }],
  ];
  it.each(raised)('raises %s', (flag, referral) => {
    expect(toReportJson(check({ ...silent, ...referral }, context)).flags).toEqual([flag]);
  });

  it('raises nothing for an order that only lacks parts', () => {
    expect(toReportJson(check(silent, context)).flags).toEqual([]);
    expect(flags.length).toBe(16);
  });
});
