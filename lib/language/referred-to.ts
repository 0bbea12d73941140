import { oneOf } from '../one-of.ts';
import type { Evidence } from '../referral.ts';
import { askedOfTherapist } from '../therapists/field.ts';
import { mentions } from './mentions.ts';
import { readPerson } from './people.ts';
import { type Prepared, quote, type Region } from './text.ts';
import { wordList } from './word-list.ts';

/** Persons or places that the order goes to, by name. A kind of care alone ("Massage therapy") names nobody. */
export function readReferredTo(prepared: Prepared): Evidence[] {
  const inFields = prepared.regions.filter(isAbout);
  const inText = mentions(prepared.text, label).flatMap(({ 0: words, index }) => named(prepared, index + words.length));
  return [
    ...inFields.filter(names).map(({ start, end }) => quote(prepared, start, end)),
    ...inText.filter(({ start }) => !inFields.some((region) => start >= region.start && start <= region.end)),
  ];
}

const isAbout = ({ meaning }: Region) => meaning === 'referredTo';

const names = ({ source }: Region) =>
  ['name', 'place'].includes(askedOfTherapist(source.label)) && !isKindOfCare(source.text);

const kindOfCare = new Set(
  wordList(`
    massage therapy therapist therapists therapeutic medical manual bodywork lmt rehab rehabilitation
    licensed outpatient external internal other any service services clinic department provider
    masaje terapia terapeutico terapeuta
  `),
);

const isKindOfCare = (text: string) =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => kindOfCare.has(word));

const label = new RegExp(
  String.raw`(?<![\w/])${oneOf`
    refer(?:red|ral)?(?: pt| patient)? to|send to
    (?:massage |rendering |servicing )?therapist(?:'s)?(?: name)?|(?:rendering|servicing) provider
  `}(?: ?[:=-]| (?=\p{L}))`,
  'gu',
);

/** Without a colon only letters after the name tell a person from a place or a kind of care. */
function named(prepared: Prepared, from: number): Evidence[] {
  const person = readPerson(prepared, from);
  if (!person || person.ordering) return [];
  const labelled = /[:=-]$/.test(prepared.text.slice(0, from));
  const sure = person.credential !== null || (labelled && person.words > 1);
  return sure && !isKindOfCare(person.name) ? [quote(prepared, person.start, person.end)] : [];
}
