import type { Said } from '../languages.ts';
import { atLeast, atMost, z } from '../schema.ts';
import { states } from '../states.ts';
import { confidences, credentials, facts, hands, orderNumbers, type PayerProfile, statements } from './profile.ts';

/** One line of plain words: nothing that moves the cursor, hides or turns the text around. */
const oneLine = /^[^\p{Cc}\p{Cf}\u2028\u2029]*$/u;

const words = (most: number) => z.string().check(atLeast(1), atMost(most), z.regex(oneLine));

/** In a file Spanish may be missing: then the English words stand for both. */
const said = (most: number) =>
  z.pipe(
    z.union([words(most), z.strictObject({ en: words(most), es: z.optional(words(most)) })]),
    z.transform((written): Said => {
      const { en, es } = typeof written === 'string' ? { en: written } : written;
      return { en, es: es ?? en };
    }),
  );

const count = (least: number, most: number) => z.number().check(z.int(), z.minimum(least), z.maximum(most));
const maybe = z.exactOptional;
const listOf = <Value extends string>(values: readonly Value[]) => z.array(z.enum(values)).check(atMost(values.length));

const visits = count(1, 365);
const days = count(1, 1000);
const interval = z
  .strictObject({ visits: maybe(visits), weeks: maybe(count(1, 104)) })
  .check(z.refine((value) => value.visits !== undefined || value.weeks !== undefined));

const priorAuthorization = z
  .strictObject({ when: z.enum(['never', 'always', 'after', 'depends']), visits: maybe(visits) })
  .check(z.refine((value) => value.when !== 'after' || value.visits !== undefined));

/** What an id looks like: it also stands in settings and on the command line. */
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{1,59}$/));

/** Payer profiles are declared, never computed: closed lists, bounded numbers and plain words. */
export const profileSchema = z.strictObject({
  id,
  name: words(80),
  coversMassageTherapist: z.enum(['yes', 'no', 'depends']),
  note: said(400),
  instead: maybe(said(400)),
  priorAuthorization,
  authorizationDays: maybe(days),
  continuation: maybe(z.strictObject({ visits, days })),
  // A policy of Chrome can leave a key out, but not say null.
  visitLimit: z._default(z.nullable(z.strictObject({ visits, per: said(80) })), null),
  visitsCounted: maybe(said(200)),
  requiredNumbers: listOf(orderNumbers),
  mustSay: maybe(listOf(statements)),
  attach: maybe(z.array(said(160)).check(atMost(12))),
  state: maybe(z.enum(states)),
  narrows: maybe(id),
  alsoCalled: maybe(z.array(words(60).check(atLeast(3))).check(atMost(12))),
  sessionMinutes: maybe(count(8, 240)),
  courseWeeks: maybe(count(1, 104)),
  visitsPerWeekByMonth: maybe(z.array(z.number().check(z.minimum(0), z.maximum(14))).check(atMost(24))),
  orderedBy: maybe(said(160)),
  mayOrder: maybe(listOf(credentials)),
  paidHands: maybe(listOf(hands)),
  therapistStatus: maybe(said(160)),
  inNetwork: maybe(z.enum(['required', 'depends'])),
  reassessment: maybe(interval),
  progressReport: maybe(interval),
  certificationDays: maybe(days),
  planDue: maybe(z.strictObject({ days: count(0, 1000), when: z.enum(['beforeFirstVisit', 'afterFirstVisit']) })),
  optional: maybe(listOf(['units', 'precautions'])),
  source: z.strictObject({
    label: words(160),
    url: maybe(z.string().check(atMost(300), z.regex(/^https:\/\/[^\s"'<>\\]+$/))),
  }),
  reviewedOn: z.iso.date(),
  confidence: z.enum(confidences),
  certainty: maybe(z.partialRecord(z.enum(facts), z.enum(confidences))),
}) satisfies z.ZodMiniType<PayerProfile>;
