import type { Element, ElementReport, Status } from '../../lib/finding.ts';
import { elements } from '../../lib/finding.ts';
import type { IconName } from './Icon.tsx';

/** The colour family of a status; `fix` also stands for missing. */
export type Tone = 'ok' | 'fix' | 'check' | 'harm' | 'none';

export const statusLook: Record<Status, { icon: IconName; tone: Tone }> = {
  present: { icon: 'check', tone: 'ok' },
  problem: { icon: 'warning', tone: 'fix' },
  missing: { icon: 'circle', tone: 'fix' },
  cannotTell: { icon: 'question', tone: 'check' },
  notApplicable: { icon: 'dash', tone: 'none' },
};

export interface ElementRow extends ElementReport {
  element: Element;
}

export const elementRows = (report: Record<Element, ElementReport>): ElementRow[] =>
  elements.map((element) => ({ element, ...report[element] }));
