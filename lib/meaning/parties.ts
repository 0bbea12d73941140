import type { Meaning } from '../reading.ts';
import type { Hit } from './hits.ts';

/** Words for a person or a place that do not say by themselves whether they send or receive. */
const persons = new Set(
  'provider|physician|practitioner|doctor|dentist|clinician|md|medico|proveedor|provider name|physician name|doctor name'.split(
    '|',
  ),
);
/** A detail of some person: of the patient, where nobody else is spoken of. */
const ownDetails = /^(?:(?:first|last|middle|full|family|given) name ?|surname ?|forename ?)+$/;
const places =
  /^(?:(?:clinic|practice|facility|hospital|organization|institution|location|department|specialty)\b ?)+(?:name)?$|^(?:servicio|clinica|centro|institucion|establecimiento|departamento)$/;

const sends = /^(?:referring|ordering|requesting|prescribing)\b|\bby$|^from\b|procedencia|origen|remitente/;
const receives = /\bto$|^to\b|^(?:refer|send|receiving|servicing|rendering)\b.|destino|destination|destinatario/;

type Side = Extract<Meaning, 'provider' | 'referredTo'>;

/** Which side a text names in so many words, when it names one. */
export function sideOf(hits: Hit[]): Side | null {
  const said = (meaning: Side, words: RegExp): boolean =>
    hits.some((hit) => hit.meaning === meaning && words.test(hit.words));
  const [isSender, isReceiver] = [said('provider', sends), said('referredTo', receives)];
  return isSender === isReceiver ? null : isSender ? 'provider' : 'referredTo';
}

/** "Refer to" above a list called `doctor_id`, "Referring Dr Location": persons and places are those of the side that is named. */
export function onSide(side: Side | null, hit: Hit): Hit {
  return side && isOpen(hit) ? { ...hit, meaning: side } : hit;
}

function isOpen({ meaning, words }: Hit): boolean {
  if (meaning === 'patient') return ownDetails.test(words);
  return meaning === 'referredTo' ? places.test(words) : persons.has(words);
}
