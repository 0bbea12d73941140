import { describe, expect, it } from 'vitest';
import { check } from '../../lib/check.ts';
import { isExpired, standingOf } from '../../lib/codes/edition-in-use.ts';
import { readText } from '../../lib/language/read.ts';
import { realTable } from './real-table.ts';

const shipped = { from: '2026-10-01' };

describe('a loaded edition', () => {
  it.each([
    ['2027-10-01', '2027-08-15', 'waiting'],
    ['2027-10-01', '2027-09-30', 'waiting'],
    ['2027-10-01', '2027-10-01', 'inUse'],
    ['2026-10-01', '2026-11-21', 'superseded'],
    ['2025-10-01', '2026-11-21', 'superseded'],
  ])('in force from %s is on %s %s', (from, today, state) => expect(standingOf({ from }, shipped, today)).toBe(state));
});

describe('the edition in use', () => {
  it.each([
    ['2027-09-30', false],
    ['2027-10-01', true],
  ])('is on %s expired: %s', (today, expired) => expect(isExpired(realTable.edition, today)).toBe(expired));

  it('is named by every finding about a code', () => {
    const order =
      'Massage therapy, 60 min weekly x 6. M54.5 low back pain, M79.3 fibromyalgia, M25.511 left shoulder pain';
    const context = { today: '2027-10-01', codes: realTable, payer: null, state: null, role: 'prescriber' as const };
    const presets = { minutes: [], plans: [] };
    const prescriber = { name: '', credential: '', npi: '', phone: '', fax: '' };
    const { findings } = check(readText(order), { ...context, presets, prescriber });
    const labels = findings.filter(({ element }) => element === 'diagnosis').map(({ source }) => source.label);
    expect(labels.length).toBeGreaterThanOrEqual(4);
    expect(labels.every((label) => label.endsWith('codes of FY2027'))).toBe(true);
    expect(findings.map(({ rule }) => rule)).toContain('diagnosis-edition-current');
  });
});
