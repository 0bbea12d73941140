import akWorkersComp from './ak-workers-comp.ts';
import auto from './auto.ts';
import caWorkersComp from './ca-workers-comp.ts';
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
import mnWorkersComp from './mn-workers-comp.ts';
import mtWorkersComp from './mt-workers-comp.ts';
import njAuto from './nj-auto.ts';
import nyWorkersComp from './ny-workers-comp.ts';
import orMedicaid from './or-medicaid.ts';
import orWorkersComp from './or-workers-comp.ts';
import originalMedicare from './original-medicare.ts';
import paWorkersComp from './pa-workers-comp.ts';
import premera from './premera.ts';
import type { PayerProfile } from './profile.ts';
import selfPay from './self-pay.ts';
import tricare from './tricare.ts';
import txWorkersComp from './tx-workers-comp.ts';
import vaCommunityCare from './va-community-care.ts';
import waLni from './wa-lni.ts';
import workersComp from './workers-comp.ts';

/** In the order in which they are offered. */
export const profiles: PayerProfile[] = [
  originalMedicare,
  medicareAdvantage,
  commercialPpo,
  commercialHmo,
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
  hsaFsa,
  selfPay,
];

/** The profile of that id; null when there is none. */
export const profileById = (id: string | null): PayerProfile | null =>
  profiles.find((profile) => profile.id === id) ?? null;

/** The profile made precise for a state, when there is a more precise one. */
export const profileFor = (profile: PayerProfile, state: string | null): PayerProfile =>
  profiles.find((precise) => precise.narrows === profile.id && precise.state === state) ?? profile;

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
  medpay: 'auto',
  'fl-pip': 'fl-auto',
  hsa: 'hsa-fsa',
  fsa: 'hsa-fsa',
};

/** The profile a person means by an id or another common name; null when there is none. */
export const profileNamed = (name: string): PayerProfile | null => {
  const wanted = name.trim().toLowerCase();
  return profileById(otherNames[wanted] ?? wanted);
};
