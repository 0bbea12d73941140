/** What only the clinician knows stays visible until it is filled in. */
export const blank = '____';

export const blanksIn = (text: string): number => text.split(blank).length - 1;
