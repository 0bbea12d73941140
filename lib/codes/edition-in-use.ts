import type { Edition } from './code.ts';

/** Which codes are in use, and what became of an edition that a clinic loaded. */
export interface EditionInUse {
  edition: Edition;
  /** What a clinic loaded; null when it loaded none. */
  loaded: LoadedEdition | null;
}

/** `waiting`: not in force yet. `superseded`: the shipped edition is as new. `damaged`: it cannot be read. */
export type LoadedEdition =
  | { state: 'inUse' | 'waiting' | 'superseded'; name: string; from: string }
  | { state: 'damaged' };

/** Whether a loaded edition is to be tried in place of the shipped one. */
export function standingOf(
  loaded: Pick<Edition, 'from'>,
  shipped: Pick<Edition, 'from'>,
  today: string,
): 'inUse' | 'waiting' | 'superseded' {
  if (loaded.from <= shipped.from) return 'superseded';
  return loaded.from <= today ? 'inUse' : 'waiting';
}

export const isExpired = ({ to }: Edition, today: string) => today > to;
