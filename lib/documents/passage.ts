import type { Evidence, Source } from '../referral.ts';

/** Where a statement ends: a full stop before a space, a semicolon or the end of the line. "M54.50" holds none. */
const end = /[.](?=\s|$)|[;\n]/;

/** How far the words of a statement are followed. */
const longest = 140;

/** A statement that is longer holds more than the one thing; then the few words themselves say more. */
const oneThing = 90;

/** The words from the evidence to the end of its statement: "limiting sitting" becomes "limiting sitting over 20 min at work". */
export function toEndOfStatement(evidence: Evidence, sources: Source[], before: Evidence[] = []): string {
  const text = textOf(evidence, sources);
  const rest = text.slice(evidence.end, evidence.end + longest);
  const stop = end.exec(rest)?.index ?? (evidence.end + rest.length === text.length ? rest.length : 0);
  const next = before
    .filter(({ field, start }) => field === evidence.field && start >= evidence.end)
    .map(({ start }) => start - evidence.end);
  return tidy(text.slice(evidence.start, evidence.end + Math.min(stop, ...next)) || evidence.text);
}

/** The whole statement around the evidence, or null when it is too long to be about one thing. */
export function statementAround(evidence: Evidence, sources: Source[]): string | null {
  const text = textOf(evidence, sources);
  const lead = text.slice(Math.max(0, evidence.start - longest), evidence.start);
  const begin = lead.split(/[.](?=\s)|[;\n]/).at(-1) ?? '';
  const rest = text.slice(evidence.end, evidence.end + longest);
  const stop = end.exec(rest)?.index ?? rest.length;
  const statement = tidy(begin + text.slice(evidence.start, evidence.end + stop));
  return statement.length <= oneThing ? statement : null;
}

/** Words that make a measure or a remedy precise: "cervical" rotation, "home" stretching. */
const mostWordsBefore = 3;

/** The evidence with the few words before it in its clause: a bare "rotation 45" does not say of what. */
export function withLead(evidence: Evidence, sources: Source[]): Evidence {
  const text = textOf(evidence, sources);
  const clause =
    text
      .slice(Math.max(0, evidence.start - longest), evidence.start)
      .split(/[.](?=\s)|[:;,\n]/)
      .at(-1) ?? '';
  const lead = clause.trimStart();
  const words = lead.split(/\s+/).filter(Boolean);
  const whole = words.length > 0 && words.length <= mostWordsBefore && !/\d|necess|\bfor\b|\band\b/i.test(lead);
  const start = whole ? evidence.start - lead.length : evidence.start;
  return { ...evidence, start, text: text.slice(start, evidence.end) };
}

/** A measure with the words that belong to it: "cervical rotation 45 degrees" around "rotation 45 deg". */
export function phraseAround(evidence: Evidence, sources: Source[]): string {
  const { start, end: to } = withLead(evidence, sources);
  const text = textOf(evidence, sources);
  const rest = /^[a-z]{0,20}/i.exec(text.slice(to, to + 20))?.[0] ?? '';
  return tidy(text.slice(start, to + rest.length) || evidence.text);
}

const textOf = ({ field }: Evidence, sources: Source[]) =>
  sources.find((source) => source.field === (field ?? ''))?.text ?? '';

/** One line without the marks it begins or ends in. */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:+-]+/, '')
    .replace(/(?<![\s.,;:+(-])[\s.,;:+(-]+$/, '');
