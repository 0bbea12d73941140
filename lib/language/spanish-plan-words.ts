/** Data: the words of a plan in Spanish, without accents, and what the readers of plans and visits know them as. */
const meanings: Record<string, string> = {
  vez: 'time',
  veces: 'times',
  semana: 'week',
  semanas: 'weeks',
  semanal: 'weekly',
  semanales: 'weekly',
  semanalmente: 'weekly',
  quincenal: 'fortnightly',
  mes: 'month',
  meses: 'months',
  mensual: 'monthly',
  mensuales: 'monthly',
  dia: 'day',
  dias: 'days',
  diario: 'daily',
  sesion: 'session',
  sesiones: 'sessions',
  visita: 'visit',
  visitas: 'visits',
  tratamientos: 'treatments',
  minutos: 'minutes',
  hora: 'hour',
  horas: 'hours',
  unidades: 'units',
  cada: 'every',
  por: 'per',
  al: 'per',
  durante: 'for',
  hasta: 'until',
  un: 'one',
  una: 'one',
  dos: 'two',
  tres: 'three',
  cuatro: 'four',
  cinco: 'five',
  seis: 'six',
  siete: 'seven',
  ocho: 'eight',
  nueve: 'nine',
  diez: 'ten',
  doce: 'twelve',
};

/** "Dos", "al" and "mes" are also English abbreviations and names: they are Spanish in a text that counts in Spanish. */
export const countsInSpanish = (text: string): boolean =>
  /\b(?:veces|vez|semanas?|semanal(?:es|mente)?|sesion(?:es)?|minutos|meses|mensual)\b/.test(text);

/** "Por semana" is "per week", "por 8 semanas" is "for 8 weeks": `after` tells them apart. */
export const inEnglish = (word: string, after: string): string =>
  word === 'por' && /^\s{0,4}(?:\d|(?:dos|tres|cuatro|cinco|seis|ocho|diez|doce)\b)/.test(after)
    ? 'for'
    : word === 'la' && /^\s{0,4}semana\b/.test(after)
      ? 'per'
      : (meanings[word] ?? word);
