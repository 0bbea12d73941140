import { check } from '../lib/check.ts';
import { readText } from '../lib/language/read.ts';
import { notOrders, orders } from '../test/language/cases/order-cases.ts';
import { ordersIn } from '../test/orders/order-table.ts';
import { loadCodeTable } from './code-table.ts';

export interface MeasuredLanguage {
  texts: number;
  meanCharacters: number;
  /** Read and judged by every rule, on one core. */
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** One text of a megabyte, made of all of them. */
  megabyteReadMs: number;
  megabyteCheckMs: number;
}

const tables = ['known-orders.tsv', 'clinic-orders.tsv', 'hard-orders.tsv'];

/** Long enough to be past the first compilation, short enough to wait for. */
const secondsMeasured = 5;

/** How fast orders are read and judged: everything between a form's text and its list of points. */
export function benchLanguage(): MeasuredLanguage {
  const texts = [...tables.flatMap(ordersIn).map(({ text }) => text), ...orders, ...notOrders];
  const context = { codes: loadCodeTable(), today: '2026-11-21', payer: null, state: null };
  const judge = (text: string) => check(readText(text), context);
  for (const text of texts) judge(text);
  const times: number[] = [];
  const started = performance.now();
  for (let at = 0; performance.now() - started < secondsMeasured * 1000; at += 1)
    times.push(timeOf(() => judge(texts[at % texts.length] ?? '')));
  const seconds = (performance.now() - started) / 1000;
  const sorted = times.toSorted((a, b) => a - b);
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  const megabyte = `${texts.join('\n\n')}\n\n`.repeat(Math.ceil(1e6 / characters)).slice(0, 1e6);
  return {
    texts: texts.length,
    meanCharacters: Math.round(characters / texts.length),
    perSecond: Math.round(times.length / seconds),
    p50Ms: rounded(sorted[Math.floor(sorted.length * 0.5)] ?? 0),
    p99Ms: rounded(sorted[Math.floor(sorted.length * 0.99)] ?? 0),
    megabyteReadMs: Math.round(timeOf(() => readText(megabyte))),
    megabyteCheckMs: Math.round(timeOf(() => judge(megabyte))),
  };
}

function timeOf(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

const rounded = (value: number) => Math.round(value * 100) / 100;
