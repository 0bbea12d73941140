import type { PayerProfile } from './profile.ts';

/** Payers change their rules with the year: after twelve months a profile is read against its source again. */
export function reviewDue({ reviewedOn }: PayerProfile): string {
  const [year = 0, month = 1, day = 1] = reviewedOn.split('-').map(Number);
  return new Date(Date.UTC(year + 1, month - 1, day)).toISOString().slice(0, 10);
}

/** The profiles whose review is due on a day, the oldest first. */
export const dueForReview = (profiles: PayerProfile[], today: string): PayerProfile[] =>
  profiles
    .filter((profile) => reviewDue(profile) <= today)
    .sort((a, b) => (a.reviewedOn < b.reviewedOn ? -1 : a.reviewedOn > b.reviewedOn ? 1 : 0));
