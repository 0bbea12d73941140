import type { Report } from '../check.ts';
import { dateNames, verifyDate } from '../dates/date-names.ts';
import { longDate } from '../dates/long-date.ts';
import { inLanguage, type Language, type Said } from '../languages.ts';
import { type Checklist, checklistFor, type Line } from '../preauthorization/checklist.ts';
import { blank } from '../wording/blank.ts';
import { patientRows } from './facts.ts';
import { type Paper, type PaperContext, type Row, row, type Section, type Tick } from './paper.ts';
import { payerRow } from './payer-on-paper.ts';

/** The checklist for a prior authorization, for the clinic's own desk: in the language of the interface. */
export function authorizationChecklist(report: Report, context: PaperContext): Paper {
  const language = context.language ?? 'en';
  const say = (said: Said) => inLanguage(said, language);
  const list = checklistFor(report, context.today);
  return {
    title: say(words.title),
    language,
    sections: [
      { role: 'who', rows: [...patientRows(language), payerRow(context.payer, say(words.payer))] },
      ...(list ? sectionsOf(list, say, language) : [{ role: 'text' as const, paragraphs: [say(words.none)] }]),
      { role: 'facts', heading: say(words.request), rows: words.requestRows.map((label) => row(say(label), blank)) },
    ],
    notes: [],
  };
}

const sectionsOf = (list: Checklist, say: (said: Said) => string, language: Language): Section[] => [
  { role: 'text', paragraphs: [say(list.needed === 'yes' ? words.needed : words.perhaps)] },
  { role: 'text', heading: say(words.inOrder), ticks: list.inOrder.map(tick(say)) },
  ...(list.numbers.length > 0
    ? [{ role: 'text' as const, heading: say(words.numbers), ticks: list.numbers.map(tick(say)) }]
    : []),
  { role: 'text', heading: say(words.attach), ticks: list.attach.map((said) => ({ text: say(said), done: false })) },
  { role: 'facts', rows: [...orderedBy(list, say), ...dateRows(list, say, language)] },
];

const tick =
  (say: (said: Said) => string) =>
  ({ said, done }: Line): Tick => ({ text: say(said), done });

const orderedBy = ({ orderedBy: who }: Checklist, say: (said: Said) => string): Row[] =>
  who ? [row(say(words.orderedBy), [say(who.said), who.verify ? `(${say(verifyDate)})` : ''].join(' ').trim())] : [];

const dateRows = ({ dates }: Checklist, say: (said: Said) => string, language: Language): Row[] =>
  dates.map(({ kind, day, why, verify }) =>
    row(say(dateNames[kind]), `${longDate(day, language)}. ${say(why)}${verify ? ` ${say(verifyDate)}` : ''}`),
  );

const words = {
  title: { en: 'Prior authorization checklist', es: 'Lista para la autorización previa' },
  payer: { en: 'Payer', es: 'Pagador' },
  needed: {
    en: 'This payer asks for an authorization before these visits. A ticked line stands in the order.',
    es: 'Este pagador pide una autorización antes de estas visitas. Lo marcado ya está en la orden.',
  },
  perhaps: {
    en: 'Whether an authorization is needed depends on the plan: verify with the payer. A ticked line stands in the order.',
    es: 'Si se necesita una autorización depende del plan: verifique con el pagador. Lo marcado ya está en la orden.',
  },
  none: {
    en: 'Neither the order nor what is known of this payer speaks of an authorization. Verify with the payer.',
    es: 'Ni la orden ni lo que se sabe de este pagador habla de una autorización. Verifique con el pagador.',
  },
  inOrder: { en: 'In the order', es: 'En la orden' },
  numbers: { en: 'Numbers', es: 'Números' },
  attach: { en: 'To attach', es: 'Para adjuntar' },
  orderedBy: { en: 'Who may order', es: 'Quién puede ordenar' },
  request: { en: 'The request', es: 'La solicitud' },
  requestRows: [
    { en: 'Asked on, by whom', es: 'Pedida el, por quién' },
    { en: 'Spoke with', es: 'Se habló con' },
    { en: 'Reference number', es: 'Número de referencia' },
    { en: 'Visits and dates granted', es: 'Visitas y fechas concedidas' },
  ],
};
