/** Milliseconds. Right after installation the worker may not listen yet: it takes a second or two. */
const pauses = [200, 400, 800, 1600];

/** Asks again a few times before it fails. */
export async function patiently<Value>(ask: () => Promise<Value>): Promise<Value> {
  for (const pause of pauses) {
    try {
      return await ask();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return ask();
}
