import type { Meaning } from '../reading.ts';

/** One field of a product, found in its source or on its page at the date of the adapter. */
export interface FieldHint {
  /** CSS, tried in every root of the page. */
  selector: string;
  meaning: Meaning;
}

/**
 * What we know of one EHR product. It makes the generic reader surer and is never needed for it to work. When and where it
 * was read stands in the comment over it, because every frame with a form carries the rest.
 */
export interface EhrAdapter {
  id: string;
  product: string;
  /** Matches the page's host and path. */
  address: RegExp;
  /** CSS of what stands on the product's forms and nowhere else. One plain selector each: a browser finds those soonest. */
  marks: string[];
  hints: FieldHint[];
}

/** Keeps an adapter's type without repeating it. */
export const defineAdapter = (adapter: EhrAdapter): EhrAdapter => adapter;
