import type { Kit } from './order.ts';

/** Shoelace: every control inside an open shadow root of its own. */
export const shoelace: Kit = {
  name: 'Shoelace',
  source: { tarballs: ['@shoelace-style/shoelace@2.20.1'], page: 'pages/shoelace.html' },
  told: 'sl-change',
  lacks: ['precautions'],
  differs: {
    technique: {
      steps: [
        ['Myofascial release', 'myofascial'],
        ['Manual lymphatic drainage', 'lymphatic'],
      ],
    },
  },
};
