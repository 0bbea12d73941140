// Half of a 16 ms frame, less what one step may take, so that typing and scrolling stay smooth.
const SLICE_MS = 5;

/** Does work that pauses between steps, a slice at a time; null when the signal ends it. */
export async function inSlices<Result>(
  work: Generator<void, Result>,
  signal: AbortSignal,
): Promise<{ result: Result; workMs: number } | null> {
  let workMs = 0;
  while (!signal.aborted) {
    const started = performance.now();
    let step = work.next();
    while (!step.done && performance.now() - started < SLICE_MS) step = work.next();
    workMs += performance.now() - started;
    if (step.done) return { result: step.value, workMs };
    await nextTurn();
  }
  return null;
}

/** The same without a pause, for tests and small pages. */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

// A message comes sooner than a timer, which browsers hold back to 4 ms when nested.
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}
