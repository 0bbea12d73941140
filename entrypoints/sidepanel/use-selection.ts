import { useEffect, useState } from 'react';
import { ask, onNews } from '../../lib/browser/messages.ts';

/** Words selected in a page for "Check this massage referral", handed over once. */
export function useSelection(windowId: number | null): string {
  const [selected, setSelected] = useState('');
  useEffect(() => {
    if (windowId === null) return;
    const life = new AbortController();
    const take = () =>
      void ask({ type: 'take-selection', windowId }).then(
        (text) => text && setSelected(text),
        () => undefined,
      );
    onNews((news) => {
      if (news.type === 'selection' && news.windowId === windowId) take();
    }, life.signal);
    take();
    return () => life.abort();
  }, [windowId]);
  return selected;
}
