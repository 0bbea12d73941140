import { profiles } from '../lib/payers/index.ts';
import {
  type Confidence,
  certaintyOf,
  type Fact,
  facts,
  type Hand,
  type Interval,
  type OrderNumber,
  type PayerProfile,
  type Statement,
} from '../lib/payers/profile.ts';
import { reviewDue } from '../lib/payers/review.ts';
import { payerStatements } from '../lib/wording/payer-statements.ts';

const intro = `# Payers

Who may pay for a referral, and what that changes. Written by \`npm run docs\` from \`lib/payers\`; change a profile there.
A clinic adds its own in the options, from a file such as [payer-profile.json](payer-profile.json).

Nothing here promises payment. Every fact is as sure as its profile says, unless it says otherwise itself:
**H** was read in a primary text, **M** in a secondary one, **U** is not verified: verify it with the payer.
A profile is due for review twelve months after it was last read against its source;
\`npm run check -- --payer list\` tells which are due today.
`;

const surely: Record<Confidence, string> = {
  H: 'H, read in a primary text',
  M: 'M, read in a secondary text; verify with the payer',
  U: 'U, not verified; verify with the payer',
};

const handNames: Record<Hand, string> = {
  massageTherapist: 'a massage therapist',
  physicalTherapist: 'a physical therapist',
  occupationalTherapist: 'an occupational therapist',
  chiropractor: 'a chiropractor',
  physician: 'a physician',
  nursePractitioner: 'a nurse practitioner',
};

const numberNames: Record<OrderNumber, string> = {
  claimNumber: 'claim number',
  injuryDate: 'date of injury',
  authorizationNumber: 'authorization or referral number',
};

const pays = { yes: 'yes', no: 'no', depends: 'depends on the plan' };

const interval = ({ visits, weeks }: Interval): string =>
  [visits && `${visits} visits`, weeks && `${weeks} weeks`].filter(Boolean).join(' or ');

const authorization = ({ when, visits }: PayerProfile['priorAuthorization']): string =>
  ({
    never: 'not asked for',
    always: 'always',
    after: `after ${visits} visits`,
    depends: visits ? `depends on the plan, not for the first ${visits} visits` : 'depends on the plan',
  })[when];

const wanted = (name: Statement): string => payerStatements[name].name.en;

const maybe = <Value>(value: Value | undefined | null, say: (value: Value) => string): string | null =>
  value === undefined || value === null ? null : say(value);

/** What a fact is called, and how it is told; null when the profile does not hold it. */
const told: Record<Fact, [string, (profile: PayerProfile) => string | null]> = {
  coversMassageTherapist: ['Pays a massage therapist', (profile) => pays[profile.coversMassageTherapist]],
  paidHands: ['Pays treatment by', ({ paidHands }) => maybe(paidHands, hands)],
  therapistStatus: ['The therapist must', ({ therapistStatus }) => maybe(therapistStatus, ({ en }) => en)],
  inNetwork: ['In network', ({ inNetwork }) => maybe(inNetwork, (how) => (how === 'required' ? how : pays[how]))],
  priorAuthorization: ['Prior authorization', ({ priorAuthorization }) => authorization(priorAuthorization)],
  authorizationDays: ['An authorization lasts', ({ authorizationDays }) => maybe(authorizationDays, inDays)],
  continuation: [
    'Continued care',
    ({ continuation }) => maybe(continuation, (c) => `${c.visits} visits in ${inDays(c.days)}`),
  ],
  visitLimit: ['Visits', ({ visitLimit }) => maybe(visitLimit, ({ visits, per }) => `${visits} per ${per.en}`)],
  visitsCounted: ['How visits are counted', ({ visitsCounted }) => maybe(visitsCounted, ({ en }) => en)],
  sessionMinutes: [
    'Minutes in a visit',
    ({ sessionMinutes }) => maybe(sessionMinutes, (minutes) => `up to ${minutes}`),
  ],
  courseWeeks: ['Length of the course', ({ courseWeeks }) => maybe(courseWeeks, (weeks) => `up to ${weeks} weeks`)],
  visitsPerWeekByMonth: [
    'Visits a week, by month of care',
    ({ visitsPerWeekByMonth }) => maybe(visitsPerWeekByMonth, (rates) => rates.join(', ')),
  ],
  orderedBy: ['Ordered by', ({ orderedBy }) => maybe(orderedBy, ({ en }) => en)],
  mayOrder: ['Credentials that may order', ({ mayOrder }) => maybe(mayOrder, (list) => list.join(', '))],
  requiredNumbers: [
    'Numbers on the order',
    ({ requiredNumbers: list }) => (list.length > 0 ? list.map((each) => numberNames[each]).join(', ') : null),
  ],
  mustSay: ['The order says', ({ mustSay }) => maybe(mustSay, (list) => list.map(wanted).join('; '))],
  attach: ['Sent with it', ({ attach }) => maybe(attach, (list) => list.map(({ en }) => en).join('; '))],
  planDue: [
    'Treatment plan due',
    ({ planDue }) =>
      maybe(
        planDue,
        ({ days, when }) => `${inDays(days)} ${when === 'beforeFirstVisit' ? 'before' : 'after'} the first visit`,
      ),
  ],
  progressReport: [
    'Progress report',
    ({ progressReport }) => maybe(progressReport, (each) => `after ${interval(each)}`),
  ],
  reassessment: ['New assessment', ({ reassessment }) => maybe(reassessment, (each) => `after ${interval(each)}`)],
  certificationDays: ['A plan or letter lasts', ({ certificationDays }) => maybe(certificationDays, inDays)],
};

const hands = (list: Hand[]): string => (list.length > 0 ? list.map((hand) => handNames[hand]).join(', ') : 'nobody');

const inDays = (days: number): string => `${days} days`;

/** A fact that is not as sure as the profile says how sure it is. */
function line(profile: PayerProfile, fact: Fact): string[] {
  const [name, say] = told[fact];
  const words = say(profile);
  if (words === null) return [];
  const sure = certaintyOf(profile, fact);
  return [`- ${name}: ${words}${sure === profile.confidence ? '' : ` (**${sure}**)`}`];
}

const place = ({ narrows, state }: PayerProfile): string[] =>
  narrows ? [`- Makes \`${narrows}\` precise${state ? ` in ${state}` : ''}`] : [];

const entry = (profile: PayerProfile): string =>
  [
    `## ${profile.id}`,
    `**${profile.name}.** ${profile.note.en}`,
    ...(profile.instead ? [`Instead: ${profile.instead.en}`] : []),
    [
      ...place(profile),
      ...facts.flatMap((fact) => line(profile, fact)),
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
