import { visit } from './visit.ts';

/** What finds and reads fields. It comes to a frame when there is something in it that can be filled in. */
export const reader = { visit };

export type Reader = typeof reader;
