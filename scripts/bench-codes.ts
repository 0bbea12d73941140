import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { packedIndexOf } from '../lib/codes/table.ts';
import { engines } from './bench-engines.ts';

interface Load {
  /** Reading the files and building whatever search needs. */
  loadMs: number;
  loadCpuMs: number;
}

export interface MeasuredEngine extends Load {
  engine: string;
  p50Ms: number;
  p99Ms: number;
  heapMb: number;
  rightAt1: number;
  rightAt3: number;
  phrases: number;
  keystrokes: number;
}

export interface MeasuredCodes {
  /** Rows, notes and index as they weigh in the zipped package. */
  packedMb: number;
  engines: MeasuredEngine[];
}

const shipped = (name: string) => readFileSync(new URL(`../public/${name}`, import.meta.url), 'utf8');

/**
 * Code search side by side with the libraries that could do it: the same rows, the same unseen phrases, one process
 * each, so that what one leaves in memory does not weigh on the next. Loading is the median of three.
 */
export function benchCodes(): MeasuredCodes {
  const folder = mkdtempSync(join(tmpdir(), 'bench-codes-'));
  try {
    const texts = [shipped('icd10cm.txt'), shipped('icd10cm-notes.txt')] as const;
    const index = packedIndexOf(...texts);
    const file = join(folder, 'index.bin');
    writeFileSync(file, index);
    const packed = [...texts, index].reduce((sum, part) => sum + deflateRawSync(part).length, 0);
    return { packedMb: Math.round(packed / 1e4) / 100, engines: engines.map(({ name }) => measureApart(name, file)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureApart(engine: string, index: string): MeasuredEngine {
  const run = (...more: string[]) => {
    const script = join(import.meta.dirname, 'bench-engine.ts');
    const args = ['--expose-gc', script, engine, index, ...more];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  };
  const measured: Omit<MeasuredEngine, 'engine'> = run();
  const loads: Load[] = [measured, run('--load'), run('--load')];
  const median = (of: keyof Load) => loads.map((load) => load[of]).sort((a, b) => a - b)[1] ?? 0;
  return { engine, ...measured, loadMs: median('loadMs'), loadCpuMs: median('loadCpuMs') };
}
