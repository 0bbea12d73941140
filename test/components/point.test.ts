import { describe, expect, it } from 'vitest';
import { openCounts } from '../../components/panel/open-counts.ts';
import { firstChoice, sortPoints } from '../../components/panel/point.ts';
import { dangerous, open, ready, unsigned } from '../gallery/sample-report.ts';

const noPresets = { minutes: [], plans: [] };

const rulesOf = (points: { finding: { rule: string } }[]) => points.map(({ finding }) => finding.rule);

describe('sorting what is open', () => {
  it('keeps the most blocking first and the signature apart', () => {
    const { toFix, toSign, advice, questions } = sortPoints(open, []);
    expect(rulesOf(toFix)[0]).toBe('diagnosis-is-billable');
    expect(rulesOf(toFix)).not.toContain('signature-is-real');
    expect(rulesOf(toSign)).toEqual(['signature-is-real']);
    expect(rulesOf(advice)).toEqual(['necessity-gives-reasons']);
    expect(questions.map(({ element }) => element)).toEqual(['bodyArea']);
  });

  it('asks what can be read in two ways', () => {
    const { toFix, toCheck } = sortPoints(dangerous, []);
    expect(rulesOf(toFix)).toEqual(['contraindication-cleared']);
    expect(rulesOf(toCheck)).toEqual(['frequency-is-not-ambiguous']);
    expect(openCounts(dangerous)).toEqual({ ...dangerous.summary, toFix: 2, toCheck: 1 });
  });

  it('chooses nothing where the clinician makes a statement', () => {
    const { toFix } = sortPoints(open, []);
    const chosen = toFix.map((point) => [point.finding.element, firstChoice(point, noPresets) !== null]);
    expect(chosen).toEqual([
      ['diagnosis', true],
      ['units', false],
      ['duration', true],
      ['goals', true],
      ['precautions', false],
    ]);
  });

  it('leaves out what was dismissed, and counts it', () => {
    const { toFix, dismissed } = sortPoints(open, ['diagnosis-is-billable']);
    expect(rulesOf(toFix)).not.toContain('diagnosis-is-billable');
    expect(dismissed).toBe(1);
  });

  it('makes one card of points that the same words mend', () => {
    const twin = open.findings.find(({ rule }) => rule === 'plan-has-end');
    if (!twin) throw new Error('The sample has no plan.');
    const findings = [{ ...twin, rule: 'frequency-stated', element: 'frequency' as const }, twin];
    const { toFix } = sortPoints({ ...open, findings }, []);
    expect(toFix.map(({ finding, also }) => [finding.rule, also.map(({ rule }) => rule)])).toEqual([
      ['frequency-stated', ['plan-has-end']],
    ]);
  });

  it('tells two findings of one rule apart', () => {
    const twice = [...open.findings.slice(0, 1), { ...open.findings[0], suggestions: [] }] as typeof open.findings;
    const { toFix } = sortPoints({ ...open, findings: twice }, []);
    expect(new Set(toFix.map(({ key }) => key)).size).toBe(2);
  });

  it.each([
    ['ready', ready],
    ['unsigned', unsigned],
  ])('%s has nothing to mend', (_, report) => {
    const { toFix, toCheck, questions } = sortPoints(report, []);
    expect([toFix, toCheck, questions]).toEqual([[], [], []]);
  });
});
