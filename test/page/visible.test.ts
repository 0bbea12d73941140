// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { isClippedAway } from '../../lib/page/visible.ts';

/** Without a layout every box has no size: what hides its overflow hides all that is in it. */
const pages: [string, html: string, body: string, isClipped: boolean][] = [
  ['in nothing', '<input>', '', false],
  ['in a box that shows its overflow', '<div><input></div>', '', false],
  ['in a box that hides it', '<div style="overflow: hidden"><input></div>', '', true],
  ['in a faint box', '<div style="opacity: 0.05"><input></div>', '', true],
  ['under a body that hides it', '<div><input></div>', 'overflow: hidden', false],
];

describe('a field without a place to be seen', () => {
  beforeEach(() => {
    document.head.innerHTML = '<style>input { display: inline }</style>';
    return () => document.body.removeAttribute('style');
  });

  it.each(pages)('%s', (_, html, body, isClipped) => {
    document.body.innerHTML = html;
    document.body.style.cssText = body;
    expect(isClippedAway(document.querySelector('input') as Element)).toBe(isClipped);
  });
});
