import { describe, expect, it } from 'vitest';
import { massageTalk, namesMassage } from '../../lib/meaning/massage.ts';
import { plansMassage, refersToMassage } from '../../lib/meaning/refers-to-massage.ts';
import { courses, rows, sent } from './massage-rows.ts';

describe('talk of massage', () => {
  it.each(rows)('"%s" is %s', (text, talk) => expect(massageTalk(text)).toBe(talk));
  it('stays quick on a megabyte', () => {
    const started = performance.now();
    massageTalk('1 x massage no '.repeat(70_000));
    expect(performance.now() - started).toBeLessThan(200);
  });
  it.each(sent)('“%s” sends somebody to massage: %s', (text, sends) => expect(refersToMassage(text)).toBe(sends));
  it.each(courses)('“%s” is a course of massage: %s', (text, plans) => expect(plansMassage(text)).toBe(plans));
  it.each([
    ['Massage Therapy Referral', true],
    ['Massage chairs', false],
    ['Message', false],
  ])('the heading "%s": %s', (text, names) => expect(namesMassage(text)).toBe(names));
});
