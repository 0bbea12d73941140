import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension API, for the content script: the polyfill is as large as a quarter of what may run in a
 * page, and what the content script needs of it (promises, ports, storage) both browsers have by themselves.
 */
export const extension =
  (globalThis as unknown as { browser?: Browser; chrome: Browser }).browser ??
  (globalThis as unknown as { chrome: Browser }).chrome;
