import { describe, expect, it } from 'vitest';
import { payerIds } from '../../lib/payers/ids.ts';
import { profileById, profileFor, profileNamed, profiles } from '../../lib/payers/index.ts';
import type { PayerProfile } from '../../lib/payers/profile.ts';

describe('payer profiles', () => {
  it('have ids of their own', () => expect(new Set(profiles.map(({ id }) => id)).size).toBe(profiles.length));
  it('are listed in ids.ts, for who needs no more of them', () =>
    expect([...payerIds]).toEqual(profiles.map(({ id }) => id)));

  it.each(profiles)('$id has source, date and a note that promises nothing', (profile) => {
    expect(profile.source.label).not.toBe('');
    expect(profile.reviewedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const note of Object.values(profile.note)) {
      expect(note).toMatch(/\.$/);
      expect(note).not.toMatch(/guarantee|approved|compliant|garantiza|aprobad/i);
    }
    if (profile.narrows) expect(profileById(profile.narrows), `${profile.narrows} is no profile`).not.toBe(null);
  });

  it.each(profiles.filter(({ confidence }) => confidence !== 'H'))('$id is worded as not certain', ({ note, id }) => {
    if (id !== 'self-pay') expect([/verify/i.test(note.en), /verifique/i.test(note.es)]).toEqual([true, true]);
  });

  const excluded: [string, PayerProfile['coversMassageTherapist']][] = [
    ['original-medicare', 'no'],
    ['tricare', 'no'],
    ['fl-auto', 'no'],
    ['medicare-advantage', 'depends'],
    ['va-community-care', 'yes'],
    ['wa-lni', 'yes'],
  ];
  it.each(excluded)('%s: massage by a therapist, %s', (id, covers) => {
    expect(profileById(id)?.coversMassageTherapist).toBe(covers);
  });

  const precise: [string, string | null, string][] = [
    ['workers-comp', 'WA', 'wa-lni'],
    ['workers-comp', 'AK', 'ak-workers-comp'],
    ['workers-comp', 'OH', 'workers-comp'],
    ['auto', 'FL', 'fl-auto'],
    ['auto', null, 'auto'],
    ['medicaid', 'OR', 'or-medicaid'],
    ['tricare', 'FL', 'tricare'],
  ];
  it.each(precise)('%s in %s is %s', (general, state, id) => {
    const profile = profileById(general);
    expect(profile && profileFor(profile, state).id).toBe(id);
  });

  const named: [string, string | null][] = [
    ['wa-lni', 'wa-lni'],
    ['Medicare', 'original-medicare'],
    ['va', 'va-community-care'],
    ['fl-pip', 'fl-auto'],
    ['nobody', null],
  ];
  it.each(named)('“%s” means %s', (name, id) => expect(profileNamed(name)?.id ?? null).toBe(id));
});
