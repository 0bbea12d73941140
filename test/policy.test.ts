import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inForce, lockedParts, noPolicy, parsePolicy, toSave } from '../lib/policy.ts';
import { defaultSettings, type Settings } from '../lib/settings.ts';
import { policySchema } from '../scripts/policy-schema.ts';
import { expectWritten } from './written-by-docs.ts';

const saved: Settings = { ...defaultSettings, state: 'OR', role: 'assistant', sites: ['https://own.example/*'] };

const plan = { name: 'Plan', phases: [{ sessionsPerPeriod: [1, 1], period: 1, periodUnit: 'wk', periods: [6, 6] }] };

/** As a policy of Chrome holds it, which cannot say null: no limit of visits is a key that is left out. */
const profile = {
  id: 'our-plan',
  name: 'Our plan',
  coversMassageTherapist: 'yes',
  note: { en: 'Pays.', es: 'Paga.' },
  priorAuthorization: { when: 'never' },
  requiredNumbers: [],
  source: { label: 'Handbook' },
  reviewedOn: '2026-11-21',
  confidence: 'H',
};

const policyOf = (value: unknown) => parsePolicy(value).policy;

describe('a policy', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty object', {}],
    ['empty groups', { locked: {}, preset: {} }],
  ])('of %s changes nothing', (_, value) => {
    expect(parsePolicy(value)).toEqual({ policy: noPolicy, problem: null });
    expect(inForce(saved, policyOf(value))).toEqual(saved);
    expect(inForce(null, policyOf(value))).toEqual(defaultSettings);
  });

  it('that locks a part comes before what the person saved', () => {
    const policy = policyOf({ locked: { state: 'WA', sites: ['https://ehr.example/*'] } });
    expect(inForce(saved, policy)).toEqual({ ...saved, state: 'WA', sites: ['https://ehr.example/*'] });
    expect(lockedParts(policy)).toEqual(['state', 'sites']);
  });

  it('that presets a part holds until the person saves something', () => {
    const policy = policyOf({ preset: { state: 'WA' } });
    expect(inForce(null, policy).state).toBe('WA');
    expect(inForce(saved, policy).state).toBe('OR');
    expect(lockedParts(policy)).toEqual([]);
  });

  it('may leave out what has no limit: a policy of Chrome cannot say null', () => {
    const { periods: _, ...endless } = plan.phases[0] ?? {};
    const { policy, problem } = parsePolicy({
      locked: { payerProfiles: [profile], plans: [{ ...plan, phases: [endless] }] },
    });
    expect(problem).toBe(null);
    expect(policy.locked.payerProfiles?.[0]?.visitLimit).toBe(null);
    expect(policy.locked.plans?.[0]?.phases[0]?.periods).toBe(null);
  });

  it('keeps what the person had for the day it goes', () => {
    const policy = policyOf({ locked: { state: 'WA' } });
    const shown = inForce(saved, policy);
    expect(toSave({ ...shown, role: 'prescriber' }, saved, policy)).toEqual({ ...saved, role: 'prescriber' });
    expect(toSave({ ...inForce(null, policy), role: 'assistant' }, null, policy)).toEqual({
      ...defaultSettings,
      role: 'assistant',
    });
  });
});

/** What a hostile or mistaken policy holds, what is left out of it, and what of it is used all the same. */
const mistaken: [string, unknown, string[], object][] = [
  ['a list', [1], ['policy'], {}],
  ['words', 'lock everything', ['policy'], {}],
  ['an unknown group', { forced: { state: 'WA' } }, ['forced'], {}],
  ['a group of words', { locked: 'all' }, ['locked'], {}],
  ['an unknown part', { locked: { telemetry: true, state: 'WA' } }, ['locked › telemetry'], { state: 'WA' }],
  ['a version', { locked: { version: 1, state: 'WA' } }, ['locked › version'], { state: 'WA' }],
  ['every site', { locked: { sites: ['<all_urls>'], state: 'WA' } }, ['locked › sites'], { state: 'WA' }],
  ['a wildcard host', { locked: { sites: ['https://*/*'] } }, ['locked › sites'], {}],
  [
    'two wrong sites among right ones',
    { locked: { sites: ['https://*/*', 'https://ehr.example/*', 'ehr.example', 'http://10.0.0.7/*'] } },
    ['locked › sites › https://*/*, locked › sites › ehr.example.'],
    { sites: ['https://ehr.example/*', 'http://10.0.0.7/*'] },
  ],
  [
    'a site that is no text',
    { locked: { sites: [7, 'https://ehr.example/*'] } },
    ['locked › sites › 0'],
    { sites: ['https://ehr.example/*'] },
  ],
  ['too many sites', { locked: { sites: Array(201).fill('https://ehr.example/*') } }, ['locked › sites'], {}],
  ['one wrong length of three', { locked: { minutes: [60, 0, 45] } }, ['locked › minutes › 1'], { minutes: [60, 45] }],
  [
    'a plan with an unknown key among plans',
    { locked: { plans: [plan, { ...plan, note: 'x' }] } },
    ['locked › plans › 1 › note'],
    { plans: [plan] },
  ],
  [
    'a payer profile with a program among profiles',
    { locked: { payerProfiles: [{ ...profile, check: 'true' }, profile] } },
    ['locked › payerProfiles › 0 › check'],
    { payerProfiles: [{ ...profile, visitLimit: null }] },
  ],
  ['a wrong state', { locked: { state: 'Washington', role: 'assistant' } }, ['locked › state'], { role: 'assistant' }],
  ['an unknown state', { locked: { state: 'ZZ' } }, ['locked › state'], {}],
  ['an unknown payer', { locked: { payer: 'nope', state: 'WA' } }, ['locked › payer'], { state: 'WA' }],
  ['a signature', { locked: { prescriber: { signature: 'on file' } } }, ['locked › prescriber'], {}],
  ['something inherited', { locked: { toString: 1 } }, ['locked › toString'], {}],
  ['far too much', { locked: { state: 'x'.repeat(600_000) } }, ['policy'], {}],
];

