import type { Evidence, Referral } from '../referral.ts';
import { isNamedIn, placeOfName } from '../therapists/name.ts';
import type { Therapist } from '../therapists/therapist.ts';

/** One of the clinic's therapists as an order names them. */
export interface NamedTherapist {
  therapist: Therapist;
  evidence: Evidence;
  /** The words are the whole value of a field, and no telephone or fax number of theirs stands elsewhere. */
  replaceable: boolean;
}

/** The clinic's therapist whom the order names: where it says whom it goes to, or anywhere when it does not say. */
export function namedTherapist(
  { referredTo, sources }: Pick<Referral, 'referredTo' | 'sources'>,
  therapists: Therapist[] = [],
): NamedTherapist | null {
  for (const therapist of therapists) {
    const said = referredTo.named.find(({ text }) => isNamedIn(text, therapist.name));
    if (said) return { therapist, evidence: said, replaceable: standsAlone(said, therapist, sources) };
  }
  if (referredTo.named.length > 0) return null;
  for (const therapist of therapists) {
    for (const { field, text } of sources) {
      const place = placeOfName(text, therapist.name);
      if (!place) continue;
      const words = { text: text.slice(place.start, place.end), ...place };
      return { therapist, evidence: field ? { ...words, field } : words, replaceable: false };
    }
  }
  return null;
}

function standsAlone(said: Evidence, { phone, fax }: Therapist, sources: Referral['sources']): boolean {
  const whole = sources.some(({ field, text }) => field !== '' && field === said.field && text === said.text);
  const numbers = [phone, fax].filter(Boolean);
  const elsewhere = sources.filter(({ field }) => field !== said.field);
  return whole && !elsewhere.some(({ text }) => numbers.some((number) => text.includes(number)));
}
