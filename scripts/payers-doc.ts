import { profiles } from '../lib/payers/index.ts';
import type { Confidence, PayerProfile } from '../lib/payers/profile.ts';
import { reviewDue } from '../lib/payers/review.ts';
import { type ToldFact, toldFacts } from '../lib/wording/payer-facts.ts';

const intro = `# Payers

Who may pay for a referral, and what that changes. Written by \`npm run docs\` from \`lib/payers\`; change a profile there.
A clinic adds its own in the options, from a file such as [payer-profile.json](payer-profile.json).

Nothing here promises payment. Every fact is as sure as its profile says, unless it says otherwise itself:
**H** was read in a primary text, **M** in a secondary one, **U** is not verified: verify it with the payer.
A profile is due for review twelve months after it was last read against its source;
\`npm run check -- --payer list\` tells which are due today.
`;

export const surely: Record<Confidence, string> = {
  H: 'H, read in a primary text',
  M: 'M, read in a secondary text; verify with the payer',
  U: 'U, not verified; verify with the payer',
};

const pays = { yes: 'yes', no: 'no', depends: 'depends on the plan' };

/** How sure a fact is, is said where it differs from the profile. */
const line =
  ({ confidence }: PayerProfile) =>
  ({ name, value, sure }: ToldFact): string =>
    `- ${name.en}: ${value.en}${sure === confidence ? '' : ` (**${sure}**)`}`;

const place = ({ narrows, state }: PayerProfile): string[] =>
  narrows ? [`- Makes \`${narrows}\` precise${state ? ` in ${state}` : ''}`] : [];

const entry = (profile: PayerProfile): string =>
  [
    `## ${profile.id}`,
    `**${profile.name}.** ${profile.note.en}`,
    ...(profile.instead ? [`Instead: ${profile.instead.en}`] : []),
    [
      ...place(profile),
      ...toldFacts(profile).map(line(profile)),
      ...(profile.optional ? [`- Does not ask for: ${profile.optional.join(', ')}`] : []),
      `- Source: ${profile.source.url ? `[${profile.source.label}](${profile.source.url})` : profile.source.label}`,
      `- How sure: ${surely[profile.confidence]}`,
      `- Reviewed on ${profile.reviewedOn}; review due ${reviewDue(profile)}`,
    ].join('\n'),
  ].join('\n\n');

const row = (profile: PayerProfile): string =>
  `| [${profile.id}](#${profile.id}) | ${profile.name} | ${profile.state ?? ''} | ${pays[profile.coversMassageTherapist]} | ${profile.confidence} | ${profile.reviewedOn} | ${reviewDue(profile)} |`;

/** The whole of docs/payers.md. */
export function payersDocument(): string {
  const table = [
    '| id | payer | state | pays a massage therapist | sure | reviewed | review due |',
    '|---|---|---|---|---|---|---|',
    ...profiles.map(row),
  ].join('\n');
  return `${[intro.trimEnd(), table, ...profiles.map(entry)].join('\n\n')}\n`;
}
