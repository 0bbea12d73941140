import akWorkersComp from './ak-workers-comp.ts';
import auto from './auto.ts';
import autoLiability from './auto-liability.ts';
import caAuto from './ca-auto.ts';
import caWorkersComp from './ca-workers-comp.ts';
import coAuto from './co-auto.ts';
import coWorkersComp from './co-workers-comp.ts';
import commercialHmo from './commercial-hmo.ts';
import commercialPpo from './commercial-ppo.ts';
import federalWorkersComp from './federal-workers-comp.ts';
import flAuto from './fl-auto.ts';
import hiAuto from './hi-auto.ts';
import hiWorkersComp from './hi-workers-comp.ts';
import hsaFsa from './hsa-fsa.ts';
import medicaid from './medicaid.ts';
import medicareAdvantage from './medicare-advantage.ts';
import medpay from './medpay.ts';
import mnAuto from './mn-auto.ts';
import mnWorkersComp from './mn-workers-comp.ts';
import mtWorkersComp from './mt-workers-comp.ts';
import njAuto from './nj-auto.ts';
import nyWorkersComp from './ny-workers-comp.ts';
import orAuto from './or-auto.ts';
import orMedicaid from './or-medicaid.ts';
import orWorkersComp from './or-workers-comp.ts';
import originalMedicare from './original-medicare.ts';
import paWorkersComp from './pa-workers-comp.ts';
import premera from './premera.ts';
import type { PayerProfile } from './profile.ts';
import selfPay from './self-pay.ts';
import tricare from './tricare.ts';
import txAuto from './tx-auto.ts';
import txWorkersComp from './tx-workers-comp.ts';
import vaCommunityCare from './va-community-care.ts';
import waAuto from './wa-auto.ts';
import waHmo from './wa-hmo.ts';
import waLni from './wa-lni.ts';
import waPpo from './wa-ppo.ts';
import workersComp from './workers-comp.ts';

/** In the order in which they are offered. */
export const profiles: PayerProfile[] = [
  originalMedicare,
  medicareAdvantage,
  commercialPpo,
  waPpo,
  commercialHmo,
  waHmo,
  premera,
  workersComp,
  waLni,
  orWorkersComp,
  nyWorkersComp,
  caWorkersComp,
  txWorkersComp,
  mnWorkersComp,
  coWorkersComp,
  mtWorkersComp,
  paWorkersComp,
  akWorkersComp,
  hiWorkersComp,
  federalWorkersComp,
  vaCommunityCare,
  tricare,
  medicaid,
  orMedicaid,
  auto,
  flAuto,
  njAuto,
  hiAuto,
  waAuto,
  orAuto,
  coAuto,
  caAuto,
  txAuto,
  mnAuto,
  medpay,
  autoLiability,
  hsaFsa,
  selfPay,
];

/** The clinic's own profiles come first: what a clinic knows of its payers is nearer than what is known in general. */
const all = (own: PayerProfile[]) => [...own, ...profiles];

/** The profile of that id; null when there is none. */
export const profileById = (id: string | null, own: PayerProfile[] = []): PayerProfile | null =>
  all(own).find((profile) => profile.id === id) ?? null;

/** The profile made precise for a state, when there is a more precise one. */
export const profileFor = (profile: PayerProfile, state: string | null, own: PayerProfile[] = []): PayerProfile =>
  all(own).find((precise) => precise.narrows === profile.id && precise.state === state) ?? profile;

/** Does the state make this payer more precise? */
export const variesByState = ({ id, narrows = id }: PayerProfile, own: PayerProfile[] = []): boolean =>
  all(own).some((precise) => precise.narrows === narrows && precise.state !== undefined);

/** What may be chosen, by id and name. */
export const payerChoices = (own: PayerProfile[] = []): { id: string; name: string }[] =>
  all(own).map(({ id, name }) => ({ id, name }));

/** Other names people give a payer on the command line or in a settings file. */
const otherNames: Record<string, string> = {
  medicare: 'original-medicare',
  'medicare-part-b': 'original-medicare',
  ma: 'medicare-advantage',
  ppo: 'commercial-ppo',
  commercial: 'commercial-ppo',
  hmo: 'commercial-hmo',
  wc: 'workers-comp',
  'wa-workers-comp': 'wa-lni',
  lni: 'wa-lni',
  owcp: 'federal-workers-comp',
  va: 'va-community-care',
  pip: 'auto',
  'auto-pip': 'auto',
  'med-pay': 'medpay',
  liability: 'auto-liability',
  'fl-pip': 'fl-auto',
  hsa: 'hsa-fsa',
  fsa: 'hsa-fsa',
};

/** The profile a person means by an id or another common name; null when there is none. */
export const profileNamed = (name: string): PayerProfile | null => {
  const wanted = name.trim().toLowerCase();
  return profileById(otherNames[wanted] ?? wanted);
};
