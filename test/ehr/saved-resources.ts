import type { Page } from 'playwright-core';

/** A FHIR resource as a page's own store kept it. */
export type SavedResource = Record<string, unknown> & { resourceType: string };

/** What the application stored since the page was loaded, oldest first. Our pages keep it in `window.__saved`. */
export async function savedResources(page: Page): Promise<SavedResource[]> {
  return page.evaluate(() => (window as unknown as { __saved: SavedResource[] }).__saved);
}

interface ResponseItem {
  linkId: string;
  answer?: Record<string, unknown>[];
  item?: ResponseItem[];
}

/** The answers of a QuestionnaireResponse by linkId: the first value of each, whatever its type. */
export function answersOf(response: SavedResource): Record<string, unknown> {
  const answered = flatten((response.item ?? []) as ResponseItem[]).filter(({ answer }) => answer?.[0]);
  return Object.fromEntries(answered.map(({ linkId, answer }) => [linkId, Object.values(answer?.[0] ?? {})[0]]));
}

function flatten(items: ResponseItem[]): ResponseItem[] {
  return items.flatMap((item) => [item, ...flatten(item.item ?? [])]);
}
