import { describe, expect, it } from 'vitest';
import { nameDiagnosis } from '../../components/panel/name-diagnosis.ts';
import { necessityAsserted } from '../../lib/wording/necessity.ts';
import { sampleReferral } from '../gallery/sample-referral.ts';

const picked = { label: 'M54.50 Low back pain, unspecified', text: '' };

describe('naming the diagnosis that was picked', () => {
  const text = necessityAsserted(sampleReferral, { find: () => undefined });
  const statement = { label: 'Necessity', text, parts: [{ meaning: 'medicalNecessity' as const, text }] };
  const named = 'Massage therapy is medically necessary to treat low back pain, unspecified (M54.50).';

  it('fills the room that the order leaves for it, in the text and its parts', () => {
    const { text: filled, parts } = nameDiagnosis(statement, picked);
    expect([filled, parts?.[0]?.text]).toEqual([named, named]);
  });

  it('leaves a statement alone that names its diagnosis', () =>
    expect(nameDiagnosis({ label: 'x', text: named }, picked).text).toBe(named));
});
