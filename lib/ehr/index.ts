import type { EhrAdapter } from './adapter.ts';
import generic from './generic.ts';

/** Known products; the first that fits the page is used, so the generic one stays last. */
export const adapters: EhrAdapter[] = [generic];
