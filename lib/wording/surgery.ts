import type { Evidence, Referral } from '../referral.ts';

const isOperation = ({ condition }: { condition: string }) => /^(?:recent|early)-surgery$/.test(condition);

/** When it was: "7 wks", "POD 12", "in March", "10/3/26", "2024". */
const time =
  /\b\d{1,3}[ -]?(?:days?|d|weeks?|wks?|wk|w|months?|mos?|years?|yrs?|y)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:days?|weeks?|months?|years?)\b|\bpod ?#?\d{1,3}\b|\bday \d{1,3}\b|\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b|\b(?:19|20)\d{2}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\b/i;

/** A time stands at most this far from the operation. */
const reach = 40;

export interface Operation {
  evidence: Evidence;
  timed: boolean;
  cleared: boolean;
}

/** The operation that the order follows, unless it is history: is its time stated, and is massage cleared? null for none. */
export function operationOf({ precautions, sources }: Pick<Referral, 'precautions' | 'sources'>): Operation | null {
  const mentions = precautions.filter((each) => isOperation(each) && each.standing === 'asserted');
  const [first] = mentions;
  if (!first) return null;
  const near = mentions.map(({ evidence }) => {
    const source = sources.find(({ field }) => field === (evidence.field ?? ''))?.text ?? evidence.text;
    return source.slice(Math.max(0, evidence.start - reach), evidence.end + reach);
  });
  return {
    evidence: first.evidence,
    timed: near.some((words) => time.test(words)),
    cleared: mentions.some(({ cleared }) => cleared),
  };
}
