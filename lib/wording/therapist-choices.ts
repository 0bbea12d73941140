import type { Part, Suggestion } from '../finding.ts';
import { inLanguage, type Said } from '../languages.ts';
import type { PayerProfile } from '../payers/profile.ts';
import type { Evidence, Referral } from '../referral.ts';
import type { CheckContext } from '../rule.ts';
import { type Therapist, type Training, titleOf } from '../therapist.ts';
import type { NamedTherapist } from './named-therapist.ts';
import { trainingNames, trainingsWanted } from './trainings-wanted.ts';

/** Whether a therapist is in a payer's network, as far as the clinic recorded any network. */
export function networkStanding(
  { networks }: Pick<Therapist, 'networks'>,
  payer: Pick<PayerProfile, 'id' | 'narrows'> | null,
): 'in' | 'out' | 'unknown' {
  if (!payer || networks.length === 0) return 'unknown';
  return networks.includes(payer.id) || (payer.narrows && networks.includes(payer.narrows)) ? 'in' : 'out';
}

/** Trained for the diagnosis first, then in the payer's network; otherwise in the clinic's own order. */
export function suitableFirst(therapists: Therapist[], wanted: Training[], payer: PayerProfile | null): Therapist[] {
  const rank = (therapist: Therapist) =>
    2 * wanted.filter((training) => !therapist.training.includes(training)).length +
    Number(networkStanding(therapist, payer) !== 'in');
  return therapists.filter(({ name }) => name.trim() !== '').sort((a, b) => rank(a) - rank(b));
}

/** More names at once are read by nobody. */
const mostOffered = 6;

/** The clinic's therapists whom this order could name, the most suitable first. Nobody is chosen for the clinician. */
export const therapistChoices = (referral: Patient, context: CheckContext): Suggestion[] =>
  offered(context.therapists ?? [], referral, context);

/** Some of them: for the order as it is, or in the place of the one it names. */
export function offered(
  therapists: Therapist[],
  referral: Patient,
  context: CheckContext,
  named: NamedTherapist | null = null,
): Suggestion[] {
  const wanted = trainingsWanted(referral);
  if (named && !named.replaceable) return [];
  return suitableFirst(therapists, wanted, context.payer)
    .slice(0, mostOffered)
    .map((therapist) => therapistChoice(therapist, wanted, context, named?.evidence));
}

type Patient = Pick<Referral, 'diagnoses' | 'precautions'>;

/** Words that name a therapist, or that take the place of another's name. */
function therapistChoice(
  therapist: Therapist,
  wanted: Training[],
  context: CheckContext,
  replaces?: Evidence,
): Suggestion {
  const { phone, fax, npi } = therapist;
  const title = titleOf(therapist);
  const numbers = [phone && `phone ${phone}`, fax && `fax ${fax}`];
  const details: [Part['detail'], string][] = [
    ['phone', phone],
    ['fax', fax],
    ['npi', npi],
  ];
  return {
    label: [title, ...merits(therapist, wanted, context)].join(' · '),
    text: replaces ? title : `Referred to: ${[title, ...numbers].filter(Boolean).join(', ')}.`,
    parts: [
      { meaning: 'referredTo', text: title },
      ...details.flatMap(([detail, text]) =>
        detail && text ? [{ meaning: 'referredTo' as const, text, detail }] : [],
      ),
    ],
    ...(replaces && { replaces }),
  };
}

const inNetwork: Said = { en: 'in network', es: 'en la red' };

const trainedIn = (training: Training): Said => ({
  en: `trained in ${trainingNames[training].en}`,
  es: `con formación en ${trainingNames[training].es}`,
});

/** Why a therapist suits this order, for the label alone. */
function merits(therapist: Therapist, wanted: Training[], { payer, language = 'en' }: CheckContext): string[] {
  const trained = wanted.filter((training) => therapist.training.includes(training));
  const paid = networkStanding(therapist, payer) === 'in' ? [inNetwork] : [];
  return [...paid, ...trained.map(trainedIn)].map((said) => inLanguage(said, language));
}
