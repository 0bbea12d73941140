import type { payers as english, ways as englishWays } from './english-payers.ts';
import { figuresIn } from './figures.ts';

const { day } = figuresIn('es');

/** The words about the clinic's own payers, in Spanish. */
export const payers: typeof english = {
  title: 'Sus propios pagadores',
  lead: 'Un perfil de pagador de un archivo se suma a los incorporados y puede precisar uno de ellos. No contiene nada de un paciente.',
  none: 'Aún no hay pagadores propios.',
  load: 'Cargar un perfil de pagador…',
  full: (most) => `Una clínica puede guardar ${most} pagadores. Quite uno antes.`,
  previewTitle: 'Lo que dice el archivo',
  replaces: (name) => `Reemplaza a “${name}”.`,
  narrows: (name) => `Precisa “${name}”.`,
  source: 'Fuente',
  reviewed: (on, due) => `Revisado el ${day(on)}; próxima revisión el ${day(due)}`,
  surely: {
    H: 'Leído en un texto primario',
    M: 'Leído en un texto secundario: verifique con el pagador',
    U: 'Sin verificar: verifique con el pagador',
  },
  use: (name) => `Usar ${name}`,
  remove: 'Quitar',
  removePayer: (name) => `Quitar ${name}`,
};

/** What can be done where a payer does not pay, or has refused, in Spanish. */
export const ways: typeof englishWays = {
  patientPays: 'Paga el paciente',
  accountPays: 'HSA o FSA, con una carta',
  appeal: 'Escribir la apelación',
  papers: 'Imprimir sus documentos',
  papersFirst: 'Ábralos antes de guardar: un formulario cerrado no se puede leer.',
};
