import type { BenchPage } from './bench-pages.ts';
import { round, type Worlds } from './bench-tab.ts';

/** What a cold scan is spent on, in per cent. */
export interface Parts {
  page: string;
  find: number;
  label: number;
  /** Asking what the fields are for; the answer is another's work. */
  ask: number;
  sight: number;
  rest: number;
}

/** The functions that each part is made of, by their names in the page code. */
const partOf: Record<string, Exclude<keyof Parts, 'page' | 'rest'>> = {
  collect: 'find',
  evidenceFor: 'label',
  optionNames: 'label',
  labelFrom: 'label',
  askAbout: 'ask',
  withoutBait: 'sight',
  isInSight: 'sight',
};

const RUNS = 20;

interface Node {
  id: number;
  callFrame: { functionName: string };
  children?: number[];
}

/** Samples cold scans with the browser's profiler. The code must keep its names. */
export async function partsOf(worlds: Worlds, page: BenchPage, code: string): Promise<Parts> {
  const parts: Parts = { page: page.name, find: 0, label: 0, ask: 0, sight: 0, rest: 0 };
  await worlds.session.send('Profiler.enable');
  await worlds.session.send('Profiler.setSamplingInterval', { interval: 100 });
  for (let run = 0; run < RUNS; run += 1) {
    const opened = await worlds.open(code);
    await worlds.session.send('Profiler.start');
    await worlds.timeAll(opened, 'globalThis.bench.scan(document).scanMs');
    const { profile } = await worlds.session.send('Profiler.stop');
    addSamples(parts, profile);
  }
  const { page: name, ...spent } = parts;
  const all = Object.values(spent).reduce((total, each) => total + each, 0);
  const shares = Object.entries(spent).map(([part, each]) => [part, round((100 * each) / all)]);
  return { page: name, ...Object.fromEntries(shares) };
}

function addSamples(parts: Parts, profile: { nodes: Node[]; samples?: number[]; timeDeltas?: number[] }): void {
  const partOfNode = new Map<number, keyof typeof partOf | 'scan'>();
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const visit = (id: number, within: string): void => {
    const node = byId.get(id);
    const name = node?.callFrame.functionName ?? '';
    const here = within in partOf ? within : name in partOf || name === 'scan' ? name : within;
    partOfNode.set(id, here);
    for (const child of node?.children ?? []) visit(child, here);
  };
  visit(profile.nodes[0]?.id ?? 0, '');
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const milliseconds = (profile.timeDeltas?.[index] ?? 0) / 1000;
    const name = partOfNode.get(id) ?? '';
    if (name in partOf) parts[partOf[name] as 'find'] += milliseconds;
    else if (name === 'scan') parts.rest += milliseconds;
  }
}
