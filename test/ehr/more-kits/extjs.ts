import type { Kit } from './order.ts';

/** Ext JS 6, the last under the GPL: for the tests only, nothing of it is published. */
export const extjs: Kit = {
  name: 'Ext JS',
  source: { tarballs: ['extjs-gpl@6.2.0'], page: 'pages/extjs.html' },
  told: 'change',
  readsItsBoxes: true,
  lacks: ['necessary'],
};
