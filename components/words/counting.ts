import { type Language, locales } from '../../lib/languages.ts';

/** The forms that a word takes beside a number; languages differ in how many they tell apart. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Numbers, and words beside numbers, as a language writes them. */
export function countingIn(language: Language) {
  const rules = new Intl.PluralRules(locales[language]);
  const numbers = new Intl.NumberFormat(locales[language]);
  const formFor = (count: number, forms: Forms) => forms[rules.select(count)] ?? forms.other;
  return {
    numbers,
    formFor,
    /** "1 visit", "2 visits". */
    counted: (count: number, forms: Forms) => `${numbers.format(count)} ${formFor(count, forms)}`,
  };
}
