import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profiles } from '../../lib/payers/index.ts';
import { readProfileFile } from '../../lib/payers/profile-file.ts';
import { profileSchema } from '../../lib/payers/profile-schema.ts';

const sampleText = readFileSync(join(import.meta.dirname, '../../docs/payer-profile.json'), 'utf8');
const sample = JSON.parse(sampleText);
const read = (more: object) => readProfileFile(JSON.stringify({ ...sample, ...more }));
const without = (key: string) =>
  readProfileFile(JSON.stringify(Object.fromEntries(Object.entries(sample).filter(([name]) => name !== key))));

describe('every built-in profile', () => {
  it.each(profiles)('$id is what a profile may be', (profile) => {
    expect(profileSchema.parse(profile)).toEqual(profile);
  });
});

describe('a profile file', () => {
  it('is read, and a sentence in English alone stands for both languages', () => {
    const result = readProfileFile(`\ufeff${sampleText}`);
    if (!result.ok) throw new Error(result.error.en);
    expect(result.profile.note.es).toMatch(/^Paga 8 visitas/);
    expect(result.profile.visitsCounted).toEqual({
      en: 'Massage and physical therapy together',
      es: 'Massage and physical therapy together',
    });
  });

  it('may say a sentence as plain words', () =>
    expect(read({ visitsCounted: 'Together' })).toMatchObject({
      ok: true,
      profile: { visitsCounted: { en: 'Together', es: 'Together' } },
    }));

  it('may narrow a built-in profile', () => expect(read({ narrows: 'commercial-ppo', state: 'OR' }).ok).toBe(true));

  it('keeps markup as the text that it is', () => {
    const name = '<img src=x onerror=alert(1)> & Co';
    expect(read({ name })).toMatchObject({ ok: true, profile: { name } });
  });

  /** A change, and the place that the sentence names. */
  const unusable: [object, string][] = [
    [{ id: 'Example Plan' }, 'id'],
    [{ id: 'x'.repeat(61) }, 'id'],
    [{ name: '' }, 'name'],
    [{ name: 7 }, 'name'],
    [{ name: 'x'.repeat(81) }, 'name'],
    [{ name: 'two\nlines' }, 'name'],
    [{ name: 'an escape \u001b[2J' }, 'name'],
    [{ name: 'turned \u202e around' }, 'name'],
    [{ name: 'hidden\u200b' }, 'name'],
    [{ note: { es: 'Solo español.' } }, 'note'],
    [{ note: 'x'.repeat(401) }, 'note'],
    [{ coversMassageTherapist: 'maybe' }, 'coversMassageTherapist'],
    [{ coversMassageTherapist: true }, 'coversMassageTherapist'],
    [{ priorAuthorization: { when: 'visits > 6' } }, 'priorAuthorization › when'],
    [{ priorAuthorization: { when: 'after' } }, 'priorAuthorization'],
    [{ progressReport: {} }, 'progressReport'],
    [{ priorAuthorization: { when: 'after', visits: '6' } }, 'priorAuthorization › visits'],
    [{ priorAuthorization: { when: 'after', visits: 6, if: 'state === "WA"' } }, 'priorAuthorization › if'],
    [{ visitLimit: { visits: -1, per: 'year' } }, 'visitLimit › visits'],
    [{ visitLimit: { visits: 1e9, per: 'year' } }, 'visitLimit › visits'],
    [{ requiredNumbers: ['socialSecurityNumber'] }, 'requiredNumbers › 0'],
    [{ mustSay: ['/medically/i'] }, 'mustSay › 0'],
    [{ attach: Array(13).fill('paper') }, 'attach'],
    [{ alsoCalled: ['ab'] }, 'alsoCalled › 0'],
    [{ state: 'ZZ' }, 'state'],
    [{ state: 'wa' }, 'state'],
    [{ mayOrder: ['MD', 'Wizard'] }, 'mayOrder › 1'],
    [{ sessionMinutes: 0.5 }, 'sessionMinutes'],
    [{ visitsPerWeekByMonth: [3, null] }, 'visitsPerWeekByMonth › 1'],
    [{ source: { label: 'A', url: 'javascript:alert(1)' } }, 'source › url'],
    [{ source: { label: 'A', url: 'http://payer.example' } }, 'source › url'],
    [{ reviewedOn: '2026-02-30' }, 'reviewedOn'],
    [{ reviewedOn: 'today' }, 'reviewedOn'],
    [{ confidence: 'certain' }, 'confidence'],
    [{ certainty: { name: 'U' } }, 'certainty › name'],
    [{ check: 'return true' }, 'check'],
    [{ [`a long key that goes on ${'and on '.repeat(20)}`]: 1 }, 'a long key that goes on and on and on an'],
  ];
  it.each(unusable)('with %j is refused, and the place is named', (change, place) => {
    const result = read(change);
    const sentence = `The payer profile cannot be used: “${place}” is missing or is not what a profile may hold.`;
    expect(result.ok ? result : result.error.en).toBe(sentence);
  });

  it.each(['id', 'name', 'note', 'requiredNumbers', 'source', 'reviewedOn', 'confidence'])(
    'without %s is refused',
    (key) => {
      const result = without(key);
      expect(result.ok ? '' : result.error.en).toContain(`“${key}”`);
    },
  );

  it.each([
    ['without a limit of visits', without('visitLimit')],
    ['with a limit of null', read({ visitLimit: null })],
  ])('%s has none', (_, result) => expect(result).toMatchObject({ ok: true, profile: { visitLimit: null } }));

  it('cannot take the id of a built-in profile', () =>
    expect(read({ id: 'wa-lni' })).toMatchObject({ ok: false, error: { en: expect.stringContaining('built-in') } }));

  it('cannot narrow what is not there', () =>
    expect(read({ narrows: 'nobody' })).toMatchObject({
      ok: false,
      error: { en: expect.stringContaining('narrows') },
    }));

  it.each([
    ['nothing', ''],
    ['words', 'Example Health Plan'],
    ['a list', '[]'],
    ['null', 'null'],
    ['cut off', sampleText.slice(0, 200)],
    ['far too long', ' '.repeat(40_001)],
    ['nested a thousand deep', '['.repeat(1_000)],
  ])('that is %s is answered with one sentence', (_, text) =>
    expect(readProfileFile(text)).toMatchObject({
      ok: false,
      error: { en: expect.stringMatching(/^This file holds no payer profile\./) },
    }),
  );

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(sample)), fc.jsonValue(), (key, value) => {
        const result = read({ [key]: value });
        if (!result.ok) expect(result.error.en).toMatch(/^[^\n]{10,220}\.$/);
      }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readProfileFile(text).ok).toBe(false);
      }),
    );
  });
});
