import type { Report } from '../check.ts';
import { type DueDate, dueDates } from '../dates/due-dates.ts';
import type { Said } from '../languages.ts';
import { certaintyOf, type PayerProfile, type Statement } from '../payers/profile.ts';
import { payerStatements } from '../wording/payer-statements.ts';
import { visitsBefore } from '../wording/visits-before.ts';
import { alwaysAttached, numberNames, orderParts, statementNames } from './items.ts';

export interface Line {
  said: Said;
  /** The order says it. Never true for what only a person can know. */
  done: boolean;
}

/** What a request for prior authorization needs, and what of it the order has. */
export interface Checklist {
  /** `perhaps` where it depends on the plan. */
  needed: 'yes' | 'perhaps';
  payer: PayerProfile | null;
  inOrder: Line[];
  numbers: Line[];
  attach: Said[];
  /** Who may order, and whether that was read in a primary text. */
  orderedBy: { said: Said; verify: boolean } | null;
  dates: DueDate[];
}

/** null where neither the payer nor the order speaks of an authorization. */
export function checklistFor(report: Report, today: string): Checklist | null {
  const { referral, payer } = report;
  const needed = neededFor(report);
  if (!needed) return null;
  return {
    needed,
    payer,
    inOrder: [...partsOf(report), ...statementsOf(report)],
    numbers: numbersOf(report),
    attach: [...alwaysAttached, ...attachedFor(payer)],
    orderedBy: payer?.orderedBy ? { said: payer.orderedBy, verify: certaintyOf(payer, 'orderedBy') !== 'H' } : null,
    dates: dueDates(referral, { today, payer }).filter(({ kind }) => kind !== 'courseEnds'),
  };
}

/** What was not read in a primary text asks to be verified, line by line. */
function attachedFor(payer: PayerProfile | null): Said[] {
  if (!payer?.attach || certaintyOf(payer, 'attach') === 'H') return payer?.attach ?? [];
  return payer.attach.map(({ en, es }) => ({
    en: `${en} (verify with the payer)`,
    es: `${es} (verifique con el pagador)`,
  }));
}

export const doneOf = ({ inOrder, numbers }: Checklist) => {
  const lines = [...inOrder, ...numbers];
  return { done: lines.filter(({ done }) => done).length, of: lines.length };
};

function neededFor({ massageOrder, payer, referral }: Report): Checklist['needed'] | null {
  const { authorization, plan } = referral;
  if (!massageOrder || payer?.coversMassageTherapist === 'no') return null;
  const { status } = authorization;
  if (status === 'pending' || status === 'denied') return 'yes';
  const { when, visits } = payer?.priorAuthorization ?? { when: 'never' };
  const most = plan.totalSessions?.[1];
  const given = payer?.visitsCounted ? visitsBefore(referral) : 0;
  const within = visits !== undefined && most !== undefined && most + given <= visits;
  if (when === 'never' || status === 'notRequired' || within) return null;
  return when === 'always' || (when === 'after' && most !== undefined) ? 'yes' : 'perhaps';
}

const partsOf = ({ elements, payer }: Report): Line[] =>
  orderParts
    .filter(([element]) => !payer?.optional?.some((each) => each === element))
    .map(([element, said]) => ({ said, done: elements[element].status === 'present' }));

const statementsOf = ({ referral, payer }: Report): Line[] =>
  (payer?.mustSay ?? [])
    .filter((statement) => !withItsPart.includes(statement))
    .map((statement) => ({ said: statementNames[statement], done: payerStatements[statement].said(referral) }));

/** What a part of every order says already. */
const withItsPart: Statement[] = ['measurableGoal'];

function numbersOf({ referral: { authorization }, payer }: Report): Line[] {
  const { claimNumber, injuryDate, number } = authorization;
  const there = { claimNumber, injuryDate, authorizationNumber: number };
  return (payer?.requiredNumbers ?? []).map((each) => ({ said: numberNames[each], done: there[each] !== null }));
}
