import { check } from './check.ts';
import type { Code, CodeTable } from './codes/code.ts';
import { readDiagnoses } from './language/diagnoses.ts';
import { readFields } from './language/read.ts';
import { prepare } from './language/text.ts';
import { profileById } from './payers/index.ts';
import type { Reading } from './reading.ts';
import type { CheckContext } from './rule.ts';
import { type TabReport, tabFieldId } from './tab-report.ts';
import type { ChosenPayer } from './who-pays.ts';

/**
 * Merges the frames of a tab, the surest first, and checks what they say together. The page can tell an order form from
 * other forms; whether it orders massage is for the reader of its words to say.
 */
export function reportTab(
  tabId: number,
  readings: Map<number, Reading>,
  context: CheckContext,
  chosen: Record<string, ChosenPayer> = {},
): TabReport | null {
  const found = [...readings].filter(([, reading]) => reading.detected !== 'none').sort(bySureness);
  const [surest] = found;
  if (!surest) return null;
  const [, { site, product, title, chart }] = surest;
  const onChart = chartCodes(chart, context.codes);
  const fields = found.flatMap(([frameId, reading]) =>
    reading.fields.map((field) => ({ ...field, id: tabFieldId(frameId, field.id) })),
  );
  const frames = found.map(([frameId, { epoch }]) => ({ frameId, epoch }));
  const form = frames.map(({ frameId, epoch }) => `${frameId}.${epoch.document}.${epoch.form}`).join('+');
  const referral = readFields(fields, title);
  const massage = referral.order.massage;
  if (!massage && found.every(([, reading]) => isNoneButForTyped(reading))) return null;
  return {
    tabId,
    detected: massage ? 'referral' : 'possible',
    site,
    product,
    title,
    patient: found.find(([, reading]) => reading.patient !== '')?.[1].patient ?? '',
    fields,
    frames,
    form,
    chartCodes: onChart,
    report: massage
      ? check(referral, { ...withChoice(context, chosen[form]), chartCodes: onChart.map(({ code }) => code) })
      : null,
    dismissed: [],
  };
}

/** A note that seemed to order massage, and on closer reading does not, is a note like any other. */
const isNoneButForTyped = ({ signals }: Reading): boolean => signals.some(({ name }) => name === 'typed');

/** Who was chosen to pay for this form; a profile that is gone is as if nothing was chosen. */
const withChoice = (context: CheckContext, choice: ChosenPayer | undefined): CheckContext =>
  choice ? { ...context, payer: profileById(choice.payer, context.payerProfiles), state: choice.state } : context;

/** In an order's own words "Problem list" begins background; on a chart page it is what the patient has now. */
const problemList = /^problem list\b/gim;

/** The diagnoses that the chart around the form asserts, as codes that may be billed. */
function chartCodes(chart: string, codes: CodeTable): Code[] {
  if (chart === '') return [];
  const written = readDiagnoses(prepare(chart.replace(problemList, 'Active problem list'))).flatMap(
    ({ code, standing }) => (code && standing === 'asserted' ? [codes.find(code)] : []),
  );
  return written.filter((code): code is Code => code?.billable ?? false);
}

const rank = { referral: 2, possible: 1, none: 0 };

const bySureness = ([, a]: [number, Reading], [, b]: [number, Reading]) =>
  rank[b.detected] - rank[a.detected] || b.confidence - a.confidence;
