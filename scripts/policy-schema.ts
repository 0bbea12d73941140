import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { partSchemas } from '../lib/settings.ts';

/**
 * The little of JSON Schema that Chrome knows for `storage.managed`: it refuses an extension whose schema says more.
 * It says kinds only: where one value of a group does not fit, Chrome drops the whole group and tells nobody (seen in
 * Chromium 156). What a value may be is left to lib/policy.ts, which keeps the rest and names what is wrong.
 */
interface Schema {
  type: string;
  title?: string;
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
}

const descriptions: Record<string, string> = {
  language: 'The language of the interface; auto follows the browser.',
  sites: 'Where forms are read, one host each: https://ehr.example.org/*',
  role: 'Who usually drafts on this machine.',
  payer: 'Id of the usual payer profile, from docs/payers.md.',
  state: 'Two letters, such as WA.',
  prescriber: "The clinic's prescriber block.",
  therapists: 'Whom the clinic refers to.',
  payerProfiles: "The organization's own payer profiles, as in docs/payer-profile.json.",
  minutes: 'Visit lengths to offer, in minutes.',
  plans: 'Plans to offer.',
  picked: 'Fields that were picked by hand on a site, copied from an exported settings file.',
};

/** What JSON Schema says of a part, as Zod writes it. */
interface Written {
  type?: string;
  properties?: Record<string, Written>;
  items?: Written | false;
  prefixItems?: Written[];
  anyOf?: Written[];
  enum?: string[];
  /** Of a record: what its keys may be called, and what each may hold. */
  propertyNames?: Written;
  additionalProperties?: Written | false;
}

/** Where a value may have several shapes, the fullest: an object before a line of words. */
function chromeSchema(written: Written): Schema {
  const { type = 'string', items, prefixItems, anyOf, enum: values } = written;
  const fullest = anyOf?.find((shape) => shape.type === 'object') ?? anyOf?.[0];
  if (fullest) return chromeSchema(fullest);
  const item = prefixItems?.[0] ?? items;
  const properties = written.properties ?? namedIn(written);
  return {
    type: type === 'integer' ? 'number' : type,
    ...(values && { description: `One of ${values.join(', ')}` }),
    ...(properties && { properties: mapped(properties, chromeSchema) }),
    ...(item && { items: chromeSchema(item) }),
  };
}

/** Chrome keeps of an object only what its schema names: the keys of a record are named one by one. */
function namedIn({ propertyNames, additionalProperties }: Written): Record<string, Written> | undefined {
  if (!propertyNames?.enum || !additionalProperties) return undefined;
  return Object.fromEntries(propertyNames.enum.map((name) => [name, additionalProperties]));
}

const mapped = <From, To>(record: Record<string, From>, change: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

const { version: _, ...parts } = partSchemas;

const settings = Object.fromEntries(
  Object.entries(parts).map(([name, part]) => {
    const { description: values, ...schema } = chromeSchema(z.toJSONSchema(part, { io: 'input' }) as Written);
    return [name, { ...schema, description: [descriptions[name], values].filter(Boolean).join(' ') }];
  }),
);

const group = (title: string, description: string) => ({ type: 'object', title, description, properties: settings });

/** The whole of public/policy-schema.json. */
export const policySchema = {
  type: 'object',
  properties: {
    locked: group('Settings that always hold', 'Shown as set by the organization; the person cannot change them.'),
    preset: group('Settings to begin with', 'Hold until the person changes a setting.'),
  },
};

if (import.meta.main) {
  const file = join(import.meta.dirname, '../public/policy-schema.json');
  writeFileSync(file, `${JSON.stringify(policySchema, null, 2)}\n`);
}
