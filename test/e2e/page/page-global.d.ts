import type { Page } from './page-entry.ts';

declare global {
  var page: Page;
}
