import type { Page } from 'playwright-core';

/** Where a person types in each editor. */
export const editorBoxes = {
  precautions: '#precautions .public-DraftEditor-content',
  goals: '#goals .ql-editor',
  necessity: '.ck-editor__editable',
  plan: '#plan',
  order: '#order [data-slate-editor]',
} as const;

/** TinyMCE's body is in a frame of its own. */
export const tinymceFrame = 'iframe#reason_ifr';

/** Rich-text editors: TinyMCE (frame), CKEditor 5, Quill, Draft.js, Lexical, Slate. */
export async function openEditors(page: Page, url: string): Promise<void> {
  await open(page, `${url}/editors`);
}

/** Select2, Chosen, Flatpickr, and boxes that tell on change and on blur. */
export async function openWidgets(page: Page, url: string): Promise<void> {
  await open(page, `${url}/widgets`);
}

/** What the editors' or widgets' own models hold, by field. */
export async function modelState(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => (window as unknown as { __state(): Record<string, string> }).__state());
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => '__state' in window);
}
