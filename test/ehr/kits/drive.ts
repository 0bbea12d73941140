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

/** CKEditor 4, Summernote, Trix, Jodit and a frame in design mode. */
export async function openOlderEditors(page: Page, url: string): Promise<void> {
  await open(page, `${url}/classic/editors.html`);
}

/** The same editors holding two paragraphs, put there by the application: "May" is bold. */
export async function openFilledEditors(page: Page, url: string): Promise<void> {
  await open(page, `${url}/editors?filled`);
}

/** The older editors, filled in the same way. */
export async function openFilledOlderEditors(page: Page, url: string): Promise<void> {
  await open(page, `${url}/classic/editors.html?filled`);
}

/** jQuery UI, Inputmask and Kendo UI. */
export async function openOlderWidgets(page: Page, url: string): Promise<void> {
  await open(page, `${url}/classic/widgets.html`);
}

/** Forms in React 19 (with react-select and MUI), Vue 3 and Angular 20, and ProseMirror. */
export async function openFrameworks(page: Page, url: string): Promise<void> {
  await open(page, `${url}/frameworks/`);
}

/** What the editors' or widgets' own models hold, by field. */
export async function modelState(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => (window as unknown as { __state(): Record<string, unknown> }).__state());
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => '__state' in window);
}
