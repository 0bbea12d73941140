import { hostsIn } from './hosts.ts';
import { lateHosts } from './late-hosts.ts';
import {
  childCountOf,
  contains,
  first,
  isConnected,
  isElement,
  matches,
  type OpenShadow,
  type Root,
  openShadow as readOpenShadow,
  tagOf,
} from './safe-dom.ts';

/** `structure`: controls came or went. `value`: something was typed or chosen in a watched field. */
export type Change = 'structure' | 'value';

export interface WatchOptions {
  openShadow?: OpenShadow;
  /** Roots found by the last scan, besides the document; each is observed once. */
  roots?: () => Iterable<Root>;
  /** Elements that may get a root, when somebody has searched for them already. */
  hosts?: () => Iterable<Element>;
  /** The fields whose typing matters, asked at each event. */
  mapped?: () => Iterable<Element>;
}

// A fixed deadline, not restarted: a clock that ticks on the page must not put the check off for ever.
const STRUCTURE_MS = 200;
// Half as often when the page keeps changing its own form.
const BUSY_MS = 400;
const VALUE_MS = 160;
const MOST_QUEUED = 256;

const relevant =
  'input,textarea,select,iframe,[contenteditable],[role=combobox],[role=textbox],[role=spinbutton],[role=checkbox],[role=radio],legend,h1,h2,h3';
const attributeFilter = [
  'hidden',
  'disabled',
  'readonly',
  'style',
  'class',
  'open',
  'contenteditable',
  'aria-hidden',
  'type',
  'inert',
];
const observation = { childList: true, subtree: true, attributes: true, attributeFilter };

/**
 * Calls `onChange` when the form on the page may have changed. An idle, hidden or ended page costs nothing. Gives back what
 * is to be called when there are other roots or hosts.
 */
export function watch(
  document: Document,
  onChange: (change: Change) => void,
  signal: AbortSignal,
  {
    openShadow = readOpenShadow,
    roots = () => [],
    hosts = () => hostsIn(document),
    mapped = () => [],
  }: WatchOptions = {},
): () => void {
  let observed = new WeakSet<Root>();
  const listening = new WeakSet<Root>();
  const added = new Set<Element>();
  const changed = new Set<Element>();
  let overflow = false;
  let last = 0;
  const timers = new Map<Change, ReturnType<typeof setTimeout>>();

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'attributes') enqueue(target, changed);
      for (const node of addedNodes) enqueue(node, added);
      // What came and went between two looks was never there: a clock's digits, a list that is drawn anew.
      for (const node of removedNodes) if (!added.delete(node as Element)) enqueue(node, changed);
    }
    if (added.size + changed.size > 0 || overflow)
      later('structure', performance.now() - last < BUSY_MS ? BUSY_MS : STRUCTURE_MS, sift);
  });

  function enqueue(node: Node, queue: Set<Element>): void {
    if (!isElement(node) || tagOf(node) === 'br') return;
    if (queue.size < MOST_QUEUED) queue.add(node);
    else overflow = true;
  }

  function later(change: Change, wait: number, look: () => boolean): void {
    if (timers.has(change) || signal.aborted) return;
    const run = (): void => {
      timers.delete(change);
      if (!signal.aborted && look()) onChange(change);
    };
    timers.set(change, setTimeout(run, wait));
  }

  /** Looks only into what was added, removed or changed; true when a control is among it. */
  function sift(): boolean {
    const holds = overflow || [...added, ...changed].some(holdsControl);
    late.add([...added].filter(isConnected).flatMap((element) => hostsIn(element)));
    empty();
    observeRoots();
    if (holds) last = performance.now();
    return holds;
  }

  function empty(): void {
    added.clear();
    changed.clear();
    overflow = false;
  }

  const late = lateHosts(
    openShadow,
    (root) => {
      if (observed.has(root)) return;
      observe(root);
      later('structure', 0, () => true);
    },
    signal,
  );

  function observe(root: Root): void {
    if (observed.has(root) || signal.aborted) return;
    observed.add(root);
    observer.observe(root, observation);
    if (listening.has(root)) return;
    listening.add(root);
    for (const type of ['input', 'change'])
      root.addEventListener(type, onInput, { capture: true, passive: true, signal });
  }

  function observeRoots(): void {
    observe(document);
    for (const root of roots()) observe(root);
  }

  function observeAll(): void {
    if (document.hidden) return;
    observeRoots();
    late.add(hosts());
  }

  function onInput(event: Event): void {
    const target = (event.composedPath()[0] ?? null) as Node | null;
    for (const element of mapped()) {
      if (element !== target && !contains(element, target)) continue;
      later('value', VALUE_MS, () => true);
      return;
    }
  }

  function sleep(): void {
    observer.disconnect();
    observed = new WeakSet();
    empty();
    for (const timer of timers.values()) clearTimeout(timer);
    timers.clear();
  }

  function wake(): void {
    if (document.hidden) sleep();
    else observeAll();
  }

  signal.addEventListener('abort', sleep, { once: true });
  document.addEventListener(
    'visibilitychange',
    () => {
      wake();
      if (!document.hidden) later('structure', 0, () => true);
    },
    { signal },
  );
  wake();
  return observeAll;
}

const holdsControl = (element: Element): boolean =>
  matches(element, relevant) || (childCountOf(element) > 0 && first(element, relevant) !== null);
