import type { Order } from '../referral.ts';
import { inBackground, sectionAt } from './clauses.ts';
import { condensed } from './condensed.ts';
import { notAnOrderFor, type Verdict } from './order-mention.ts';
import { isRecord } from './order-record.ts';
import { hintsAtOrder, ordersNothing, sellsOrTeaches } from './order-signs.ts';
import { ordersMassage, therapyOnly } from './other-therapy.ts';
import { techniqueMentions } from './procedure.ts';
import { type Prepared, quote } from './text.ts';

interface Mention extends Verdict {
  start: number;
  end: number;
  /** Names massage therapy or its therapist, rather than a technique that physical therapists use too. */
  massage: boolean;
}

const massageWords = /mass|mssg|msg|^m\.?t$|lmt|lmp|rmt|bodywork|body work|masaj|masot/;
/** Ordered by themselves, these are no massage; "massage cupping" is. */
const givenByOthers = new Set<string | null>(['neuromuscular re-education', 'myofascial cupping']);
/** Codes and techniques that stand for massage only with other signs of it: physical therapists bill and do them too. */
const massageCode = /(?<![\d.$/-])97124(?!\d)/;
/** "Asks about massage. I agree. Order: 97124 x 4 units". */
const orderedCode = /(?<!(?:no|not|stop|cancel) )\b(?:order|rx)(?:ed)?:? [^.;\n]{0,20}?(?<![\d.$/-])97124(?!\d)/;

/**
 * Is this an order for massage therapy by a massage therapist? Every mention of massage is asked what it is about; one that is
 * wanted now makes an order, in a text that is a clinical order at all. `because` says why not.
 */
export function readOrder(prepared: Prepared): Order {
  const { prepared: even, original } = condensed(prepared);
  const order = judge(even);
  return { ...order, evidence: order.evidence.map(original) };
}

function judge(prepared: Prepared): Order {
  const mentions = findMentions(prepared);
  const evidence = mentions.map(({ start, end }) => quote(prepared, start, end));
  const no = (because: Order['because']): Order => ({ massage: false, because, evidence: evidence.slice(0, 3) });
  if (mentions.length === 0) {
    if (therapyOnly(prepared)) return no('physical therapy order');
    return massageCode.test(prepared.text) ? { massage: true, because: '', evidence } : no('massage is not mentioned');
  }
  if (sellsOrTeaches(prepared)) return no('not a clinical order');
  const wanted = mentions.filter(({ because }) => because === '');
  const [refused] = mentions;
  if (wanted.length === 0 && !orderedCode.test(prepared.text)) return no(refused?.because ?? '');
  if (ordersNothing(prepared)) return no('no order for massage');
  if (isRecord(prepared)) return no('a record of treatment given');
  if (
    therapyOnly(prepared) &&
    !wanted.some(({ massage, start, end }) => massage && ordersMassage(prepared, start, end))
  )
    return no('physical therapy order');
  if (!wanted.some(({ massage }) => massage) && !massageCode.test(prepared.text) && !hintsAtOrder(prepared))
    return no('no order for massage');
  return {
    massage: true,
    because: '',
    evidence: wanted.slice(0, 3).map(({ start, end }) => quote(prepared, start, end)),
  };
}

function findMentions(prepared: Prepared): Mention[] {
  return techniqueMentions(prepared)
    .map(({ value, start, end }) => ({
      value,
      start,
      end,
      massage: massageWords.test(prepared.text.slice(start, end)),
    }))
    .filter(({ value, start, massage }) => (massage || !givenByOthers.has(value)) && !inBackground(prepared, start))
    .map(({ start, end, massage }) => {
      const inGoals = sectionAt(prepared, start) === 'goals';
      const verdict: Verdict = inGoals ? { because: 'no order for massage' } : notAnOrderFor(prepared, start, end);
      return { start, end, massage, ...verdict };
    });
}
