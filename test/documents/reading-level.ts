/** How hard a text is to read, by the formulas that health agencies use. Each takes sentences. */

const wordsIn = (sentences: string[]) => sentences.flatMap((sentence) => sentence.match(/\p{L}+/gu) ?? []);

const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);

function rates(sentences: string[], syllables: (word: string) => number) {
  const words = wordsIn(sentences);
  return {
    perSentence: words.length / sentences.length,
    perWord: sum(words.map((word) => syllables(word.toLowerCase()))) / words.length,
  };
}

/** School grade in the United States (Kincaid and others, 1975). */
export function fleschKincaidGrade(sentences: string[]): number {
  const { perSentence, perWord } = rates(sentences, syllablesInEnglish);
  return 0.39 * perSentence + 11.8 * perWord - 15.59;
}

/** 0 to 100, easier upwards (Fernández Huerta, 1959, with the 1.02 of words per sentence as later corrected). */
export function fernandezHuerta(sentences: string[]): number {
  const { perSentence, perWord } = rates(sentences, syllablesInSpanish);
  return 206.84 - 60 * perWord - 1.02 * perSentence;
}

/** Szigriszt-Pazos perspicuity, read on the INFLESZ scale (Barrio-Cantalejo and others, 2008). */
export function inflesz(sentences: string[]): number {
  const { perSentence, perWord } = rates(sentences, syllablesInSpanish);
  return 206.835 - 62.3 * perWord - perSentence;
}

const syllablesInEnglish = (word: string) =>
  Math.max(1, (word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g) ?? []).length);

/** Two strong vowels, or a weak one with an accent beside a strong one, are two syllables; u after g or q is silent. */
export function syllablesInSpanish(word: string): number {
  const spoken = word.replace(/([gq])u(?=[eéií])/g, '$1').replace(/y$/, 'i');
  const groups = spoken.match(/[aeiouáéíóúü]+/g) ?? [];
  return Math.max(
    1,
    sum(groups.map((group) => 1 + (group.match(/(?<=[aeoáéó])(?=[aeoáéóíú])|(?<=[íú])(?=[aeoáéó])/g) ?? []).length)),
  );
}
