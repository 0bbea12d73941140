import { atMost, z } from '../schema.ts';

/** What is read of a FHIR R4 ServiceRequest or Bundle that somebody pastes. It is untrusted; all else in it is ignored. */

const text = z.string().check(atMost(20_000));
const list = <Item extends z.ZodMiniType>(item: Item) => z.optional(z.array(item).check(atMost(200)));
const number = z.optional(z.number());

const concept = z.object({
  coding: list(z.object({ system: z.optional(text), code: z.optional(text), display: z.optional(text) })),
  text: z.optional(text),
});

const reference = z.object({
  reference: z.optional(text),
  display: z.optional(text),
  identifier: z.optional(z.object({ system: z.optional(text), value: z.optional(text) })),
});

const quantity = z.object({ value: number, unit: z.optional(text), code: z.optional(text) });

const day = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2}(T\S{1,40})?)?)?$/));

const period = z.object({ start: z.optional(day), end: z.optional(day) });

const repeat = z.object({
  boundsDuration: z.optional(quantity),
  boundsRange: z.optional(z.object({ low: z.optional(quantity), high: z.optional(quantity) })),
  boundsPeriod: z.optional(period),
  count: number,
  countMax: number,
  duration: number,
  durationUnit: z.optional(z.enum(['s', 'min', 'h', 'd', 'wk', 'mo', 'a'])),
  frequency: number,
  frequencyMax: number,
  period: number,
  periodMax: number,
  periodUnit: z.optional(z.enum(['s', 'min', 'h', 'd', 'wk', 'mo', 'a'])),
});

/** Codes of the required bindings RequestStatus and RequestIntent. */
const statuses = ['draft', 'active', 'on-hold', 'revoked', 'completed', 'entered-in-error', 'unknown'] as const;
const intents = [
  ...['proposal', 'plan', 'directive', 'order', 'original-order', 'reflex-order'],
  ...['filler-order', 'instance-order', 'option'],
] as const;

const timing = z.object({ repeat: z.optional(repeat), code: z.optional(concept) });

/** A phase of the plan, when it belongs to the order that holds it. */
const contained = z.object({ resourceType: text, basedOn: list(reference), occurrenceTiming: z.optional(timing) });

export const serviceRequestSchema = z.object({
  resourceType: z.literal('ServiceRequest'),
  contained: list(contained),
  status: z.enum(statuses),
  intent: z.enum(intents),
  doNotPerform: z.optional(z.boolean()),
  category: list(concept),
  code: z.optional(concept),
  orderDetail: list(concept),
  quantityQuantity: z.optional(quantity),
  occurrenceTiming: z.optional(timing),
  occurrencePeriod: z.optional(period),
  authoredOn: z.optional(day),
  requester: z.optional(reference),
  performerType: z.optional(concept),
  reasonCode: list(concept),
  reasonReference: list(reference),
  insurance: list(reference),
  bodySite: list(concept),
  note: list(z.object({ text })),
  patientInstruction: z.optional(text),
});

export type AnyServiceRequest = z.infer<typeof serviceRequestSchema>;
export type AnyRepeat = z.infer<typeof repeat>;
export type AnyConcept = z.infer<typeof concept>;
export type AnyReference = z.infer<typeof reference>;

/** Other resources of a Bundle, as far as a reference may lead to them. */
export const entrySchema = z.object({
  fullUrl: z.optional(text),
  resource: z.looseObject({ resourceType: text, id: z.optional(text) }),
});

export const namedResource = z.object({
  code: z.optional(concept),
  identifier: list(z.object({ system: z.optional(text), value: z.optional(text) })),
  name: list(z.object({ text: z.optional(text), family: z.optional(text), given: list(text), suffix: list(text) })),
});

export type Entry = z.infer<typeof entrySchema>;
