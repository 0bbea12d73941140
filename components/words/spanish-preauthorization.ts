import type * as english from './english-preauthorization.ts';
import { figuresIn } from './figures.ts';

/** Data: the words about prior authorization and about dates, in Spanish. */

export const preauthorization: typeof english.preauthorization = {
  title: 'Autorización previa',
  needed: 'se pide',
  perhaps: 'depende del plan',
  count: (done, of) => `${done} de ${of} en la orden`,
  inOrder: 'En la orden',
  numbers: 'Números',
  attach: 'Para adjuntar',
  orderedBy: 'Quién puede ordenar',
  there: 'en la orden',
  notThere: 'aún no está en la orden',
  print: 'Imprimir la lista',
  plan: 'Solicitar con un plan de tratamiento',
};

export const dates: typeof english.dates = {
  title: 'Fechas',
  day: figuresIn('es').day,
};
