import { profileById, profileFor } from './payers/index.ts';
import type { PayerProfile } from './payers/profile.ts';
import type { Evidence, Referral, Source } from './referral.ts';
import type { CheckContext } from './rule.ts';

/** Who pays for this order and in which state, and how each is known. */
export interface WhoPays {
  payer: Known<PayerProfile>;
  state: Known<string>;
}

/** What was chosen for one form: the id of a profile and two letters. */
export interface ChosenPayer {
  payer: string | null;
  state: string | null;
}

export interface Known<Value> {
  value: Value | null;
  /** `chosen` for this form, `read` in the order, or `usual` at the clinic; null when it is not known. */
  from: 'chosen' | 'read' | 'usual' | null;
  /** What the order says, whatever was chosen; null when it says nothing. */
  read: Value | null;
  /** The words of the order that say so. */
  evidence: Evidence | null;
}

/** What was chosen comes first, then what the order names, then what is usual; a state makes a general profile precise. */
export function whoPays(referral: Referral, context: CheckContext): WhoPays {
  const own = context.payerProfiles ?? [];
  const state = settled(context.state, stateRead(referral), context.usual?.state ?? null);
  const payer = settled(context.payer, payerRead(referral, own), context.usual?.payer ?? null);
  const precise = (profile: PayerProfile | null, at: string | null) => profile && profileFor(profile, at, own);
  return {
    state,
    payer: { ...payer, value: precise(payer.value, state.value), read: precise(payer.read, state.value) },
  };
}

interface Read<Value> {
  value: Value | null;
  evidence: Evidence | null;
}

function settled<Value>(chosen: Value | null, { value: read, evidence }: Read<Value>, usual: Value | null) {
  const [value, from] =
    chosen !== null
      ? [chosen, 'chosen' as const]
      : read !== null
        ? [read, 'read' as const]
        : [usual, usual === null ? null : ('usual' as const)];
  return { value, from, read, evidence };
}

/** A clinic's own payer is known by its names, word for word; the others by the ways in which orders call them. */
function payerRead({ payer, sources }: Referral, own: PayerProfile[]): Read<PayerProfile> {
  for (const profile of own) {
    const evidence = [profile.name, ...(profile.alsoCalled ?? [])].flatMap((name) => wordsOf(name, sources))[0];
    if (evidence) return { value: profile, evidence };
  }
  const value = profileById(payer.hint, own);
  return { value, evidence: value && (payer.evidence[0] ?? null) };
}

const stateRead = ({ payer: { hint, state, evidence } }: Referral): Read<string> => ({
  value: state,
  evidence: state === null ? null : ((hint === null ? evidence[0] : evidence[1]) ?? null),
});

/** Where a name stands as a word of its own. */
function wordsOf(name: string, sources: Source[]): Evidence[] {
  const wanted = name.toLowerCase();
  return sources.flatMap(({ field, text }) => {
    const start = text.toLowerCase().indexOf(wanted);
    const end = start + wanted.length;
    const whole = start >= 0 && !isLetter(text[start - 1]) && !isLetter(text[end]);
    return whole ? [{ text: text.slice(start, end), start, end, ...(field && { field }) }] : [];
  });
}

const isLetter = (character = '') => /[\p{L}\p{N}]/u.test(character);
