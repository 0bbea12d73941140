import { describe, expect, it } from 'vitest';
import { readCause } from '../../lib/language/cause.ts';
import { readReassessment } from '../../lib/language/reassessment.ts';
import { prepare } from '../../lib/language/text.ts';

/** Text, the words that tie the condition to an accident or an injury. */
const causes: [string, string | null][] = [
  ['neck pain as a result of MVA on 10/3/26', 'as a result of MVA'],
  ['whiplash s/p MVA 10/3/26', 's/p MVA'],
  ['pain since a rear-end collision', 'since a rear-end'],
  ['Injured at work 9/14', 'Injured at work'],
  ['work-related strain', 'work-related'],
  ['fell from ladder at work', 'fell from ladder at work'],
  ['DOI 10/02/2026, lifting injury at work', 'injury at work'],
  ['strained his back on the job lifting trays', 'strained his back on the job'],
  ['Pain from injury, sits at work all day', null],
  ['no injury at work', null],
  ['pain after the accident', 'after the accident'],
  ['Date of accident 10/3/26', null],
  ['not due to the accident', null],
  ['unrelated to work injury', null],
  ['neck pain from working on computers', null],
];

/** Text, where it says that somebody looks again. */
const looks: [string, string | null][] = [
  ['Re-evaluate in 4 weeks', 'Re-evaluate in 4 weeks'],
  ['progress report after 6 visits', 'progress report after 6 visits'],
  ['60 min weekly until re-eval 12/15', 're-eval 12/15'],
  ['RTC 6 wks', 'RTC 6 wks'],
  ['no follow up needed', null],
  ['massage weekly x 6', null],
];

describe('what payers ask after', () => {
  it.each(causes)('%s: the cause', (text, words) => expect(readCause(prepare(text))?.text ?? null).toBe(words));
  it.each(looks)('%s: the next look', (text, words) =>
    expect(readReassessment(prepare(text))?.text ?? null).toBe(words),
  );
});
