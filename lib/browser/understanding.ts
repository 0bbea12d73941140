import type { Understood } from '../meaning/asked.ts';
import type { Understand } from '../page/scan.ts';
import { extension } from './extension.ts';
import type { Reply } from './protocol.ts';

/**
 * Asks the worker what the fields of this frame are for; what was asked last is not asked again. Where nobody can answer
 * any more, this copy of the script is an orphan, and ends.
 */
export function askWorker(life: AbortController): Understand {
  let last = { mark: '', answer: null as Understood | null };
  return async (page) => {
    // As text, because the browser would make text of it once more.
    const asked = JSON.stringify(page);
    const mark = markOf(asked);
    if (mark === last.mark) return last.answer;
    // A worker that was stopped while it answered is started by the second call.
    const answer = (await ask(asked)) ?? (await ask(asked));
    if (answer) last = { mark, answer };
    else if (!extension.runtime?.id) life.abort();
    return answer;
  };
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
