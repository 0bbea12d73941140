import { type Language, locales } from '../languages.ts';

/** "November 21, 2026". The date stands for a day, so no time zone may move it. */
export const longDate = (day: string, language: Language = 'en'): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
