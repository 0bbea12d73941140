import type { Paper, Section } from './paper.ts';

/** The document for the clipboard: the same words, one line after the other. */
export const paperAsText = ({ title, sections }: Paper): string =>
  [title, ...sections.map(sectionAsText)].filter(Boolean).join('\n\n').split('\n').map(asWords).join('\n');

const sectionAsText = ({ role, heading, rows = [], paragraphs = [], bullets = [], ticks = [] }: Section): string =>
  [
    heading,
    ...rows.map(
      ({ label, value }) => `${label}: ${role === 'signature' && value === '' ? line : value.replaceAll('\n', '; ')}`,
    ),
    ...paragraphs,
    ...bullets.map((bullet) => `• ${bullet}`),
    ...ticks.map(({ text, done }) => `[${done ? 'x' : ' '}] ${text}`),
  ]
    .filter(Boolean)
    .join('\n');

/** To sign and date by hand. */
const line = '____________________';

/** A line that begins like a formula would be run by the spreadsheet it is pasted into (OWASP, CSV injection). */
const asWords = (text: string): string => (/^\s*[=+@-]/.test(text) ? `'${text}` : text);
