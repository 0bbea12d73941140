import { defineAdapter } from './adapter.ts';

/** Any other product: no name, no hints. Last in the list. */
export default defineAdapter({
  id: 'generic',
  product: '',
  address: /^/,
  marks: [],
  hints: [],
});
