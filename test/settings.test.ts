import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../lib/languages.ts';
import { profiles } from '../lib/payers/index.ts';
import {
  defaultSettings,
  parseSettings,
  patternFor,
  readSettingsFile,
  type Settings,
  writeSettingsFile,
} from '../lib/settings.ts';

const filled: Settings = {
  ...defaultSettings,
  sites: ['https://ehr.example/*', 'http://10.0.0.7/*'],
  role: 'assistant',
  payer: 'wa-lni',
  state: 'WA',
  prescriber: { name: 'Ngozi Okafor', credential: 'MD', npi: '1234567893', phone: '555-0100', fax: '' },
  minutes: [50],
  picked: [{ site: 'ehr.example', fields: [{ selector: '#order', meaning: 'narrative' }] }],
};

describe('a settings file', () => {
  it('comes back as it went out', () =>
    expect(readSettingsFile(writeSettingsFile(filled))).toEqual({ ok: true, settings: filled }));

  it('may begin with a byte order mark, as Windows editors save it', () =>
    expect(readSettingsFile(`\ufeff${writeSettingsFile(filled)}`)).toEqual({ ok: true, settings: filled }));

  it.each([
    ['nothing', ''],
    ['words', 'Massage therapy for low back pain'],
    ['cut off', writeSettingsFile(filled).slice(0, 200)],
    ['a list', '[1, 2]'],
    ['a number', '7'],
    ['null', 'null'],
    ['something else of JSON', '{"name":"package"}'],
    ['far too long', ' '.repeat(200_001)],
    ['nested a thousand deep', '['.repeat(1_000)],
  ])('that is %s is refused in the same sentence', (_, text) =>
    expect(readSettingsFile(text)).toEqual({
      ok: false,
      error: expect.objectContaining({
        en: 'This file holds no settings of the Massage Referral Assistant. Choose a file that was exported here.',
      }),
    }),
  );

  it('of version 1 is read as one of today', () => {
    const { language: _, therapists: __, payerProfiles: ___, ...first } = { ...filled, version: 1 };
    expect(readSettingsFile(JSON.stringify(first))).toEqual({ ok: true, settings: filled });
  });

  it('of another version says which one', () =>
    expect(readSettingsFile('{"version":3}')).toEqual({
      ok: false,
      error: expect.objectContaining({
        en: 'These settings are of version 3; this extension reads versions 1 and 2.',
      }),
    }));
});

/** One setting replaced by something it may not be, and the place that the sentence names. */
const unusable: [string, unknown, string][] = [
  ['sites', ['ehr.example'], 'sites › 0'],
  ['sites', ['<all_urls>'], 'sites › 0'],
  ['sites', ['https://*/*'], 'sites › 0'],
  ['sites', ['https://*.example/*'], 'sites › 0'],
  ['sites', ['file:///*'], 'sites › 0'],
  ['sites', ['javascript://ehr/*'], 'sites › 0'],
  ['sites', Array(201).fill('https://ehr.example/*'), 'sites'],
  ['sites', 'https://ehr.example/*', 'sites'],
  ['role', 'administrator', 'role'],
  ['payer', 7, 'payer'],
  ['payer', 'x'.repeat(201), 'payer'],
  ['state', 'Washington', 'state'],
  ['state', 'wa', 'state'],
  ['prescriber', null, 'prescriber'],
  ['prescriber', { ...filled.prescriber, npi: 1234567893 }, 'prescriber › npi'],
  ['prescriber', { ...filled.prescriber, signature: 'on file' }, 'prescriber › signature'],
  ['minutes', [0], 'minutes › 0'],
  ['minutes', [45.5], 'minutes › 0'],
  ['minutes', [], 'minutes'],
  ['state', 'ZZ', 'state'],
  ['minutes', [60, '45'], 'minutes › 1'],
  ['minutes', Array(13).fill(60), 'minutes'],
  ['plans', [{ name: 'Plan' }], 'plans › 0 › phases'],
  ['plans', [{ name: 'Plan', phases: [] }], 'plans › 0 › phases'],
  [
    'plans',
    [{ name: 'Plan', phases: [{ sessionsPerPeriod: [0, 0], period: 0, periodUnit: 'wk', periods: null }] }],
    'plans › 0 › phases › 0 › sessionsPerPeriod › 0',
  ],
  ['plans', [{ name: 'Plan', phases: [{}] }], 'plans › 0 › phases › 0 › sessionsPerPeriod'],
  ['picked', [{ site: 'a', fields: [{ selector: '#a', meaning: 'password' }] }], 'picked › 0 › fields › 0 › meaning'],
  ['payerProfiles', {}, 'payerProfiles'],
  ['payerProfiles', [{ id: 'a b' }], 'payerProfiles › 0 › id'],
  ['payerProfiles', Array(41).fill(profiles[0]), 'payerProfiles'],
  ['picked', {}, 'picked'],
  ['note', 'one setting too many', 'note'],
  [`a hidden\u202e name ${'and on '.repeat(20)}`, 1, 'a hidden name and on and on and on and on'.slice(0, 40)],
];

describe('all or nothing', () => {
  it.each(unusable)('%s: %j', (part, value, place) =>
    expect(parseSettings({ ...filled, [part]: value })).toEqual({
      ok: false,
      error: expect.objectContaining({ en: `The settings were left as they are: “${place}” cannot be used.` }),
    }),
  );

  it.each(Object.keys(filled).filter((part) => part !== 'version'))('a file without %s is not filled up', (part) => {
    const { [part as keyof Settings]: _, ...rest } = filled;
    expect(parseSettings(rest).ok).toBe(false);
  });

  it('the defaults pass the same door', () =>
    expect(parseSettings(defaultSettings)).toEqual({ ok: true, settings: defaultSettings }));

  it.each([[{ toString: 1 }], [null], ['1'], [[1]]])('a version such as %j is none', (version) =>
    expect(parseSettings({ ...filled, version })).toMatchObject({
      ok: false,
      error: { en: expect.stringContaining('holds no settings') },
    }),
  );

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (value) => {
        expect(parseSettings(value).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(filled)), fc.anything({ withNullPrototype: true }), (part, value) => {
        const parsed = parseSettings({ ...filled, [part]: value });
        if (parsed.ok) return;
        for (const language of languages) expect(parsed.error[language]).toMatch(/^[^\n]{10,200}\.$/);
      }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readSettingsFile(text).ok).toBe(false);
      }),
    );
  });
});

describe('the pattern of an address', () => {
  it.each([
    ['https://ehr.example/chart?id=7#order', 'https://ehr.example/*'],
    ['http://10.0.0.7:8080/', 'http://10.0.0.7/*'],
    ['https://EHR.Example/', 'https://ehr.example/*'],
    ['https://user:word@ehr.example/', 'https://ehr.example/*'],
    ['chrome://extensions/', null],
    ['file:///C:/referral.html', null],
    ['about:blank', null],
    ['ehr.example', null],
    ['', null],
    [undefined, null],
  ])('%s', (url, pattern) => expect(patternFor(url)).toBe(pattern));
});
