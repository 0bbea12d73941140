import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/language/read.ts';
import pregnancyStageStated from '../../lib/rules/pregnancy-stage-stated.ts';
import surgeryTimelineStated from '../../lib/rules/surgery-timeline-stated.ts';
import { type Said, said } from './answers.ts';

/** Order text, the answer. */
const surgery: [string, Said][] = [
  ['Massage 1x/wk x6, 7 wks s/p L TKA, cleared by surgeon', 'met'],
  ['Massage for scar, status post mastectomy on 10/3/26, surgeon clearance obtained', 'met'],
  ['Massage, s/p rotator cuff repair. Cleared by surgeon.', 'advice'],
  ['Massage, 8 weeks after lumbar fusion', 'advice'],
  ['Massage, s/p TKA', 'advice'],
  ['Massage, 8 weeks s/p lumbar fusion, surgeon protocol attached', 'cannotTell'],
  ['Massage for neck pain, s/p appendectomy 2009', 'notApplicable'],
  ['Massage for neck pain, s/p c-section 12 years ago', 'notApplicable'],
  ['Massage for neck pain, no recent surgery', 'notApplicable'],
  ['Massage for neck pain', 'notApplicable'],
];

const pregnancy: [string, Said][] = [
  ['prenatal massage for L sciatica, 28 wks', 'met'],
  ['prenatal massage for sciatica, weekly for 6 weeks', 'advice'],
  ['Prenatal massage, 28w4d pregnant', 'met'],
  ['Massage, pregnant, second trimester', 'met'],
  ['Massage, 9 weeks pregnant. OK per OB.', 'met'],
  ['Massage, 9 weeks pregnant', 'advice'],
  ['Massage, pt is pregnant', 'advice'],
  ['Massage, not pregnant', 'notApplicable'],
  ['Massage for neck pain', 'notApplicable'],
];

describe('after an operation and in pregnancy', () => {
  it.each(surgery)('surgery-timeline-stated: %s', (text, expected) => {
    expect(said(surgeryTimelineStated, readText(text))).toBe(expected);
  });
  it.each(pregnancy)('pregnancy-stage-stated: %s', (text, expected) => {
    expect(said(pregnancyStageStated, readText(text))).toBe(expected);
  });
});
