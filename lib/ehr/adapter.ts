import type { Meaning } from '../reading.ts';

/** One field of a product, found in its source or on its page at the date of the adapter. */
export interface FieldHint {
  /** Its id, name or other identifier; one that ends with * stands for all that begin so. */
  names: string[];
  meaning: Meaning;
}

/**
 * What we know of one EHR product. It makes the generic reader surer and is never needed for it to work. When and where it
 * was read stands in the comment over it.
 */
export interface EhrAdapter {
  id: string;
  product: string;
  /** Matches the page's host and path, or where one of its forms is sent. */
  address: RegExp;
  /** Names of what stands on the product's forms and nowhere else: forms, fields, classes of the body, boxes right in it. */
  marks: string[];
  /** The first that fits a field counts. */
  hints: FieldHint[];
}

/** Keeps an adapter's type without repeating it. */
export const defineAdapter = (adapter: EhrAdapter): EhrAdapter => adapter;
