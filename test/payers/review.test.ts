import { describe, expect, it } from 'vitest';
import { profiles } from '../../lib/payers/index.ts';
import type { PayerProfile } from '../../lib/payers/profile.ts';
import { dueForReview, reviewDue } from '../../lib/payers/review.ts';

const reviewed = (reviewedOn: string) => ({ ...profiles[0], reviewedOn }) as PayerProfile;

describe('the review of a profile', () => {
  it.each([
    ['2026-11-21', '2027-11-21'],
    ['2028-02-29', '2029-03-01'],
  ])('of %s is due again on %s', (day, due) => expect(reviewDue(reviewed(day))).toBe(due));

  it('is listed from the day it is due, the oldest first', () => {
    const listed = dueForReview([reviewed('2026-11-21'), reviewed('2026-01-02'), reviewed('2027-01-01')], '2027-11-21');
    expect(listed.map(({ reviewedOn }) => reviewedOn)).toEqual(['2026-01-02', '2026-11-21']);
    expect(dueForReview([reviewed('2026-11-21')], '2027-11-20')).toEqual([]);
  });

  /**
   * No clock here: a build of an old version must not break because time passed. `npm run check -- --payer list` tells
   * the day's list. What does break the build is a profile left behind while others were reviewed a year later.
   */
  it('leaves no profile more than a year behind the newest', () => {
    const newest =
      profiles
        .map(({ reviewedOn }) => reviewedOn)
        .sort()
        .at(-1) ?? '';
    const behind = profiles.filter((profile) => reviewDue(profile) < newest);
    expect(behind.map(({ id, reviewedOn }) => `${id} was reviewed on ${reviewedOn}`)).toEqual([]);
  });
});
