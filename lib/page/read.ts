import type { Epoch, FieldReading, Reading } from '../reading.ts';
import { chartText } from './chart.ts';
import { type FoundField, isEditable, type Scan } from './scan.ts';
import { shownValue } from './value.ts';

/** What the page says at this moment. Values are read now; nothing of a page without a referral form leaves it. */
export function readPage(document: Document, scan: Scan, epoch: Epoch, idOf: (field: FoundField) => string): Reading {
  const detected = scan.detected !== 'none';
  return {
    epoch,
    detected: scan.detected,
    confidence: scan.confidence,
    site: siteOf(document),
    product: scan.product,
    title: scan.title,
    patient: '',
    fields: scan.fields.map((field) => readField(field, idOf(field), detected)),
    chart: detected ? chartText(document) : '',
    scanMs: Math.round(scan.scanMs * 10) / 10,
  };
}

function readField(field: FoundField, id: string, detected: boolean): FieldReading {
  const { selector, label, section, meaning, confidence, kind, options, signals } = field;
  return {
    id,
    selector,
    label,
    section,
    meaning,
    confidence,
    kind,
    value: detected ? shownValue(field, options) : '',
    editable: isEditable(field),
    options: detected ? options : [],
    signals,
  };
}

function siteOf(document: Document): string {
  const { hostname, protocol } = document.location ?? { hostname: '', protocol: '' };
  return hostname || protocol.replace(':', '');
}
