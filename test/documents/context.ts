import type { PaperContext } from '../../lib/documents/paper.ts';
import { readText } from '../../lib/language/read.ts';
import { loadCodeTable } from '../../scripts/code-table.ts';
import { orders } from './orders.ts';

const clinic = { name: 'Anna Ruiz', credential: 'MD', npi: '1234567893', phone: '555-0100', fax: '555-0101' };
export const nobody = { name: '', credential: '', npi: '', phone: '', fax: '' };

export const context: PaperContext = {
  today: '2026-11-21',
  codes: loadCodeTable(),
  payer: null,
  prescriber: clinic,
};

export const referralOf = (name: string) => readText(orders[name] ?? '');
