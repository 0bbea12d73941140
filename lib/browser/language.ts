import browser from 'webextension-polyfill';
import { type Language, spokenLanguage } from '../languages.ts';
import type { Settings } from '../settings.ts';
import { loadSettings, onSettings } from './store.ts';

/** The language that was chosen, or the browser's own where the interface speaks it. */
export const languageFor = (choice: Settings['language']): Language =>
  choice === 'auto' ? spokenLanguage([browser.i18n.getUILanguage(), ...navigator.languages]) : choice;

/** Tells the language of the interface, and tells it again whenever it changes. */
export function onLanguage(listen: (language: Language) => void): void {
  let known: Language | null = null;
  const look = async () => {
    // A page without its settings still has to say what is wrong.
    const choice = await loadSettings().then(
      ({ settings }) => settings.language,
      () => 'auto' as const,
    );
    const language = languageFor(choice);
    if (language !== known) listen(language);
    known = language;
  };
  onSettings(() => void look());
  void look();
}
