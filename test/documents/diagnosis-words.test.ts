import { describe, expect, it } from 'vitest';
import { countDiagnoses, diagnosesInProse, diagnosisLines } from '../../lib/documents/diagnosis-words.ts';
import { readText } from '../../lib/language/read.ts';
import { context } from './context.ts';

const { codes } = context;
const referral = (diagnoses: string) => readText(`Massage therapy for ${diagnoses}. 60 min weekly x 8.`);

/** [as the order says it, in a sentence of a letter, how many conditions]. */
const sentences: [string, string, number][] = [
  ['M54.50 low back pain', 'low back pain (M54.50)', 1],
  ['S13.4XXD', 'sprain of ligaments of cervical spine (S13.4XXD)', 1],
  ['S39.012S', 'strain of muscle, fascia and tendon of lower back (S39.012S)', 1],
  ['Z47.89', 'other orthopedic aftercare (Z47.89)', 1],
  ['left sciatica, O26.893, M54.32', 'sciatica, left side (O26.893, M54.32)', 1],
  ['M54.2 neck pain, G44.86 cervicogenic headache', 'neck pain (M54.2) and cervicogenic headache (G44.86)', 2],
];

describe('diagnoses on a paper', () => {
  it.each(sentences)('“%s” in a sentence: %s', (order, sentence, count) => {
    expect(diagnosesInProse(referral(order), codes)).toBe(sentence);
    expect(countDiagnoses(referral(order), codes)).toBe(count);
  });

  it('keep the whole title in a list', () =>
    expect(diagnosisLines(referral('S13.4XXD'), codes)).toEqual([
      'S13.4XXD Sprain of ligaments of cervical spine, subsequent encounter',
    ]));
});
