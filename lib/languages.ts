/** The languages of the interface. What is written into a chart or sent to a payer stays English. */
export const languages = ['en', 'es'] as const;

export type Language = (typeof languages)[number];

/** Of what is written into a chart or sent to a payer, and of code titles: marked where it stands among other words. */
export const chartLanguage: Language = 'en';

/** Numbers and dates are written as in the United States, in either language. */
export const locales: Record<Language, string> = { en: 'en-US', es: 'es-US' };

/** One sentence in every language of the interface. */
export type Said = Record<Language, string>;

/** Words that stand as they are in every language: quoted, or a name. */
export const asWritten = (text: string): Said => ({ en: text, es: text });

/** The first language of a person's list that the interface speaks: "es-MX" is answered in Spanish. */
export const spokenLanguage = (preferred: readonly string[]): Language =>
  preferred
    .map((tag) => tag.toLowerCase().split('-')[0])
    .map((tag) => languages.find((language) => language === tag))
    .find((language) => language !== undefined) ?? 'en';

/** What is cited, or will be written into the chart, stands as it is. */
export const inLanguage = (said: Said | string, language: Language): string =>
  typeof said === 'string' ? said : said[language];
