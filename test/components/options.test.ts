import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../components/options/changes.ts';
import { parseMinutes } from '../../components/options/minutes.ts';
import { npiAnswer } from '../../components/options/npi.ts';
import { isNpi } from '../../lib/npi.ts';
import { defaultSettings, type Settings } from '../../lib/settings.ts';
import { therapists } from '../gallery/sample-therapists.ts';

describe('what is said of an NPI', () => {
  it.each([
    ['', 'none'],
    ['12345', 'none'],
    ['1234567893', 'ok'],
    ['123 456 7893', 'ok'],
    ['1234567890', 'fix'],
    ['3234567893', 'fix'],
    ['12345678931', 'fix'],
    ['fax', 'fix'],
  ])('“%s” is %s', (npi, tone) => expect(npiAnswer(npi, isNpi).tone).toBe(tone));
});

describe('visit lengths', () => {
  it.each([
    ['30, 45, 60', [30, 45, 60]],
    ['60', [60]],
    ['30 45;60', [30, 45, 60]],
    ['', []],
    ['0', null],
    ['241', null],
    ['sixty', null],
    ['30.5', null],
    [Array(13).fill('30').join(), null],
  ])('“%s”', (text, minutes) => expect(parseMinutes(text)).toEqual(minutes));
});

describe('what an import would change', () => {
  it('says nothing of what stays', () => expect(changesBetween(defaultSettings, defaultSettings)).toEqual([]));

  it('names each setting with its words before and after', () =>
    expect(
      changesBetween(defaultSettings, { ...defaultSettings, role: 'assistant', state: 'WA', minutes: [60], plans: [] }),
    ).toEqual([
      { name: 'You are', from: 'Prescriber', to: 'Assistant' },
      { name: 'State', from: 'None', to: 'WA' },
      { name: 'Visit lengths to offer, in minutes', from: defaultSettings.minutes.join(', '), to: '60' },
      expect.objectContaining({ name: 'Plans to offer', to: 'None' }),
    ]));

  it('lists the therapists, so that no change of theirs is overlooked', () => {
    const [ana] = therapists.slice(1);
    const before = { ...defaultSettings, therapists: ana ? [ana] : [] };
    const after = { ...defaultSettings, therapists: ana ? [{ ...ana, networks: [], fax: '' }] : [] };
    expect(changesBetween(before, after)).toEqual([
      {
        name: 'Therapists',
        from: 'Ana Flores, LMT, CLT, MA 60000001, 555-0110, 555-0111, 1234567893, wa-lni, tricare, Lymphatic drainage, Prenatal massage',
        to: 'Ana Flores, LMT, CLT, MA 60000001, 555-0110, 1234567893, Lymphatic drainage, Prenatal massage',
      },
    ]);
  });

  it('notices every part of the settings', () => {
    const changed: Settings = {
      ...defaultSettings,
      sites: ['https://ehr.example/*'],
      payer: 'va',
      prescriber: { name: 'a', credential: 'b', npi: 'c', phone: 'd', fax: 'e' },
      picked: [{ site: 'ehr.example', fields: [{ selector: '#a', meaning: 'narrative' }] }],
    };
    expect(changesBetween(defaultSettings, changed)).toHaveLength(8);
  });
});
