import type { toReportJson } from '../lib/report-json.ts';

/** What the extension sees in a page. */
export interface Inspection {
  detected: 'referral' | 'possible' | 'none';
  confidence: number;
  /** The product that an adapter knows, or ''. */
  product: string;
  frames: number;
  /** What of the page spoke for an order or for something else, in words. */
  why: string;
  fields: { selector: string; label: string; meaning: string; hasValue: boolean; why: string }[];
  probed: { selector: string; meaning: string | null }[];
  report: ReturnType<typeof toReportJson> | null;
  scanMs: number;
}
