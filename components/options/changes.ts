import type { PayerProfile } from '../../lib/payers/profile.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Therapist } from '../../lib/therapists/therapist.ts';
import { toldFacts } from '../../lib/wording/payer-facts.ts';
import { planSentence } from '../../lib/wording/plan.ts';
import { context, inSpoken, meaningNames, options, payers, therapists as people } from '../words.ts';

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

const lines = ({
  sites,
  language,
  role,
  payer,
  state,
  prescriber,
  therapists,
  payerProfiles,
  minutes,
  plans,
  picked,
}: Settings): [string, string][] => [
  [options.sections.sites, sites.join(', ')],
  [options.language, options.languages[language]],
  [options.role, context[role]],
  [options.payer, payer ?? ''],
  [options.state, state ?? ''],
  [options.fields.name, prescriber.name],
  [options.fields.credential, prescriber.credential],
  [options.fields.npi, prescriber.npi],
  [options.fields.phone, prescriber.phone],
  [options.fields.fax, prescriber.fax],
  [people.title, therapists.map(inFull).join('; ')],
  [payers.title, payerProfiles.map(payerInFull).join('; ')],
  [options.minutes, minutes.join(', ')],
  [options.plans, plans.map(({ name, phases }) => [name, planSentence(phases)].filter(Boolean).join(': ')).join('; ')],
  [options.picked, picked.map(({ site, fields }) => `${site}: ${fields.map(pickedName).join(', ')}`).join('; ')],
];

const pickedName = ({ selector, meaning }: Settings['picked'][number]['fields'][number]) =>
  `${meaningNames[meaning]} ${selector}`;

const inFull = ({ name, credential, licence, phone, fax, npi, networks, training }: Therapist) =>
  [name, credential, licence, phone, fax, npi, ...networks, ...training.map((each) => people.trainings[each])]
    .filter(Boolean)
    .join(', ');

const payerInFull = (profile: PayerProfile) =>
  [
    profile.name,
    inSpoken(profile.note),
    ...toldFacts(profile).map(({ name, value, sure }) => `${inSpoken(name)}: ${inSpoken(value)} (${sure})`),
    profile.source.label,
    profile.reviewedOn,
  ].join(', ');
