import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../lib/settings.ts';
import { fake, startAnew } from './fake.ts';

// The content script speaks to the browser itself, without the polyfill.
vi.stubGlobal('browser', fake);
const { pickedFieldsFor } = await import('../../lib/browser/picked-fields.ts');

const order = { selector: '#order', meaning: 'narrative' };

describe('the fields that were picked for a site', () => {
  beforeEach(startAnew);

  it('are those of that site', async () => {
    const picked = [
      { site: 'ehr.example', fields: [order] },
      { site: 'other.example', fields: [{ selector: '#dx', meaning: 'diagnosis' }] },
    ];
    await fake.storage.local.set({ settings: { ...defaultSettings, picked } });
    expect(await pickedFieldsFor('ehr.example')).toEqual([order]);
    expect(await pickedFieldsFor('third.example')).toEqual([]);
  });

  const odd: [string, unknown][] = [
    ['nothing kept', undefined],
    ['null', null],
    ['words', 'picked'],
    ['no list', { picked: { site: 'ehr.example' } }],
    ['a list of nothing', { picked: [null, 7, 'ehr.example', []] }],
    ['fields that are no list', { picked: [{ site: 'ehr.example', fields: '#order' }] }],
    ['no selector', { picked: [{ site: 'ehr.example', fields: [{ meaning: 'narrative' }, null] }] }],
  ];
  it.each(odd)('%s is passed over', async (_, settings) => {
    await fake.storage.local.set({ settings });
    expect(await pickedFieldsFor('ehr.example')).toEqual([]);
  });
});
