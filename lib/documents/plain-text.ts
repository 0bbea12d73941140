import type { Paper, Section } from './paper.ts';

/** The document for the clipboard: the same words, one line after the other. */
export const paperAsText = ({ title, sections }: Paper): string =>
  [title, ...sections.map(sectionAsText)].filter(Boolean).join('\n\n');

const sectionAsText = ({ role, heading, rows = [], paragraphs = [], bullets = [] }: Section): string =>
  [
    heading,
    ...rows.map(
      ({ label, value }) => `${label}: ${role === 'signature' && value === '' ? line : value.replaceAll('\n', '; ')}`,
    ),
    ...paragraphs,
    ...bullets.map((bullet) => `- ${bullet}`),
  ]
    .filter(Boolean)
    .join('\n');

/** To sign and date by hand. */
const line = '____________________';
