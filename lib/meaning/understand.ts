import type { AskedPage, JudgedField, Understood } from './asked.ts';
import { contextOf } from './context.ts';
import { fieldJudge } from './field.ts';
import { explainByNeighbours } from './neighbours.ts';

/**
 * Says what the fields of a page are for and what kind of page it is, from the words around them. Nothing of a page is
 * remembered for the next.
 */
export function understand(page: AskedPage): Understood {
  const judge = fieldJudge();
  const judged = page.fields.map((field): JudgedField => ({ ...field, ...judge(field) }));
  const explained = judged.map(explainByNeighbours);
  return {
    ...contextOf(explained, page),
    fields: explained.map(({ meaning, confidence, signals }) => ({ meaning, confidence, signals })),
  };
}
