import { useState } from 'react';
import type { Copy } from './CopyButton.tsx';

/** Counts what was copied, so that the one voice of a page can say it. A refusal takes the focus and is read there. */
export function useToldCopies(onCopy: Copy): { copy: Copy; copies: number } {
  const [copies, setCopies] = useState(0);
  const copy = async (text: string) => {
    const done = await onCopy(text);
    if (done) setCopies((before) => before + 1);
    return done;
  };
  return { copy, copies };
}
