import browser from 'webextension-polyfill';
import { languageFor } from '../../lib/browser/language.ts';
import { loadSettings, onSettings } from '../../lib/browser/store.ts';
import { inLanguage, type Said } from '../../lib/languages.ts';

/** The entry in the menu of selected text. */
export const selectionMenu = 'check-selection';

const menuTitle: Said = { en: 'Check this massage referral', es: 'Revisar este referido para masaje' };
const buttonTitle: Said = { en: 'Massage referral', es: 'Referido para masaje' };

/** What the browser itself shows of the extension, in the language that is spoken; the manifest knows the browser's only. */
export function nameThings(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: selectionMenu, title: menuTitle.en, contexts: ['selection'] });
    void nameAgain();
  });
  browser.runtime.onStartup.addListener(() => void nameAgain());
  onSettings(() => void nameAgain());
}

async function nameAgain(): Promise<void> {
  const language = languageFor((await loadSettings()).settings.language);
  await browser.contextMenus.update(selectionMenu, { title: inLanguage(menuTitle, language) });
  await browser.action.setTitle({ title: inLanguage(buttonTitle, language) });
}
