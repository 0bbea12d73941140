import { beforeEach, describe, expect, it, vi } from 'vitest';
import { notAllowed, registerSites, sitesOn, startInTab, switchOff, switchOn } from '../../lib/browser/sites.ts';
import { changeSettings, loadSettings } from '../../lib/browser/store.ts';
import { answersOfUser, fake, granted, registered, startAnew } from './fake.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake.ts')).fake }));

const ehr = 'https://ehr.example/*';
const other = 'https://other.example/*';
const wanted = async () => (await loadSettings()).settings.sites;
const want = (...sites: string[]) => changeSettings((settings) => ({ ...settings, sites }));

describe('a site', () => {
  beforeEach(startAnew);

  it('is on when it is wanted and granted, and only then', async () => {
    await want(ehr, other);
    granted.add(other);
    granted.add('https://third.example/*');
    expect(await sitesOn()).toEqual([other]);
  });

  it('is switched on once the user allows it', async () => {
    expect(await switchOn(ehr)).toBe(true);
    await switchOn(ehr);
    expect(await wanted()).toEqual([ehr]);
    expect(await sitesOn()).toEqual([ehr]);
  });

  it('stays off when the user does not', async () => {
    answersOfUser.allows = false;
    expect(await switchOn(ehr)).toBe(false);
    expect(await wanted()).toEqual([]);
  });

  it('gives its permission back when it is switched off', async () => {
    await switchOn(ehr);
    await switchOn(other);
    await switchOff(ehr);
    expect(await wanted()).toEqual([other]);
    expect([...granted]).toEqual([other]);
  });

  it('of another frame is asked about when it is not allowed yet', async () => {
    granted.add(ehr);
    expect(await notAllowed([ehr, other])).toEqual([other]);
    expect(await notAllowed([])).toEqual([]);
  });
});

describe('the script in the pages', () => {
  beforeEach(startAnew);

  it('runs on the sites that are on, and on none when none is', async () => {
    await registerSites();
    expect(registered).toEqual([]);
    await switchOn(ehr);
    await registerSites();
    expect(registered.map(({ matches }) => matches)).toEqual([[ehr]]);
    await switchOff(ehr);
    await registerSites();
    expect(registered).toEqual([]);
  });

  it('ends on the newest list when it is registered twice at once', async () => {
    granted.add(ehr);
    // The permission comes first, the setting a moment later, and each of them leads here.
    const first = registerSites();
    await want(ehr);
    await Promise.all([first, registerSites(), registerSites()]);
    expect(registered.map(({ matches }) => matches)).toEqual([[ehr]]);
  });

  it('says where it may not start', async () => {
    fake.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    expect(await startInTab(1)).toBe(false);
    expect(await startInTab(2)).toBe(true);
  });
});
