import type { Hands } from '../page/hands.ts';
import type { Reader } from '../page/reader.ts';

/**
 * The scripts of one frame share this shelf and nothing else. It lies in the extension's own world, out of reach of the
 * page; after an update the new copies take the places of the old ones.
 */
interface Shelf {
  onReader?: (reader: Reader) => void;
  hands?: Hands;
}

const place = '__massageReferralParts';

function shelf(): Shelf {
  const known: Shelf | undefined = Reflect.get(globalThis, place);
  if (known) return known;
  const made: Shelf = {};
  Reflect.set(globalThis, place, made);
  return made;
}

export const handsHere = (): Hands | null => shelf().hands ?? null;

export function leaveHands(hands: Hands): void {
  shelf().hands = hands;
}

/** Hands the reader to the content script that asked for it. */
export const leaveReader = (reader: Reader): void => shelf().onReader?.(reader);

export const readerBrought = (): Promise<Reader> =>
  new Promise((resolve) => {
    shelf().onReader = resolve;
  });
