import { controlKinds, meanings } from './reading.ts';
import { atMost, z } from './schema.ts';
import { states } from './states.ts';

/** Page text is untrusted and unbounded; these limits are far above any real form and far below what would hurt. */
const short = z.string().check(atMost(2_000));
const long = z.string().check(atMost(1_000_000));
const share = z.number().check(z.minimum(0), z.maximum(1));

const signals = z.array(z.object({ name: short, words: short, score: z.number() })).check(atMost(100));

const field = z.object({
  id: short,
  selector: short,
  label: short,
  section: short,
  meaning: z.enum(meanings),
  confidence: share,
  kind: z.enum(controlKinds),
  value: long,
  editable: z.boolean(),
  options: z.array(short).check(atMost(5_000)),
  signals,
});

const reading = z.object({
  epoch: z.object({ document: short, form: z.number() }),
  detected: z.enum(['referral', 'possible', 'none']),
  confidence: share,
  site: short,
  product: short,
  signals,
  title: short,
  patient: z.string().check(atMost(20)),
  fields: z.array(field).check(atMost(20_000)),
  foreignFrames: z.array(short).check(atMost(100)),
  chart: z.string().check(atMost(20_000)),
  scanMs: z.number(),
});

const frameNews = z.discriminatedUnion('type', [
  z.object({ type: z.literal('reading'), reading }),
  z.object({ type: z.literal('picked'), site: short, selector: short, meaning: z.enum(meanings) }),
  z.object({ type: z.literal('reader') }),
]);

/** What a frame sent, or null when it is not of that shape: it is then as if the frame had said nothing. */
export function parseFrameNews(message: unknown): z.infer<typeof frameNews> | null {
  const parsed = frameNews.safeParse(message);
  return parsed.success ? parsed.data : null;
}

const question = z.discriminatedUnion('type', [
  z.object({ type: z.literal('report'), tabId: z.number() }),
  z.object({ type: z.literal('check-text'), text: z.string() }),
  z.object({ type: z.literal('search-codes'), query: short, tabId: z.nullable(z.number()) }),
  z.object({ type: z.literal('dismiss'), tabId: z.number(), rule: short }),
  z.object({ type: z.literal('restore'), tabId: z.number() }),
  z.object({
    type: z.literal('choose-payer'),
    tabId: z.number(),
    payer: z.nullable(z.string().check(atMost(60))),
    state: z.nullable(z.enum(states)),
  }),
  z.object({ type: z.literal('start-referral'), tabId: z.number() }),
  z.object({ type: z.literal('take-selection'), windowId: z.number() }),
  z.object({ type: z.literal('about-code'), code: z.string().check(atMost(8)) }),
  z.object({ type: z.literal('edition') }),
  z.object({ type: z.literal('codes-changed') }),
]);

export type ParsedQuestion = z.infer<typeof question>;

export function parseQuestion(message: unknown): ParsedQuestion | null {
  const parsed = question.safeParse(message);
  return parsed.success ? parsed.data : null;
}
