import { isDashed } from './hosts.ts';
import { isConnected, type OpenShadow, type Root } from './safe-dom.ts';

// `attachShadow` leaves no mutation record, so a host without a root is asked again, later and later, then no more.
const WAITS_MS = [250, 1000, 4000, 15_000, 30_000];
const MOST_WAITING = 64;

export interface LateHosts {
  add(hosts: Iterable<Element>): void;
}

/** Tells of each shadow root that a custom element gets after it came to the page. */
export function lateHosts(openShadow: OpenShadow, found: (root: Root) => void, signal: AbortSignal): LateHosts {
  const known = new WeakSet<Element>();
  const waiting = new Map<Element, number>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  function lookAgain(): void {
    timer = null;
    for (const [host, tries] of waiting) {
      const root = isConnected(host) ? openShadow(host) : null;
      if (root) found(root);
      if (root || !isConnected(host) || tries >= WAITS_MS.length) waiting.delete(host);
      else waiting.set(host, tries + 1);
    }
    schedule();
  }

  function schedule(): void {
    if (timer !== null || waiting.size === 0 || signal.aborted) return;
    const soonest = Math.min(...waiting.values());
    timer = setTimeout(lookAgain, WAITS_MS[soonest - 1] ?? 30_000);
  }

  signal.addEventListener(
    'abort',
    () => {
      if (timer !== null) clearTimeout(timer);
      waiting.clear();
    },
    { once: true },
  );

  return {
    add(hosts) {
      for (const host of hosts) {
        if (known.has(host) || signal.aborted) continue;
        known.add(host);
        const root = openShadow(host);
        if (root) found(root);
        else if (isDashed(host) && waiting.size < MOST_WAITING) waiting.set(host, 1);
      }
      schedule();
    },
  };
}
