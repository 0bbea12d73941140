import { figuresIn } from './figures.ts';

/** Data: the words about prior authorization and about dates, in English. */

export const preauthorization = {
  title: 'Prior authorization',
  needed: 'asked for',
  perhaps: 'depends on the plan',
  count: (done: number, of: number) => `${done} of ${of} in the order`,
  inOrder: 'In the order',
  numbers: 'Numbers',
  attach: 'To attach',
  orderedBy: 'Who may order',
  there: 'in the order',
  notThere: 'not in the order yet',
  print: 'Print the checklist',
  plan: 'Request with a treatment plan',
};

export const dates = {
  title: 'Dates',
  day: figuresIn('en').day,
};
