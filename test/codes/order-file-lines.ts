import type { Code } from '../../lib/codes/code.ts';
import { rowOf } from '../../lib/codes/table-text.ts';
import { shippedLines } from './shipped-lines.ts';

/** A row as it stands in the official order file. */
export const orderLine = ({ code, billable, title }: Code, at: number): string =>
  `${String(at + 1).padStart(5, '0')} ${code.replace('.', '').padEnd(7)} ${billable ? 1 : 0} ${title.slice(0, 60).padEnd(60)} ${title}`;

/** The shipped edition as an order file. */
export const shippedOrderFile: string[] = shippedLines.map(rowOf).map(orderLine);
