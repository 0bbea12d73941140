import type { Understood } from '../meaning/asked.ts';
import type { Understand } from '../page/scan.ts';
import { extension } from './extension.ts';
import type { Reply } from './protocol.ts';

/**
 * Asks the worker what the fields of this frame are for; what was asked in the last look is not asked again. Where nobody can
 * answer any more, this copy of the script is an orphan, and ends.
 */
export function askWorker(life: AbortController): Understand {
  const known = new Map<string, Understood>();
  return async (page) => {
    // As text, because the browser would make text of it once more.
    const asked = JSON.stringify(page);
    const mark = markOf(asked);
    const before = known.get(mark);
    if (before) return before;
    // A worker that was stopped while it answered is started by the second call.
    const answer = (await ask(asked)) ?? (await ask(asked));
    if (answer) remember(known, mark, answer);
    else if (!extension.runtime?.id) life.abort();
    return answer;
  };
}

/** One look asks at most twice: without what was typed, and with it. */
function remember(known: Map<string, Understood>, mark: string, answer: Understood): void {
  const [oldest] = known.keys();
  if (known.size > 1 && oldest !== undefined) known.delete(oldest);
  known.set(mark, answer);
}

async function ask(page: string): Promise<Understood | null> {
  try {
    const reply: Reply<Understood> | undefined = await extension.runtime.sendMessage({ type: 'understand', page });
    return reply?.ok ? reply.value : null;
  } catch {
    // Updated or removed: nobody is there to answer.
    return null;
  }
}

/** Tells one text from another without keeping the text of a page: two sums (after FNV-1a) and the length. */
function markOf(text: string): string {
  let one = 0x811c9dc5;
  let other = 0;
  for (let index = 0; index < text.length; index += 1) {
    one = Math.imul(one ^ text.charCodeAt(index), 0x01000193);
    other = Math.imul(other ^ one, 0x5bd1e995) + index;
  }
  return `${text.length} ${one} ${other}`;
}
