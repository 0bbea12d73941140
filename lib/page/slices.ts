// Half of a 16 ms frame, less what one step may take, so that typing and scrolling stay smooth.
const SLICE_MS = 5;

/** Work that pauses between its steps and, where it must, asks something of somebody outside. */
export type Steps<Result, Question = never, Answer = never> = Generator<Question | undefined, Result, Answer>;

/** Does work a slice at a time; null when the signal ends it, or when a question gets no answer. */
export async function inSlices<Result, Question = never, Answer = never>(
  work: Steps<Result, Question, Answer>,
  signal: AbortSignal,
  ask: (question: Question) => Promise<Answer | null> = async () => null,
): Promise<{ result: Result; workMs: number } | null> {
  let workMs = 0;
  let answer: Answer | null = null;
  while (!signal.aborted) {
    const started = performance.now();
    let step = work.next(answer as Answer);
    while (!step.done && step.value === undefined && performance.now() - started < SLICE_MS) step = work.next();
    workMs += performance.now() - started;
    if (step.done) return { result: step.value, workMs };
    if (step.value === undefined) await nextTurn();
    else {
      answer = await ask(step.value);
      if (answer === null) return null;
    }
  }
  return null;
}

/** The same without a pause, for tests and small pages. */
export function atOnce<Result, Question, Answer>(
  work: Steps<Result, Question, Answer>,
  answerTo: (question: Question) => Answer,
): Result {
  let step = work.next();
  while (!step.done) step = step.value === undefined ? work.next() : work.next(answerTo(step.value));
  return step.value;
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
