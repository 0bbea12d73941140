import { type ComponentType, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../lib/languages.ts';
import { pageTitles, speak } from './words.ts';

interface PageProps {
  Page: ComponentType;
  name: keyof typeof pageTitles;
  /** Tells the language at once and with every change: the page is drawn again, and keeps what it holds. */
  onLanguage: (listen: (language: Language) => void) => void;
}

/** Draws a page of the extension in the language that is spoken. */
export function drawPage({ Page, name, onLanguage }: PageProps): void {
  const place = document.getElementById('root');
  if (!place) return;
  const root = createRoot(place);
  onLanguage((language) => {
    speak(language);
    document.documentElement.lang = language;
    document.title = pageTitles[name];
    root.render(
      <StrictMode>
        <Page />
      </StrictMode>,
    );
  });
}