describe('a policy that cannot be used as a whole', () => {
  it.each(mistaken)('holds %s: the rest is used, and the part is named', (_, value, left, used) => {
    const { policy, problem } = parsePolicy(value);
    expect(policy.locked).toEqual(used);
    for (const name of left) expect(problem?.en).toContain(name);
    expect(problem?.es).toContain('Avise');
  });

  it('never throws, and what comes of it are always whole settings', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.anything(), (locked, preset) => {
        const { policy } = parsePolicy({ locked, preset });
        const settings = inForce(null, policy);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(defaultSettings).sort());
      }),
    );
    expect(Object.getPrototypeOf(policyOf(JSON.parse('{"locked":{"__proto__":{"role":"owner"}}}')).locked)).toBe(
      Object.prototype,
    );
  });
});

const readJson = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../docs', name), 'utf8'));

describe('the ready-made files', () => {
  const [chrome, edge, firefox] = ['chrome', 'edge', 'firefox'].map((name) => readJson(`policies/${name}.json`));

  it.each<[string, Record<string, object>, Record<string, unknown>]>([
    ['chrome', chrome['3rdparty'].extensions, chrome.ExtensionSettings],
    ['edge', edge['3rdparty'].extensions, edge.ExtensionSettings],
    ['firefox', firefox.policies['3rdparty'].Extensions, firefox.policies.ExtensionSettings],
  ])('for %s hold settings that can be used, for the extension that they install', (_, settings, installed) => {
    expect(Object.keys(settings)).toEqual(Object.keys(installed));
    for (const policy of Object.values(settings)) {
      const { policy: read, problem } = parsePolicy(policy);
      expect(problem).toBe(null);
      expect(lockedParts(read)).toContain('sites');
      expect(throughChrome(policySchema, policy)).toEqual(policy);
    }
  });
});

interface Schema {
  type: string;
  properties?: Record<string, Schema>;
  items?: Schema;
}

const misfit = 'of another kind';

/** As Chromium 156 does it: what is not named goes, and one value of another kind takes all with it. */
function throughChrome(schema: Schema, value: unknown): unknown {
  const kind = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  if (kind !== schema.type) return misfit;
  if (Array.isArray(value)) return whole(value.map((item) => schema.items && throughChrome(schema.items, item)));
  if (kind !== 'object') return value;
  const named = Object.entries(value as object).flatMap(([name, part]) => {
    const known = schema.properties?.[name];
    return known ? [[name, throughChrome(known, part)]] : [];
  });
  return named.some(([, part]) => part === misfit) ? misfit : Object.fromEntries(named);
}

const whole = (items: unknown[]) => (items.includes(misfit) ? misfit : items);

describe('the schema that Chrome reads', () => {
  it('says what the extension reads: `npm run docs` writes it anew', () => {
    expectWritten('public/policy-schema.json', `${JSON.stringify(policySchema, null, 2)}\n`);
  });

  it('is of few words: Chrome refuses an extension for one that it does not know, and a policy for one value', () => {
    const words = new Set(['type', 'title', 'description', 'properties', 'items']);
    const types = new Set(['object', 'array', 'string', 'number', 'boolean']);
    const beyond = (schema: object): string[] =>
      Object.entries(schema).flatMap(([word, value]) => {
        if (!words.has(word)) return [word];
        if (word === 'type') return types.has(value) ? [] : [value];
        if (word === 'items') return beyond(value);
        return word === 'properties' ? Object.values<object>(value).flatMap(beyond) : [];
      });
    expect(beyond(policySchema)).toEqual([]);
    expect(beyond({ type: 'integer', enum: [1], required: [] })).toEqual(['integer', 'enum', 'required']);
  });

  it('names all that an object may hold: Chrome drops what is not named', () => {
    const objects = (schema: Schema): Schema[] => [
      ...(schema.type === 'object' ? [schema] : []),
      ...[...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])].flatMap(objects),
    ];
    expect(objects(policySchema).filter(({ properties }) => Object.keys(properties ?? {}).length === 0)).toEqual([]);
  });

  it.each([
    ['the sample of a payer profile', { locked: { payerProfiles: [readJson('payer-profile.json')] } }],
    ['plans and lengths', { preset: { plans: [plan], minutes: [50] } }],
  ])('lets %s through as they are', (_, policy) => expect(throughChrome(policySchema, policy)).toEqual(policy));

  it.each([
    ['null', { locked: { payer: null } }],
    ['a number for words', { locked: { state: 7 } }],
    ['words for an object', { locked: { payerProfiles: [{ id: 'a', note: 'Pays.' }] } }],
  ])('stops %s', (_, policy) => expect(throughChrome(policySchema, policy)).toBe(misfit));

  it('names every setting and what each may be', () => {
    const { properties } = policySchema.properties.locked;
    expect(['version', ...Object.keys(properties)].sort()).toEqual(Object.keys(defaultSettings).sort());
    expect(properties.role?.description).toBe('Who usually drafts on this machine. One of prescriber, assistant');
  });
});
