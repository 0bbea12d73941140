/** Page text made comparable: accents, case, punctuation and plural endings gone, identifiers split into words. */

const LONGEST_TEXT = 240;
const MOST_WORDS = 40;

// Zero-width and bidi marks carry no meaning and would split or hide words.
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]/g;
const accents = /[\u0300-\u036f]/g;
const foreign = /[^\0-\x7f]/;

// "Objectives" are goals, "Objective" is the O of SOAP: here the plural carries the meaning.
const keptPlural = new Set(['objectives', 'orders', 'series', 'news']);

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || keptPlural.has(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return 'isu'.includes(word.at(-2) ?? '') ? word : word.slice(0, -1);
}

// Words that hold a label together and say nothing of their own: "number of visits", "motivo de la consulta".
const fillers = new Set('a an the of for and this your s being de del la el los las y para'.split(' '));
const shortForms = new Map(
  'each per|wk week|phy physician|organisation organization|authorisation authorization|authorised authorized|dur duration|wks week|hrs hour|min minute|hr hour|prov provider|dr doctor|tx treatment|hx history|dx diagnosis|diag diagnosis|dignosis diagnosis|diagonosis diagnosis|daignosis diagnosis|freq frequency|auth authorization|proc procedure|addl additional|info information|instr instruction|no number|num number|appt appointment|dept department|spec specialty|svc service|qty quantity|desc description|ref refer|refered referred|refering referring|refferred referred|refferd referred|reffered referred|refferal referral|referal referral|presception prescription|treatement treatment|perscription prescription|precription prescription|ins insurance'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

function whole(word: string): string {
  const one = singular(word);
  return shortForms.get(one) ?? one;
}

export function wordsOf(text: string): string[] {
  const short = text.slice(0, LONGEST_TEXT);
  const plain = foreign.test(short) ? short.replace(invisible, '').normalize('NFKD').replace(accents, '') : short;
  const found: string[] =
    plain
      .toLowerCase()
      .replace(/\((?:e?s)\)/g, 's')
      .match(/[a-z]+|\d+/g) ?? [];
  const kept = found.length > 1 ? found.filter((word) => !fillers.has(word)) : found;
  return (kept.length > 0 ? kept : found).slice(0, MOST_WORDS).map(whole);
}

const upperCase = /[A-Z]/;

/** Words of `form_refer_date`, `clinicalInfo`, `ctl00$Main$txtDx`. */
export function wordsOfIdentifier(identifier: string): string[] {
  const short = identifier.slice(0, 120);
  const words = wordsOf(upperCase.test(short) ? short.replace(/[a-z\d](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, '$& ') : short);
  // Alone it is the directions of a prescription.
  return words.length > 1 ? words.map((word) => (word === 'sig' ? 'signature' : word)) : words;
}
