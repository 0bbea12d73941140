import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { asSeen } from '../../components/basic/as-seen.ts';
import { EvidenceLine } from '../../components/panel/EvidenceLine.tsx';
import { check } from '../../lib/check.ts';
import { paperAsText } from '../../lib/documents/plain-text.ts';
import { readFields, readText } from '../../lib/language/read.ts';
import { readProfileFile } from '../../lib/payers/profile-file.ts';
import type { FieldReading } from '../../lib/reading.ts';
import { loadCodeTable } from '../../scripts/code-table.ts';

const context = { codes: loadCodeTable(), today: '2026-11-21', payer: null, state: null };
const codesIn = (text: string) =>
  readText(text).diagnoses.flatMap(({ code }) => (code && context.codes.find(code)?.billable ? [code] : []));

describe('letters that are not what they look like', () => {
  it.each<[string, string, string[]]>([
    ['a Cyrillic М', 'Massage therapy for pain \u041c54.50', []],
    ['a Greek Μ', 'Massage therapy for pain \u039c54.50', []],
    ['a letter O for a zero', 'Massage therapy for pain M54.5O', []],
    ['turned the other way round', 'Massage therapy for pain \u202e05.45M', []],
    ['cut by a zero-width space', 'Massage therapy for pain M54.\u200b50', []],
    ['in full width, as some keyboards write', 'Massage therapy for pain \uff2d\uff15\uff14.\uff15\uff10', ['M54.50']],
    ['plain', 'Massage therapy for pain M54.50', ['M54.50']],
  ])('a code with %s: %s', (_, text, codes) => expect(codesIn(text)).toEqual(codes));

  it.each([
    ['\u041c54.50', '[U+041C]54.50'],
    ['m\u0430ssage', 'm[U+0430]ssage'],
    ['a\u200bb', 'a[U+200B]b'],
    ['\u202eM54', '[U+202E]M54'],
    ['\u0007', '[U+0007]'],
    ['Łódź, naïve, ñ, 2–3 × ½', 'Łódź, naïve, ñ, 2–3 × ½'],
    ['массаж', 'массаж'],
    ['line\nbreak\tand tab', 'line\nbreak\tand tab'],
  ])('%j is shown as %s', (text, shown) => expect(asSeen(text)).toBe(shown));

  it('are shown marked where the panel quotes the page', () => {
    const evidence = { text: 'pain \u041c54.50\u202e', start: 0, end: 11 };
    const html = renderToStaticMarkup(
      <EvidenceLine evidence={evidence} view={{ fields: [] } as never} actions={{ onShow: () => undefined }} />,
    );
    expect(html).toContain('pain [U+041C]54.50[U+202E]');
  });
});

const field = (label: string, value: string): FieldReading => ({
  id: label,
  selector: '#a',
  label,
  section: label,
  meaning: 'narrative',
  confidence: 1,
  kind: 'multiline',
  value,
  editable: true,
  options: [label],
  signals: [],
});

describe('names that programs have a meaning for', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'length'];
  it.each(names)('a field called %s is a field like any other', (name) => {
    const { elements } = check(readFields([field(name, `Massage therapy for low back pain M54.50. ${name}`)]), context);
    expect(elements.diagnosis.status).toBe('present');
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(12);
  });
});

describe('text that a spreadsheet would run', () => {
  it.each(['=HYPERLINK("http://x")', '+1', '-2+3', '@SUM(A1)', '  =1'])('%s is copied as words', (text) => {
    const copied = paperAsText({
      kind: 'prescription',
      title: text,
      sections: [{ paragraphs: [text, `a\n${text}`] }],
    } as never);
    for (const line of copied.split('\n')) expect(line).not.toMatch(/^\s*[=+@-]/);
  });
});

describe('a payer profile from elsewhere', () => {
  it.each(['<img src=x onerror=hacked(1)>', 'javascript:hacked(1)', '{{hacked}}'])(
    'with %s as its name is text',
    (name) => {
      const read = readProfileFile(JSON.stringify({ id: 'x', name, note: name }));
      if (read.ok) expect(renderToStaticMarkup(<p>{String(read.profile.name)}</p>)).not.toContain('<img');
    },
  );
});

describe('a megabyte that means nothing', () => {
  const processorTime = (work: () => void): number => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };

  it.each(['1 x ', ',', '(', '[(', '((((a', '- ', '1-2 '])('%j is read in a fifth of a second', (piece) => {
    const text = `Massage therapy ${piece.repeat(1_000_000 / piece.length)}`;
    readText(text);
    const times = Array.from({ length: 5 }, () => processorTime(() => readText(text)));
    expect(Math.min(...times)).toBeLessThan(200);
  });
});
