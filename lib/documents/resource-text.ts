import type { Said } from '../languages.ts';
import { atMost, z } from '../schema.ts';
import {
  type AnyConcept,
  type AnyReference,
  type AnyServiceRequest,
  type Entry,
  entrySchema,
  namedResource,
  serviceRequestSchema,
} from './resource-schema.ts';
import { datesText, timingText, visitText } from './timing-text.ts';

/** The words of an order for the reader, or one sentence that says why there are none. */
export type OrderText = { ok: true; text: string } | { ok: false; error: Said };

const refused = (error: Said): OrderText => ({ ok: false, error });

/** Plain text stays as it is; a FHIR ServiceRequest, alone or in a Bundle, becomes the text of its order. */
export function orderTextFrom(pasted: string): OrderText {
  const text = pasted.replace(/^\ufeff/, '').trim();
  if (/^<(?:\?xml|ServiceRequest|Bundle)\b/.test(text)) return refused(asXml);
  if (/^\[\s*\{\s*"/.test(text)) return refused(aList);
  if (!/^\{\s*(?:"|\}$)/.test(text)) return { ok: true, text: pasted };
  try {
    return referralTextFrom(JSON.parse(text));
  } catch {
    return refused({
      en: 'This looks like JSON but is not whole. Paste the whole resource.',
      es: 'Esto parece JSON pero no está completo. Pegue el recurso completo.',
    });
  }
}

const asXml: Said = {
  en: 'This is FHIR as XML. Paste it as JSON.',
  es: 'Esto es FHIR en XML. Péguelo como JSON.',
};

const aList: Said = {
  en: 'This is a list. Paste one ServiceRequest, or a Bundle that holds one.',
  es: 'Esto es una lista. Pegue un ServiceRequest, o un Bundle que contenga uno.',
};

/** The text of a ServiceRequest, or of the one about massage in a Bundle. */
export function referralTextFrom(resource: unknown): OrderText {
  const type = resourceTypeOf(resource);
  if (type === 'ServiceRequest') return textOf(resource, []);
  if (type === 'Bundle') return fromBundle(resource);
  return refused(
    type
      ? {
          en: `This is a FHIR ${type}. Paste a ServiceRequest, or a Bundle that holds one.`,
          es: `Esto es un ${type} de FHIR. Pegue un ServiceRequest, o un Bundle que contenga uno.`,
        }
      : {
          en: 'This is not a FHIR resource: it has no “resourceType”.',
          es: 'Esto no es un recurso FHIR: no tiene “resourceType”.',
        },
  );
}

const bundleSchema = z.object({ entry: z.optional(z.array(entrySchema).check(atMost(2000))) });

function fromBundle(bundle: unknown): OrderText {
  const parsed = bundleSchema.safeParse(bundle);
  if (!parsed.success) return refused(problem('Bundle', bundle, parsed.error));
  const entries = parsed.data.entry ?? [];
  const orders = entries.filter(({ resource }) => resource.resourceType === 'ServiceRequest');
  const aboutMassage = orders.filter(({ resource }) => /massage|\b9712[4]\b|\b97140\b/i.test(JSON.stringify(resource)));
  const [order, another] = aboutMassage.length > 0 ? aboutMassage : orders;
  if (!order) {
    return refused({
      en: 'This Bundle holds no ServiceRequest.',
      es: 'Este Bundle no contiene ningún ServiceRequest.',
    });
  }
  if (another) {
    return refused({
      en: 'This Bundle holds several orders. Paste the one to be checked.',
      es: 'Este Bundle contiene varias órdenes. Pegue la que se debe revisar.',
    });
  }
  return textOf(order.resource, entries);
}

function textOf(resource: unknown, entries: Entry[]): OrderText {
  const parsed = serviceRequestSchema.safeParse(resource);
  if (!parsed.success) return refused(problem('ServiceRequest', resource, parsed.error));
  const order = parsed.data;
  if (order.doNotPerform) {
    return refused({
      en: 'This ServiceRequest asks that the service is not performed.',
      es: 'Este ServiceRequest pide que el servicio no se realice.',
    });
  }
  if (order.status === 'revoked' || order.status === 'entered-in-error') {
    return refused({
      en: `This ServiceRequest is no longer an order: its status is “${order.status}”.`,
      es: `Este ServiceRequest ya no es una orden: su estado es “${order.status}”.`,
    });
  }
  return { ok: true, text: linesOf(order, entries).join('\n') };
}

function linesOf(order: AnyServiceRequest, entries: Entry[]): string[] {
  const label = (name: string, value: string) => (value ? [`${name}: ${value}`] : []);
  const all = (concepts: AnyConcept[] | undefined) => (concepts ?? []).map(conceptText).filter(Boolean);
  const reasons = [...all(order.reasonCode), ...(order.reasonReference ?? []).map((each) => reasonText(each, entries))];
  const procedures = [...all(order.code ? [order.code] : []), ...all(order.orderDetail)];
  return [
    ...label('Order', all(order.category).join(', ')),
    ...reasons.flatMap((reason) => label('Diagnosis', reason)),
    ...label('Procedure', procedures.join('; ')),
    ...label('Body area', all(order.bodySite).join(', ')),
    ...label('Each visit', [unitsText(order), visitText(order)].filter(Boolean).join(', ')),
    ...label('Plan', timingText(order)),
    ...label('Dates of service', datesText(order)),
    ...label('Order date', order.authoredOn?.slice(0, 10) ?? ''),
    ...(order.insurance ?? []).flatMap(({ display, identifier }) =>
      label(display ?? 'Insurance', identifier?.value ?? ''),
    ),
    ...label('Ordering provider', order.requester ? personText(order.requester, entries) : ''),
    ...(order.note ?? []).map(({ text }) => text),
    ...(order.patientInstruction ? [order.patientInstruction] : []),
  ];
}

/** Code before words, as clinicians write it. */
function conceptText({ coding = [], text }: AnyConcept): string {
  const codes = coding.flatMap(({ code, system }) => (code && worthReading(system) ? [code] : []));
  const words = text ?? coding.find(({ display }) => display)?.display ?? '';
  return [...new Set([...codes, ...(codes.includes(words) ? [] : [words])])].filter(Boolean).join(' ');
}

/** SNOMED and local codes say nothing to the reader and look like other numbers. */
const worthReading = (system = '') => /icd-10-cm|ama-assn|HCPCS|6\.12$|6\.90$|6\.285$/i.test(system);

const unitsText = ({ quantityQuantity }: AnyServiceRequest): string => {
  const { value, unit = '' } = quantityQuantity ?? {};
  if (value === undefined) return '';
  if (/visit|session/i.test(unit) && !/unit/i.test(unit)) return `${value} visits in all`;
  return /unit/i.test(unit) ? `${value} ${value === 1 ? 'unit' : 'units'}` : [value, unit].join(' ').trim();
};

function reasonText(reference: AnyReference, entries: Entry[]): string {
  const code = follow(reference, entries)?.code;
  return (code && conceptText(code)) || (reference.display ?? '');
}

/** "Anna Ruiz, MD, NPI 1234567893", from the reference or from the Practitioner it leads to. */
function personText(reference: AnyReference, entries: Entry[]): string {
  const person = follow(reference, entries);
  const [name] = person?.name ?? [];
  const parts = [...(name?.given ?? []), name?.family].filter(Boolean).join(' ');
  const known = [name?.text ?? parts, ...(name?.text ? [] : (name?.suffix ?? []))].filter(Boolean).join(', ');
  const identifiers = [...(reference.identifier ? [reference.identifier] : []), ...(person?.identifier ?? [])];
  const npi = identifiers.find(({ system, value }) => /us-npi/.test(system ?? '') && value)?.value;
  return [reference.display ?? known, npi && `NPI ${npi}`].filter(Boolean).join(', ');
}

function follow({ reference }: AnyReference, entries: Entry[]) {
  const entry = entries.find(
    ({ fullUrl, resource }) => reference && [fullUrl, `${resource.resourceType}/${resource.id}`].includes(reference),
  );
  const parsed = entry && namedResource.safeParse(entry.resource);
  return parsed?.success ? parsed.data : undefined;
}

function resourceTypeOf(resource: unknown): string {
  if (!resource || typeof resource !== 'object' || !('resourceType' in resource)) return '';
  return typeof resource.resourceType === 'string' ? resource.resourceType.slice(0, 60) : '';
}

/** The first thing that is wrong, by its place in the resource. */
function problem(type: string, resource: unknown, { issues: [issue] }: z.core.$ZodError): Said {
  const path = issue?.path ?? [];
  const place = path.join('.');
  return valueAt(resource, path) === undefined
    ? {
        en: `This ${type} cannot be read: “${place}” is missing.`,
        es: `Este ${type} no se puede leer: falta “${place}”.`,
      }
    : {
        en: `This ${type} cannot be read: “${place}” is not what FHIR R4 allows there.`,
        es: `Este ${type} no se puede leer: “${place}” no es lo que FHIR R4 permite ahí.`,
      };
}

const valueAt = (value: unknown, [key, ...rest]: PropertyKey[]): unknown => {
  if (key === undefined || !value || typeof value !== 'object') return value;
  return valueAt((value as Record<PropertyKey, unknown>)[key], rest);
};
