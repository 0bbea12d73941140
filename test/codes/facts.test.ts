import { describe, expect, it } from 'vitest';
import { exclusionOf } from '../../lib/codes/excludes.ts';
import { misfitOf } from '../../lib/codes/fit.ts';
import { mistaken } from '../../lib/codes/mistaken.ts';
import { readNotes } from '../../lib/codes/notes.ts';
import { retired } from '../../lib/codes/retired.ts';
import { companionAdvice } from '../../lib/codes/sequence.ts';
import { siblingsOf } from '../../lib/codes/siblings.ts';
import { sideInWords, sideOfCode } from '../../lib/codes/side.ts';
import { neededWith } from '../../lib/codes/support.ts';
import { realTable } from './real-table.ts';

const row = (code: string) => realTable.find(code) ?? { code, billable: false, title: '' };

describe('what is known of codes', () => {
  it.each([...retired.values()])('$code is billable no more, and its successors are', ({ code, successors }) => {
    expect(realTable.find(code)?.billable ?? false).toBe(false);
    for (const successor of successors) expect(realTable.find(successor)?.billable, successor).toBe(true);
  });

  it.each(mistaken)('$code and $right are both billable', ({ code, right }) => {
    expect([row(code).billable, row(right).billable]).toEqual([true, true]);
  });

  it.each([
    ['M54.50', 'S39.012A', 'M54.5'],
    ['M54.31', 'M54.41', 'M54.3'],
    ['M54.2', 'M50.20', 'M54.2'],
    ['M54.12', 'M79.2', 'M54.1'],
    ['S13.4XXA', 'M54.2', 'M50-M54'],
    ['M79.18', 'M79.7', 'M79.1'],
    ['M62.830', 'M79.18', 'M62'],
    ['M75.101', 'S46.011A', 'M75.1'],
    ['I89.0', 'I97.2', 'I89.0'],
    ['G43.909', 'R51.9', 'G43, G44'],
    ['G89.29', 'G89.4', 'G89.2'],
    ['G56.01', 'O26.821', 'G50-G59'],
  ])('%s and %s exclude each other at %s, in either order', (one, other, place) => {
    expect(exclusionOf(one, other)?.place).toBe(place);
    expect(exclusionOf(other, one)?.place).toBe(place);
  });

  it.each([
    ['M54.2', 'M54.50'],
    ['G43.909', 'G44.209'],
    ['M25.511', 'M25.512'],
    ['M54.50', 'M54.50'],
  ])('%s and %s may stand together', (one, other) => expect(exclusionOf(one, other)).toBeNull());

  it.each([
    ['M79.3', 'fibromyalgia', 'fibromyalgia'],
    ['M54.2', 'low back pain', 'low back'],
    ['G56.01', 'migraine', 'migraine'],
    ['M25.561', 'hip pain', 'hip'],
  ])('%s does not fit "%s"', (code, words, said) => {
    expect(misfitOf(row(code), words)?.said).toContain(said.split(' ')[0]);
  });

  it.each([
    ['M54.50', 'chronic LBP'],
    ['M54.16', 'sciatica'],
    ['M79.18', 'myofascial pain of the neck and shoulders'],
    ['S13.4XXA', 'whiplash'],
    ['G89.29', 'chronic knee pain'],
    ['M62.830', 'spasm'],
  ])('%s fits "%s"', (code, words) => expect(misfitOf(row(code), words)).toBeNull());

  it.each([
    ['right shoulder', 'right'],
    ['shoulder, L', 'left'],
    ['R/L shoulder pain both', 'bilateral'],
    ['bilat. knees', 'bilateral'],
    ['(R) hip', 'right'],
    ['L5 radiculopathy', null],
    ['upright posture', null],
  ])('reads the side of "%s" as %s', (words, side) => expect(sideInWords(words)).toBe(side));

  it.each([
    ['M25.511', 'right', 'M25.511 M25.512 M25.519'],
    ['S43.402A', 'left', 'S43.401A S43.402A S43.409A'],
    ['S43.60XD', null, 'S43.60XD S43.61XD S43.62XD'],
    ['G56.03', 'bilateral', 'G56.00 G56.01 G56.02 G56.03'],
    ['M54.50', null, 'M54.50'],
  ])('%s is %s, among %s', (code, side, siblings) => {
    expect(sideOfCode(row(code))).toBe(side);
    expect(
      siblingsOf(realTable, row(code))
        .map((sibling) => sibling.code)
        .join(' '),
    ).toBe(siblings);
  });

  it('asks for a tissue beside stress, sleep and mood, not beside a muscle', () => {
    expect(['Z73.3', 'F41.9', 'R52', 'G47.00', 'I10'].every((code) => neededWith(code) !== null)).toBe(true);
    expect(['M54.50', 'G44.209', 'I89.0', 'S13.4XXD', 'M79.7'].map(neededWith)).toEqual([null, null, null, null, null]);
  });

  it('asks for the codes that stand first or beside', () => {
    const asked = (codes: string, accident = false) =>
      companionAdvice(codes.split(' '), { accident, pregnant: false }).length;
    expect([asked('M54.50'), asked('M54.50 O26.892 Z3A.20'), asked('Z47.1'), asked('G44.86 M54.2')]).toEqual([
      0, 1, 1, 0,
    ]);
    expect([asked('S13.4XXA', true), asked('S13.4XXA V43.52XA', true), asked('S13.4XXA')]).toEqual([1, 0, 0]);
  });

  it('says what a picked code excludes, and its other sides', () => {
    expect(realTable.about('M54.50').excludes.map(({ place }) => place)).toContain('M54.5');
    expect(realTable.about('M54.50').includes).toContain('Lumbago NOS');
    expect(realTable.about('S13.4XXA').seventh).toMatch(/^A initial encounter; D subsequent/);
    expect(realTable.about('M25.511').siblings.map(({ code }) => code)).toEqual(['M25.511', 'M25.512', 'M25.519']);
    expect(realTable.about('nothing').siblings).toEqual([]);
  });

  it.each([
    ['M25.511', 'M25.511 M25.521 M25.531 M25.541 M25.551 M25.561 M25.571', ''],
    ['M79.18', 'M79.10 M79.11 M79.12 M79.18', ''],
    ['M62.830', 'M62.830 M62.831 M62.838', ''],
    ['M54.16', 'M54.11 M54.12 M54.13 M54.14 M54.15 M54.16 M54.17 M54.18', ''],
    ['S43.402A', 'S43.402A S43.412A S43.422A S43.432A S43.492A', 'S43.402A S43.402D S43.402S'],
    ['G56.01', '', ''],
    ['M54.2', '', ''],
  ])('offers beside %s other sites and stages of the same condition', (code, sites, stages) => {
    const { sites: elsewhere, encounters } = realTable.about(code);
    expect([elsewhere, encounters].map((codes) => codes.map((each) => each.code).join(' '))).toEqual([sites, stages]);
  });

  it('reads notes with their place', () => {
    const notes = readNotes('FY2026\nM54.5!low back strain (S39.012)\nM54.50+Loin pain\nS13#A initial encounter\n');
    expect(notes.edition).toBe('FY2026');
    expect(notes.of('M54.50', 'excludes1')).toEqual([{ place: 'M54.5', text: 'low back strain (S39.012)' }]);
    expect(notes.of('S13.4XXA', 'seventh')).toEqual([{ place: 'S13', text: 'A initial encounter' }]);
    expect(notes.inclusions()).toEqual([{ code: 'M54.50', text: 'Loin pain' }]);
  });
});
