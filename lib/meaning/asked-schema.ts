import { controlKinds, meanings } from '../reading.ts';
import { atMost, z } from '../schema.ts';
import { type AskedPage, sources } from './asked.ts';

/** Page text is untrusted; `lib/page` cuts its texts far shorter than this. */
const text = z.string().check(atMost(1_000));
const texts = z.array(text).check(atMost(1_000));

const field = z.object({
  kind: z.enum(controlKinds),
  label: text,
  name: text,
  evidence: z.array(z.object({ source: z.enum(sources), text })).check(atMost(1_000)),
  // It may come from settings that were damaged: a field without a hint is read all the same.
  hint: z.catch(z.nullable(z.object({ meaning: z.enum(meanings), name: text })), null),
  isNextInRow: z.boolean(),
});

/** `page` is JSON, made by the frame. */
const question = z.object({ type: z.literal('understand'), page: z.string() });

const askedPage = z.object({
  address: text,
  title: text,
  headings: texts,
  buttons: texts,
  passwords: z.number(),
  names: texts,
  marks: texts,
  lead: texts,
  chosen: texts,
  typed: z.array(z.object({ label: text, text: z.string().check(atMost(20_000)) })).check(atMost(1_000)),
  fields: z.array(field).check(atMost(20_000)),
});

/** What a frame asks about its page, or null when it is not of that shape. */
export function parseAskedPage(message: unknown): AskedPage | null {
  const asked = question.safeParse(message);
  const parsed = asked.success ? askedPage.safeParse(fromJson(asked.data.page)) : null;
  return parsed?.success ? parsed.data : null;
}

function fromJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
