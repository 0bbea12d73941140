import { describe, expect, it } from 'vitest';
import { isKept } from '../../lib/page/write-kept.ts';
import type { ControlKind } from '../../lib/reading.ts';

const cases: [ControlKind, from: string, to: string, value: string, kept: boolean][] = [
  ['text', '', 'Twice a week', 'Twice a week', true],
  ['text', '', 'ab-12', 'AB-12', true],
  ['text', '', '5550101234', '(555) 010-1234', true],
  ['text', '', '2026-12-05', '12/5/2026', true],
  ['text', '', '2026-12-05', '5.12.2026', true],
  ['text', '', '2026-12-05', '12/4/2026', false],
  ['text', '', '12/05/2026', '12/5/2026', true],
  ['text', '', '12/05/2026', '5/12/2026', false],
  ['text', '', '12/05/2026', '2026-12-05', false],
  ['text', '', 'Twice a week', 'Twice', false],
  ['text', 'Weekly', 'Twice a week', 'Weekly', false],
  ['multiline', '', 'Back pain.\nWeekly.', 'Back pain.\r\nWeekly.', true],
  ['multiline', '', 'Back pain.', '', false],
  ['rich', 'Back pain.', 'Back pain. Weekly.', 'Weekly.Back pain.', false],
  ['number', '', '4', '4.0', true],
  ['number', '', '4', '', false],
  ['date', '', '2026-12-05', '2026-12-05T00:00', true],
  ['date', '', '2026-12-05', '', false],
  ['select', '', 'M54.50', 'M54.50 Low back pain, unspecified', true],
  ['select', 'Routine', 'Urgent', 'Routine', false],
  ['combobox', '', 'Weekly', '1 x week', true],
  ['combobox', 'Weekly', '', 'Weekly', false],
  ['checkbox', '', 'Yes', 'Home visit needed', true],
  ['radio', '', 'Yes', '', false],
];

describe('what a field shows after a write', () => {
  it.each(cases)('%s: “%s” → “%s”, shown as “%s”: kept %s', (kind, from, to, value, kept) => {
    expect(isKept({ kind }, { from, to, value })).toBe(kept);
  });
});
