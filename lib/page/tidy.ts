const LONGEST_TEXT = 240;

// Zero-width and bidi marks carry no meaning and would split or hide words.
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]/g;

// Nearly every label is tidy already.
const untidy = /^\s|\s\s|[^\S ]|[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]|\s$/;

/** One line of readable text, as short as a label needs. */
export function tidy(text: string, longest = LONGEST_TEXT): string {
  const short = text.slice(0, longest * 4);
  const line = untidy.test(short) ? short.replace(invisible, '').replace(/\s+/g, ' ').trim() : short;
  return line.slice(0, longest);
}
