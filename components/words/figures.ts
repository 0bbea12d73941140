import { type Language, locales } from '../../lib/languages.ts';

/** The forms that a word takes beside a number; languages differ in how many they tell apart. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Numbers, words beside numbers, and days, as a language writes them. */
export function figuresIn(language: Language) {
  const rules = new Intl.PluralRules(locales[language]);
  const numbers = new Intl.NumberFormat(locales[language]);
  const days = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
  const number = (value: number) => numbers.format(value);
  const form = (count: number, forms: Forms) => forms[rules.select(count)] ?? forms.other;
  return {
    number,
    /** "visit", "visits". */
    form,
    /** "1 visit", "2 visits". */
    counted: (count: number, forms: Forms) => `${number(count)} ${form(count, forms)}`,
    /** "October 1, 2026" of "2026-10-01"; anything else stays as it is. */
    day: (iso: string) => (Number.isNaN(Date.parse(iso)) ? iso : days.format(new Date(iso))),
  };
}
