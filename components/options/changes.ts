import type { Settings } from '../../lib/settings.ts';
import { planSentence } from '../../lib/wording/plan.ts';
import { options } from '../words.ts';

/** One setting that a file would change. */
export interface Change {
  name: string;
  from: string;
  to: string;
}

/** What a file would change, in words, setting by setting. */
export function changesBetween(now: Settings, next: Settings): Change[] {
  return lines(now).flatMap(([name, from], at) => {
    const to = lines(next)[at]?.[1] ?? '';
    return from === to ? [] : [{ name, from: from || options.none, to: to || options.none }];
  });
}

const lines = ({ sites, role, payer, state, prescriber, minutes, plans, picked }: Settings): [string, string][] => [
  [options.sections.sites, sites.join(', ')],
  [options.role, role],
  [options.payer, payer ?? ''],
  [options.state, state ?? ''],
  [options.fields.name, prescriber.name],
  [options.fields.credential, prescriber.credential],
  [options.fields.npi, prescriber.npi],
  [options.fields.phone, prescriber.phone],
  [options.fields.fax, prescriber.fax],
  [options.minutes, minutes.join(', ')],
  [options.plans, plans.map(({ name, phases }) => `${name}: ${planSentence(phases)}`).join('; ')],
  [options.picked, picked.map(({ site, fields }) => `${site}: ${fields.map(pickedName).join(', ')}`).join('; ')],
];

const pickedName = ({ selector, meaning }: Settings['picked'][number]['fields'][number]) => `${meaning} ${selector}`;
