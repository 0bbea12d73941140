import { oneOf } from '../one-of.ts';
import type { Evidence, Signature } from '../referral.ts';
import { readFlat } from './flat.ts';
import { mentions } from './mentions.ts';
import { dateAfter, type NearDate, skipDate } from './near-date.ts';
import { type Person, readPerson } from './people.ts';
import * as cues from './signature-cues.ts';
import * as missing from './signature-missing.ts';
import { personBefore } from './signature-trail.ts';
import { type Prepared, quote } from './text.ts';

/** A signing word with the person it belongs to. */
interface Signing {
  person: Person;
  date: NearDate | null;
  cosigned: boolean;
  start: number;
  end: number;
}

interface Cue {
  start: number;
  end: number;
}

/**
 * Who signed, and whether it counts (CMS Program Integrity Manual ch. 3 §3.3.2.4). A refusal ("not read", stamp) and a
 * co-signature still due weigh more than a signature; other signs of an unsigned order weigh less than a real one.
 */
export function readSignature(prepared: Prepared): Signature {
  const before = known.get(prepared);
  if (before) return before;
  const signature = readFlat(prepared, judge);
  known.set(prepared, signature);
  return signature;
}

/** The provider is read from the signature too: each text is judged once. */
const known = new WeakMap<Prepared, Signature>();

function judge(prepared: Prepared): Signature {
  const signings = findSignings(prepared);
  const signed = chief(signings.filter(({ person }) => counts(person)));
  const refusal = firstCue(prepared, missing.refused) ?? onBehalf(prepared, signings);
  if (refusal) return inAdequate(prepared, 'rejected', refusal);
  const due = firstCue(prepared, missing.cosignatureDue);
  if (due && !signed?.cosigned) return inAdequate(prepared, 'pended', due);
  if (signed && !takenBack(prepared, signed)) return present(prepared, signed);
  const unsigned = firstCue(prepared, missing.pended);
  if (unsigned) return inAdequate(prepared, 'pended', unsigned);
  const weak = firstCue(prepared, cues.rejected) ?? signings.find(({ person }) => standsIn(person));
  return weak ? inAdequate(prepared, 'rejected', weak) : absent;
}

const absent: Signature = { status: 'absent', signer: null, credential: null, date: null, evidence: null };

const present = (prepared: Prepared, { person, date, start, end }: Signing): Signature => ({
  status: 'present',
  signer: person.name,
  credential: person.credential ?? credentialElsewhere(prepared, person),
  date: date?.iso ?? null,
  evidence: quote(prepared, start, end),
});

function inAdequate(prepared: Prepared, status: 'rejected' | 'pended', { start, end }: Cue): Signature {
  const evidence: Evidence = quote(prepared, start, end);
  const person = readPerson(prepared, end);
  const known = person && (person.credential || person.titled) ? person : null;
  return { status, signer: known?.name ?? null, credential: known?.credential ?? null, date: null, evidence };
}

/** "Provider: Hannah Liu, MD … Signature: Hannah Liu". */
function credentialElsewhere(prepared: Prepared, { start, end }: Person): string | null {
  const name = prepared.text.slice(start, end);
  for (let at = prepared.text.indexOf(name); at >= 0 && at < start; at = prepared.text.indexOf(name, at + 1)) {
    const person = readPerson(prepared, at);
    if (person?.ordering) return person.credential;
  }
  return null;
}

/** A massage therapist's or a patient's signature is nobody's order; a nurse's or an assistant's stands in for one. */
const therapists = ['LMT', 'LMP', 'LMBT', 'RMT', 'CMT', 'MMT', 'BCMT', 'LMT-C', 'LCMT', 'MTI'];
const counts = (person: Person) => person.ordering || (!person.credential && (person.words > 1 || person.titled));
const standsIn = ({ credential, ordering }: Person) => !!credential && !ordering && !therapists.includes(credential);

/** The co-signature first, then whoever gives a credential and a date. */
function chief(signings: Signing[]): Signing | undefined {
  const weight = (each: Signing) => Number(each.cosigned) * 4 + Number(each.person.ordering) * 2 + Number(!!each.date);
  return [...signings].sort((a, b) => weight(b) - weight(a) || a.start - b.start)[0];
}

function findSignings(prepared: Prepared): Signing[] {
  const found: Signing[] = [];
  for (const match of mentions(prepared.text, cues.signing)) {
    if (isGuarded(prepared, match.index)) continue;
    const signing = signingAfter(prepared, match.index, match.index + match[0].length);
    if (signing) found.push(signing);
  }
  for (const match of mentions(prepared.text, cues.attesting)) {
    if (isGuarded(prepared, match.index) || isReport(prepared, match.index, match[0])) continue;
    const signing = signingAfter(prepared, match.index, match.index + match[0].length);
    if (signing?.person.ordering) found.push(signing);
  }
  for (const match of mentions(prepared.text, cues.signedAfter)) {
    const person = personBefore(prepared, match.index);
    if (!person) continue;
    const mark = match.index + match[0].length;
    const date = dateAfter(prepared.text, person.end, 60) ?? dateAfter(prepared.text, mark, 60);
    const end = Math.max(mark, date?.end ?? 0);
    found.push({ person, date, cosigned: false, start: person.start, end });
  }
  return found;
}

/** Somebody else's signature, or one that is still asked for. */
function isGuarded(prepared: Prepared, start: number): boolean {
  const before = prepared.text.slice(Math.max(0, start - 60), start);
  const line =
    prepared.raw
      .slice(Math.max(0, start - 60), start)
      .split('\n')
      .at(-1) ?? '';
  return cues.someoneElse.test(before) || missing.notYet.test(before.slice(before.length - line.length));
}

