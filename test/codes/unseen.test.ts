import { describe, expect, it } from 'vitest';
import { missedCodes, type TypedCodeCase, unseenCodes } from './cases/unseen-codes.ts';
import { missedSearches, type SearchCase, unseenSearches } from './cases/unseen-searches.ts';
import { realTable } from './real-table.ts';

const isRight = (right: string) => (code: string) =>
  right.split(' ').some((one) => (one.endsWith('*') ? code.startsWith(one.slice(0, -1)) : one === code));

const place = ([query, right]: SearchCase) =>
  realTable
    .search(query, { limit: 3 })
    .filter(({ billable }) => billable)
    .map(({ code }) => code)
    .findIndex(isRight(right));

describe('phrases the finder was not written for', () => {
  const places = unseenSearches.map(place);
  const share = (most: number) => places.filter((at) => at >= 0 && at < most).length / places.length;

  it('find a right code among the first three, but for the recorded misses', () => {
    expect(unseenSearches.filter((_, at) => (places[at] ?? -1) < 0).map(([query]) => query)).toEqual(missedSearches);
    expect(share(3)).toBeGreaterThanOrEqual(0.96);
    expect(share(1)).toBeGreaterThanOrEqual(0.9);
  });
});

/** More replacements than these nobody reads. */
const firstFew = 4;

function judge([typed, state, code, offers]: TypedCodeCase): boolean {
  const verdict = realTable.verify(typed);
  const found = verdict.billable ? 'billable' : verdict.valid ? 'header' : 'not';
  const offered = verdict.replacements.slice(0, firstFew).map((row) => row.code);
  const named = state === 'not' || verdict.code === code;
  return found === state && named && (offers === undefined || offers.split(',').some((one) => offered.includes(one)));
}

describe('codes as people type them', () => {
  it('are judged and mended, but for the recorded misses', () => {
    expect(unseenCodes.filter((one) => !judge(one)).map(([typed]) => typed)).toEqual(missedCodes);
  });
});
