import { pickField } from './pick.ts';
import { show } from './show.ts';
import { write } from './write.ts';

/**
 * What is done to a page when a person clicks. It comes to a frame with the first click, so that all the other frames of
 * an EHR carry only what finds and reads.
 */
export const hands = { pickField, show, write };

export type Hands = typeof hands;
