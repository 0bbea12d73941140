import type { Authorization, Evidence } from '../referral.ts';
import {
  claimed,
  dayAlone,
  injuries,
  lasting,
  numbered,
  type Status,
  states,
  upTo,
  visitCounts,
} from './authorization-words.ts';
import { clauseAt } from './clauses.ts';
import { readFlat } from './flat.ts';
import { mentions } from './mentions.ts';
import { dateAfter, skipDate } from './near-date.ts';
import { type Prepared, quote } from './text.ts';

/** Prior authorization, claim number, date of injury and visits granted. */
export const readAuthorization = (prepared: Prepared): Authorization => readFlat(prepared, read);

function read(prepared: Prepared): Authorization {
  const number = findNumber(prepared, numbered);
  const status = readStatus(prepared);
  const claim = findNumber(prepared, claimed);
  const visits = readVisits(prepared);
  const injury = readInjury(prepared);
  const day = injury ? null : readInjuryDay(prepared);
  const end = readEnd(prepared);
  return {
    status: status?.status ?? (number || visits ? 'stated' : null),
    number: number?.written ?? null,
    visits: visits?.count ?? null,
    claimNumber: claim?.written ?? null,
    injuryDate: injury?.iso ?? null,
    ...(day && { injuryDay: day.evidence }),
    endsOn: end?.iso ?? null,
    evidence: [number, status, claim, visits, injury, day, end].flatMap((found) => (found ? [found.evidence] : [])),
  };
}

interface Written {
  written: string;
  evidence: Evidence;
}

const isReal = (written: string) =>
  /\d.*\d/.test(written) && written.length > 3 && !/^\d{1,2}\/\d{1,2}(?:\/\d{2,4})?$/.test(written);

function findNumber(prepared: Prepared, patterns: RegExp[]): Written | null {
  for (const pattern of patterns) {
    for (const match of mentions(prepared.text, pattern)) {
      const written = match[1] ?? '';
      if (!isReal(written)) continue;
      const end = match.index + match[0].length;
      const raw = prepared.raw.slice(end - written.length, end).replace(/[.-]$/, '');
      return { written: raw, evidence: quote(prepared, match.index, end) };
    }
  }
  return null;
}

function readStatus(prepared: Prepared): { status: Status; evidence: Evidence } | null {
  for (const { status, words } of states) {
    for (const match of mentions(prepared.text, words)) {
      const end = match.index + match[0].length;
      if (/^referral/.test(match[0]) && !/\bauth|approv/.test(match[0])) continue;
      return { status, evidence: quote(prepared, match.index, end) };
    }
  }
  return null;
}

function readVisits(prepared: Prepared): { count: number; evidence: Evidence } | null {
  for (const pattern of visitCounts) {
    const match = mentions(prepared.text, pattern)[0];
    if (match)
      return { count: Number(match[1]), evidence: quote(prepared, match.index, match.index + match[0].length) };
  }
  return null;
}

function readInjury(prepared: Prepared): { iso: string; evidence: Evidence } | null {
  for (const match of mentions(prepared.text, injuries)) {
    const end = match.index + match[0].length;
    const date = dateAfter(prepared.text, end, 14);
    if (!date || date.end > clauseAt(prepared, end).end + 12) continue;
    return { iso: date.iso, evidence: quote(prepared, match.index, date.end) };
  }
  return null;
}

/** "MVA 8/14": nothing says of which year. */
function readInjuryDay(prepared: Prepared): { evidence: Evidence } | null {
  for (const match of mentions(prepared.text, injuries)) {
    const end = match.index + match[0].length;
    const day = dayAlone.exec(prepared.text.slice(end, end + 20))?.[0];
    if (day) return { evidence: quote(prepared, match.index, end + day.length) };
  }
  return null;
}

function readEnd(prepared: Prepared): { iso: string; evidence: Evidence } | null {
  for (const match of mentions(prepared.text, lasting)) {
    const from = match.index + match[0].length;
    const first = skipDate(prepared.text, from)?.date;
    if (!first) continue;
    const gap = /^ ?(?:-|[a-z]{2,7}) ?/.exec(prepared.text.slice(first.end, first.end + 12))?.[0] ?? '';
    const second = upTo.test(gap) ? skipDate(prepared.text, first.end + gap.length)?.date : undefined;
    const last = second ?? first;
    return { iso: last.iso, evidence: quote(prepared, match.index, last.end) };
  }
  return null;
}