/** "MRI reviewed by Dr. Hale" tells of a finding; as a signature the words begin a line or a sentence. */
const isReport = (prepared: Prepared, start: number, words: string) =>
  /^(?:reviewed|verified|completed|released|confirmed|accepted|approved|authori[sz]ed)/.test(words) &&
  !/(?:^|[.;:|>)\]*\n-]\s{0,4}|\b(?:electronically|and|been|was|is) )$/i.test(
    prepared.raw.slice(Math.max(0, start - 20), start),
  );

/** "MD signature needed", then a name. */
const stillDue = /^ (?:is |still |was )?(?:needed|required|pending|due|requested|missing|outstanding|not)\b/;

function signingAfter(prepared: Prepared, start: number, end: number): Signing | null {
  const { text } = prepared;
  const label = text.slice(start, end);
  const skipped = skipToName(text, end);
  if (skipped === null || stillDue.test(text.slice(end, end + 24))) return null;
  const person = readPerson(prepared, skipped.at);
  if (!person || cues.someoneElseAfter.test(text.slice(person.end, person.end + 20))) return null;
  const loose = !skipped.joined && !label.includes('/') && !/(?:by|por)$/.test(label);
  if ((loose || label === 'sig') && !person.credential) return null;
  const date = skipped.date ?? dateAfter(text, person.end, 110);
  const finish = Math.max(person.end, date && date.start >= start ? date.end : 0);
  return { person, date, cosigned: /^(?:co|counter|\w+ (?:co|counter))-?sign/.test(label), start, end: finish };
}

/** "(scribble) by: " stands between the label and the name. */
const mark = oneOf`
  scribble[sd]?|illegible|hand-?written|wet|original|hand-?written signature|wet signature|signed
`;
const linking = oneOf`
  by|por|on|at|and|dated?|name|of|provider|physician|clinician|signature|electronically|signed|user|ordering
  referring|md:|this (?:order|note|document|referral)|is
`;
const connector = new RegExp(String.raw`^(?:[([<]${mark}[)\]>]|[\s:*>=|([\]<~"',-]|\b${linking}\b)`, 'u');

/** "(illegible) / printed name: ". */
const scribbled = oneOf`
  illegible|unreadable|scribble[sd]?|initial(?:s|ed)?|(?!by\b|on\b)\p{L}{2,3}\b|\p{L}\. ?\p{L}\.
`;
const overName = new RegExp(
  String.raw`^[\s:]*[([<]?${scribbled}(?: signature| scribble)?[)\]>]?[\s,;/-]{1,8}(?:over )?${oneOf`
    printed name|print name|print|typed name|printed|typed|name
  `}[: ]{1,3}`,
  'u',
);

/** Where the name stands after the label: behind "by", a date, or over a printed name. Null on a blank line to be signed. */
function skipToName(text: string, from: number): { at: number; date: NearDate | null; joined: boolean } | null {
  const over = overName.exec(text.slice(from, from + 90));
  if (over) return { at: from + over[0].length, date: null, joined: true };
  let at = from;
  let date: NearDate | null = null;
  for (let steps = 0; steps < 24; steps += 1) {
    const dated = skipDate(text, at);
    const step = dated ? dated.end - at : (connector.exec(text.slice(at, at + 40))?.[0].length ?? 0);
    if (step === 0) break;
    date = dated?.date ?? date;
    at += step;
  }
  const blank = /^_{1,60}[ ]*/.exec(text.slice(at, at + 70));
  if (blank && !date) return null;
  if (blank) at += blank[0].length;
  const joined = /[:\-,(\n/]|\b(?:by|of|por)\b/.test(text.slice(from, at));
  return { at, date, joined };
}

/** "Electronically signed by: Jane Doe, MD (pending)". */
const takenBack = (prepared: Prepared, { person }: Signing) =>
  pendingAfter.test(prepared.text.slice(person.end, person.end + 40));

const pendingAfter = new RegExp(
  String.raw`^[\s,([:*-]{0,4}(?:signature |signing |status:? |is )?${oneOf`
    pending|draft|unsigned|not (?:yet )?signed|has not|needs to|will sign|to sign|awaiting
  `}\b`,
);

/** An assistant signing for the prescriber. */
function onBehalf(prepared: Prepared, signings: Signing[]): Cue | undefined {
  return signings.find(({ person }) => {
    const after = prepared.text.slice(person.end, person.end + 60);
    const agent = /^[\s,)]*(?:\/ ?)?(?:by|per|via)\s/.exec(after);
    const other = agent && readPerson(prepared, person.end + agent[0].length);
    if (other && standsIn(other)) return true;
    return !person.ordering && /^[\s,)-]*(?:for|on behalf of|o\/b\/o|obo|p\.?p\.?|per)\s/.test(after);
  });
}

/** The first of these cues that is not about somebody else's signature. */
function firstCue(prepared: Prepared, patterns: RegExp[]): Cue | undefined {
  const found: Cue[] = [];
  for (const pattern of patterns) {
    for (const match of mentions(prepared.text, pattern)) {
      const before = prepared.text.slice(Math.max(0, match.index - 60), match.index).replace(/\s+/g, ' ');
      if (cues.someoneElse.test(before)) continue;
      found.push({ start: match.index, end: match.index + match[0].length });
      break;
    }
  }
  return found.sort((a, b) => a.start - b.start)[0];
}
