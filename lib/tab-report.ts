import type { Report } from './check.ts';
import type { Code } from './codes/code.ts';
import type { Epoch, FieldReading } from './reading.ts';

/** What panel and popup show for one tab: the Readings of its frames as one form, and what the rules say of it. */
export interface TabReport {
  tabId: number;
  detected: 'referral' | 'possible';
  site: string;
  product: string;
  title: string;
  /** "J. D.": enough to notice a mix-up, too little to identify. '' when the page names nobody. */
  patient: string;
  fields: FieldReading[];
  frames: { frameId: number; epoch: Epoch }[];
  /** Changes when the form, the document or the patient does: what was dismissed or inserted before belongs to another. */
  form: string;
  /** Billable codes that stand elsewhere on the chart page: offered first. */
  chartCodes: Code[];
  report: Report | null;
  /** Rules dismissed with a reason on this form. */
  dismissed: string[];
}

/** Field ids are unique in a frame only; across a tab the frame comes first. */
export const tabFieldId = (frameId: number, fieldId: string) => `${frameId}:${fieldId}`;

export function splitFieldId(id: string): { frameId: number; fieldId: string } {
  const colon = id.indexOf(':');
  return { frameId: Number(id.slice(0, colon)), fieldId: id.slice(colon + 1) };
}

/** Points that still want somebody's attention: what the badge counts. */
export const openPoints = ({ report, dismissed }: TabReport): number =>
  report?.findings.filter(({ severity, rule }) => severity !== 'advice' && !dismissed.includes(rule)).length ?? 0;
