/** Data: the words about the clinic's therapists, in Spanish. */

import type { therapists as english } from './english-therapists.ts';
import { figuresIn } from './figures.ts';

const { counted } = figuresIn('es');
const people = (count: number) => counted(count, { one: 'terapeuta', other: 'terapeutas' });

export const therapists: typeof english = {
  title: 'Terapeutas',
  lead: 'A quién refiere usted. El panel los ofrece; no se elige a nadie por usted.',
  nobody: 'Nadie todavía.',
  add: 'Agregar terapeuta',
  edit: 'Editar',
  done: 'Listo',
  remove: 'Quitar',
  editWhom: (name: string) => `Editar ${name}`,
  removeWhom: (name: string) => `Quitar ${name}`,
  unnamed: 'Sin nombre',
  full: (most: number) => `No se pueden guardar más de ${most} terapeutas.`,
  fields: {
    name: 'Nombre',
    credential: 'Credencial',
    licence: 'Número de licencia',
    phone: 'Teléfono',
    fax: 'Fax',
    npi: 'NPI',
  },
  credentialHint: 'LMT',
  networks: 'En la red de',
  noNetwork: 'Ninguna anotada',
  addNetwork: 'Agregar un pagador',
  leaveNetwork: (payer: string) => `Quitar ${payer}`,
  training: 'Formación en',
  trainings: { lymphatic: 'Drenaje linfático', oncology: 'Masaje oncológico', prenatal: 'Masaje prenatal' },
  file: 'Elegir un archivo…',
  paste: 'O pegue una tabla, con su fila de encabezados',
  pasteHint: 'Nombre, Credencial, Licencia, Teléfono, Fax, NPI, Redes, Formación',
  read: 'Ver la tabla',
  hint: 'Un archivo CSV, o una tabla copiada de una hoja de cálculo, cuya primera fila nombra las columnas. Primero se muestra.',
  preview: 'Lo que contiene la lista',
  row: 'Fila',
  what: 'Qué ocurre',
  effects: {
    added: 'Se agregará',
    changed: 'Cambiará lo guardado',
    same: 'Ya está guardado',
    repeats: 'Se omite: una fila anterior nombra al mismo terapeuta.',
  },
  left: (words: string) => `No se conoce aquí y se omite: ${words}.`,
  unused: (headings: string) => `Columnas que no se usan: ${headings}.`,
  rowProblems: {
    noName: 'Se omite: no tiene nombre.',
    npi: (npi: string) => `Se omite: ${npi} no es un NPI. Compárelo con el registro NPI.`,
    tooLong: 'Se omite: una celda tiene más de 200 caracteres.',
    tooManyCells: 'Se omite: tiene más celdas que encabezados. Ponga entre comillas la celda que contiene una coma.',
  },
  fileProblems: {
    tooLong: 'No se cambió nada. La lista es demasiado larga; puede tener 500,000 caracteres.',
    notText: 'No se cambió nada. No es un archivo de texto; guarde la tabla como CSV.',
    unclosed: 'No se cambió nada. Unas comillas se abren y no se cierran.',
    noName: 'No se cambió nada. La primera fila debe nombrar las columnas, y una de ellas debe ser Nombre.',
    noRows: 'No se cambió nada. No hay ninguna fila bajo los encabezados.',
    tooMany: (most: number) => `No se cambió nada. No se pueden guardar más de ${most} terapeutas.`,
  },
  nothing: 'Nada cambiaría.',
  cancel: 'Cancelar',
  use: (added: number, changed: number) =>
    [added > 0 && `Agregar ${people(added)}`, changed > 0 && `${added > 0 ? 'cambiar' : 'Cambiar'} ${changed}`]
      .filter(Boolean)
      .join(', '),
  leftOut: (count: number) => counted(count, { one: 'fila omitida.', other: 'filas omitidas.' }),
  choose: 'Terapeuta',
  notChosen: 'Sin elegir',
};
