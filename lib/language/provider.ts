import { oneOf } from '../one-of.ts';
import type { Provider } from '../referral.ts';
import { clauseAt } from './clauses.ts';
import { readFlat } from './flat.ts';
import { mentions } from './mentions.ts';
import { findNpis, type Npi } from './npi.ts';
import { type Person, readPerson } from './people.ts';
import { readSignature } from './signature.ts';
import { personBefore } from './signature-trail.ts';
import { type Prepared, quote } from './text.ts';

/** The ordering clinician: the one a label names, else the one who signed, else whoever stands with a credential. */
export const readProvider = (prepared: Prepared): Provider => readFlat(prepared, read);

function read(prepared: Prepared): Provider {
  const person = findPerson(prepared);
  const npi = orderingNpi(prepared);
  const evidence = person ? [quote(prepared, person.start, person.end)] : [];
  return {
    name: person?.name ?? null,
    credential: person?.ordering ? person.credential : null,
    npi: npi?.digits ?? null,
    npiValid: npi?.valid ?? false,
    evidence: npi ? [...evidence, npi.evidence] : evidence,
  };
}

/** Where to look, the surest place first; the first person with a credential ends the search. */
function findPerson(prepared: Prepared): Person | null {
  let named: Person | null = null;
  for (const look of [labelled, signer, titled, lettered]) {
    const people = look(prepared).filter(isNoDisease);
    const ordering = people.find((person) => person.ordering);
    if (ordering) return ordering;
    named ??= people[0] ?? null;
  }
  return named;
}

/** "Mets from breast cancer": a disease comes from somewhere too. Whoever is called doctor may have any name. */
const isNoDisease = ({ name, titled, credential }: Person) =>
  titled || credential !== null || !disease.test(name.toLowerCase());

const disease = new RegExp(
  String.raw`\b${oneOf`
    cancer|ca|carcinoma|melanoma|lymphoma|leuk(?:a)?emia|myeloma|sarcoma|tumou?rs?|malignancy|mets|metasta\w{1,4}
    chemo\w{0,7}|radiation|fracture|surgery|fusion|disease|syndrome|disorder|infection|arthritis|\w{2,20}itis|stroke
    sclerosis|stenosis|injury|accident|strain|sprain|spasms?|whiplash|trauma|fall|pain|ache
  `}\b`,
);

const ordersAs = oneOf`
  ordering|referring|requesting|authorizing|authorising|prescribing|attending|treating|responsible
`;
const clinician = oneOf`
  provider|physician|clinician|practitioner|doctor|md|dr|prescriber|np|pa
`;
const labels = oneOf`
  ${ordersAs}[ /]{1,2}${clinician}(?:'s)?(?: name)?
  (?:provider|physician|prescriber|clinician|practitioner|doctor)(?: name)?
  ordered by|referred by|requested by|prescribed by|referral from|refer(?:ral)? by|prescriber|from|rx by
  order(?:ed)? per
`;
/** "Ordering provider (print): ", "referred by ". */
const label = new RegExp(
  [
    String.raw`(?<![\w/])${labels}(?: \([a-z ]{1,20}\))?(?: name)?`,
    String.raw`[ \t\n]{0,3}(?:[:=#-]|(?<=by)|(?<=per)|(?<=from))(?! ?(?:npi|signature|phone|fax)\b)`,
  ].join(''),
  'g',
);

/** Somebody else in the order: the one it goes to, copies, and colleagues who are merely mentioned. */
const otherPerson = oneOf`
  refer(?:red|ral)?(?: pt| patient)? to|referring to|sent to|attn|attention
  rendering|servicing|supervising|treating|massage|therapy|facility|group|billing|rendering|lmt|therapist
  cc|c\.c|copy(?: to)?|cc'd|pcp|primary care(?: (?:provider|physician))?|surgeon
  cleared by|clearance (?:from|by)|okayed by|ok(?:ay)? per|ok by
  follow(?:[ -]up)? with|f\/u with|seen by|saw|consult(?:ed)? with
  patient|pt|employer|adjuster|attorney|mother|father
`;
const notOrdering = new RegExp(String.raw`${otherPerson}[ :,'s]{0,4}(?:dr\.? ?)?$`);

const sparesProvider = (prepared: Prepared, start: number) =>
  notOrdering.test(prepared.text.slice(Math.max(0, start - 40), start).replace(/\s+/g, ' '));

function labelled(prepared: Prepared): Person[] {
  return mentions(prepared.text, label).flatMap((match) => {
    const blocked =
      /^(?:massage|rendering|servicing|treating|performing)/.test(match[0]) || sparesProvider(prepared, match.index);
    const person = blocked ? null : readPerson(prepared, match.index + match[0].length);
    return person && isClinician(person) && (person.words > 1 || person.titled || person.ordering) ? [person] : [];
  });
}

const isClinician = (person: Person) => person.ordering || person.credential === null;

/** A refused signature names its clinician all the same ("Signed but not read: B. Ng MD"). */
function signer(prepared: Prepared): Person[] {
  const { evidence, signer: name, credential, status } = readSignature(prepared);
  if (!evidence || !name) return [];
  const { start, end } = evidence;
  const named = status === 'present' ? null : readPerson(prepared, end);
  return [named ?? { name, words: 2, titled: false, credential, ordering: credential !== null, start, end }];
}

const title = /(?<![\w'])(?:dra?\.? |dra?\.|doctora? )(?=\p{L})/gu;

function titled(prepared: Prepared): Person[] {
  return mentions(prepared.text, title).flatMap((match) => {
    if (sparesProvider(prepared, match.index)) return [];
    const person = readPerson(prepared, match.index);
    return person && isClinician(person) ? [person] : [];
  });
}

/** Letters that are hardly ever a word, or that a comma sets apart. */
const telling = oneOf`
  m\.d\.|d\.o\.|md|fnp(?:-c|-bc)?|agnp(?:-c)?|pmhnp(?:-bc)?|arnp|aprn|crnp|pa-c|dnp|np-c|cnm|nmd|dpm|dds|dmd
  lac|l\.ac\.
`;
const behindComma = oneOf`
  do|np|pa|dc|nd|cnp|cns|d\.c\.|n\.d\.
`;
const letters = new RegExp(
  String.raw`${oneOf`
    (?<=[\p{L}\p{M}][.,]?\s{1,3})${telling}
    (?<=[\p{L}\p{M}],\s{0,2})${behindComma}
  `}(?![\p{L}\p{M}'-])`,
  'gu',
);

function lettered(prepared: Prepared): Person[] {
  return mentions(prepared.text, letters).flatMap((match) => {
    const person = personBefore(prepared, match.index + match[0].length);
    if (!person?.ordering || person.words > 4 || sparesProvider(prepared, person.start)) return [];
    const clause = clauseAt(prepared, person.start);
    return clause.section === 'history' || clause.section === 'familyHistory' ? [] : [person];
  });
}

/** A number of the place or the therapist is not the prescriber's. */
const otherNpi = new RegExp(
  `${oneOf`
    facility|group|clinic|organi[sz]ation|org|billing|rendering|servicing|therapist|lmt|massage|pharmacy|hospital|pcp
    lab
  `}(?:'s)?(?: provider)?[ :(]{0,3}$`,
);

function orderingNpi(prepared: Prepared): Npi | undefined {
  const npis = findNpis(prepared).filter(({ evidence }) => {
    const before = prepared.text.slice(Math.max(0, evidence.start - 60), evidence.start);
    return !otherNpi.test(before.slice(0, before.lastIndexOf('npi')));
  });
  return npis.find(({ valid }) => valid) ?? npis[0];
}
