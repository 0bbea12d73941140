import { isNpi } from '../npi.ts';
import { profileNamed } from '../payers/index.ts';
import { type Column, trainingWords } from './columns.ts';
import { nameWords } from './name.ts';
import { type Therapist, type Training, trainings } from './therapist.ts';

/** A payer as the options offer it. */
export interface NamedPayer {
  id: string;
  name: string;
}

/** Why a row cannot be used. */
export type RowProblem =
  | { kind: 'noName' }
  | { kind: 'npi'; npi: string }
  | { kind: 'tooLong' }
  | { kind: 'tooManyCells' };

/** One row of a list, with its number in a spreadsheet. `left` are words of it that mean nothing here. */
export type ReadRow =
  | { at: number; name: string; problem: RowProblem }
  | { at: number; therapist: Therapist; left: string[] };

type Cells = Partial<Record<Column, string>>;

export function readRow(row: string[], at: number, columns: (Column | null)[], payers: NamedPayer[]): ReadRow {
  const cells = cellsOf(row, columns);
  const therapist = personIn(cells);
  const unusable = (problem: RowProblem): ReadRow => ({ at, name: therapist.name.slice(0, longestCell), problem });
  if (row.slice(columns.length).some((cell) => cell.trim() !== '')) return unusable({ kind: 'tooManyCells' });
  if (therapist.name === '') return unusable({ kind: 'noName' });
  if (Object.values(therapist).some((cell) => cell.length > longestCell)) return unusable({ kind: 'tooLong' });
  if (therapist.npi && !isNpi(therapist.npi)) return unusable({ kind: 'npi', npi: therapist.npi });
  const networks = networksIn(cells.networks ?? '', payers);
  const training = trainingIn(cells);
  return {
    at,
    therapist: { ...therapist, networks: networks.known, training: training.known },
    left: [...networks.left, ...training.left],
  };
}

/** As long as a setting may be. */
const longestCell = 200;

/** Cells stay text: what a spreadsheet would compute ("=…") is written out as it stands. */
function cellsOf(row: string[], columns: (Column | null)[]): Cells {
  const named = columns.flatMap((column, at) => (column ? [[column, tidy(row[at] ?? '')] as const] : []));
  return Object.fromEntries(named);
}

const tidy = (cell: string) => {
  const words = cell.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return /^(?:n\/?a|none|null|[-–—]|ninguno)$/i.test(words) ? '' : words;
};

const personIn = (cells: Cells) => ({
  name: cells.name || [cells.firstName, cells.lastName].filter(Boolean).join(' '),
  credential: cells.credential ?? '',
  licence: cells.licence ?? '',
  phone: cells.phone ?? '',
  fax: cells.fax ?? '',
  npi: (cells.npi ?? '').replace(/^(\d[\d -]*\d)(?:\.0)?$/, (_, digits: string) => digits.replace(/[ -]/g, '')),
});

interface Sorted<Known> {
  known: Known[];
  left: string[];
}

/** Names or ids of payers, in one cell. A payer that is not known here is no network that could be compared. */
function networksIn(cell: string, payers: NamedPayer[]): Sorted<string> {
  const whole = payerCalled(cell, payers);
  if (whole) return { known: [whole], left: [] };
  const sorted: Sorted<string> = { known: [], left: [] };
  for (const piece of piecesOf(cell)) {
    const id = payerCalled(piece, payers);
    if (!id) sorted.left.push(piece);
    else if (!sorted.known.includes(id)) sorted.known.push(id);
  }
  return sorted;
}

/** A payer by name, by a name it is also known under, or by words that stand in one payer's name only. */
function payerCalled(words: string, payers: NamedPayer[]): string | null {
  const wanted = nameWords(words);
  if (wanted.length === 0) return null;
  const exact = payers.find(({ id, name }) => id === words || nameWords(name).join(' ') === wanted.join(' '));
  const other = profileNamed(wanted.join('-'));
  if (exact ?? other) return exact?.id ?? other?.id ?? null;
  const holding = payers.filter(({ name }) => wanted.every((word) => nameWords(name).includes(word)));
  return holding.length === 1 && wanted.join('').length > 3 ? (holding[0]?.id ?? null) : null;
}

/** One cell for all trainings, or a column for each with a mark in it. */
function trainingIn(cells: Cells): Sorted<Training> {
  const pieces = piecesOf(cells.training ?? '');
  const named = (training: Training) => pieces.some((piece) => means(piece, training));
  return {
    known: trainings.filter((training) => named(training) || isTicked(cells[training])),
    left: pieces.filter((piece) => !trainings.some((training) => means(piece, training))),
  };
}

const means = (piece: string, training: Training) =>
  trainingWords.some(([each, words]) => each === training && words.test(piece));

const isTicked = (cell = '') => /^(?:x|✓|✔|y|yes|true|1|s[ií]|certified|trained)$/i.test(cell);

const piecesOf = (cell: string) =>
  cell
    .split(/[;|,]/)
    .map((piece) => piece.trim())
    .filter(Boolean);
