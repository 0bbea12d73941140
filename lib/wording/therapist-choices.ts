import type { Part } from '../finding.ts';
import type { Language, Said } from '../languages.ts';
import type { PayerProfile } from '../payers/profile.ts';
import type { Referral } from '../referral.ts';
import type { CheckContext, Offer } from '../rule.ts';
import { type Therapist, type Training, titleOf } from '../therapists/therapist.ts';
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

/** The clinic's therapists, the most suitable first. Nobody is chosen for the clinician. */
export function therapistChoices(referral: Patient, context: CheckContext): Offer[] {
  const wanted = trainingsWanted(referral);
  return suitableFirst(context.therapists ?? [], wanted, context.payer).map((therapist) =>
    therapistChoice(therapist, wanted, context.payer),
  );
}

/** More names on one card are read by nobody. */
const mostOffered = 6;

/** The best of some therapists: for the order as it is, or in the place of the one it names. */
export function offered(
  therapists: Therapist[],
  referral: Patient,
  context: CheckContext,
  named: NamedTherapist | null = null,
): Offer[] {
  if (named && !named.replaceable) return [];
  return therapistChoices(referral, { ...context, therapists })
    .slice(0, mostOffered)
    .map((choice) => (named ? inPlaceOf(named, choice) : choice));
}

/** The name alone, where another name stands. */
const inPlaceOf = ({ evidence }: NamedTherapist, choice: Offer): Offer => ({
  ...choice,
  text: choice.parts?.[0]?.text ?? choice.text,
  replaces: evidence,
});

type Patient = Pick<Referral, 'diagnoses' | 'precautions'>;

function therapistChoice(therapist: Therapist, wanted: Training[], payer: PayerProfile | null): Offer {
  const { phone, fax, npi } = therapist;
  const title = titleOf(therapist);
  const numbers = [phone && `phone ${phone}`, fax && `fax ${fax}`];
  const details = Object.entries({ phone, fax, npi }) as [NonNullable<Part['detail']>, string][];
  const reasons = merits(therapist, wanted, payer);
  const label = (language: Language) => [title, ...reasons.map((reason) => reason[language])].join(' · ');
  return {
    label: { en: label('en'), es: label('es') },
    text: `Referred to: ${[title, ...numbers].filter(Boolean).join(', ')}.`,
    parts: [
      { meaning: 'referredTo', text: title },
      ...details.flatMap(([detail, text]) => (text ? [{ meaning: 'referredTo' as const, text, detail }] : [])),
    ],
  };
}

const inNetwork: Said = { en: 'in network', es: 'en la red' };

const trainedIn = (training: Training): Said => ({
  en: `trained in ${trainingNames[training].en}`,
  es: `con formación en ${trainingNames[training].es}`,
});

/** Why a therapist suits this order, for the label alone. */
function merits(therapist: Therapist, wanted: Training[], payer: PayerProfile | null): Said[] {
  const paid = networkStanding(therapist, payer) === 'in' ? [inNetwork] : [];
  return [...paid, ...wanted.filter((training) => therapist.training.includes(training)).map(trainedIn)];
}
