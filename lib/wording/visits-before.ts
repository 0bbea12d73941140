import type { Referral } from '../referral.ts';

const visits = '(?:massage )?(?:visits|sessions|treatments)';

/** "6 visits completed", "prior 6 visits", and not "6 visits of PT". */
const before = new RegExp(
  `\\b(?:prior|previous|earlier|completed|used|received|had)(?::| the)? (\\d{1,2}) ${visits}\\b(?! of (?!massage))|\\b(\\d{1,2}) ${visits} (?:completed|used|done|given|so far|to date|already)\\b`,
  'i',
);

/** How many visits the order says were given before it; 0 where it says nothing. */
export function visitsBefore({ sources }: Pick<Referral, 'sources'>): number {
  for (const { text } of sources) {
    const match = before.exec(text);
    if (match) return Number(match[1] ?? match[2]);
  }
  return 0;
}
