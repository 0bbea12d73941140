import { useEffect, useState } from 'react';
import { bring } from '../../lib/browser/bring.ts';
import { onNews, tellTab } from '../../lib/browser/messages.ts';
import { changeSettings } from '../../lib/browser/store.ts';
import type { Meaning } from '../../lib/reading.ts';
import type { PickedSite } from '../../lib/settings.ts';

/** Fields pointed out by hand: picked in the page, kept for the site. */
export function usePicking(tabId: number | null, site: string) {
  const [picking, setPicking] = useState<Meaning | null>(null);

  useEffect(() => {
    const life = new AbortController();
    onNews((news) => {
      if (news.type !== 'picked' || news.tabId !== tabId) return;
      setPicking(null);
      void keep(site, news.meaning, news.selector);
    }, life.signal);
    return () => life.abort();
  }, [tabId, site]);

  return {
    picking,
    pick: (meaning: Meaning) => {
      setPicking(meaning);
      if (tabId !== null) void bring('hands', tabId, 'all').then(() => tellTab(tabId, { type: 'pick', meaning }));
    },
    forget: (meaning: Meaning) => void keep(site, meaning, null),
  };
}

/** One field for a meaning and site; null forgets it. */
async function keep(site: string, meaning: Meaning, selector: string | null): Promise<void> {
  await changeSettings((settings) => {
    const others = settings.picked.filter((each) => each.site !== site);
    const known = settings.picked.find((each) => each.site === site)?.fields ?? [];
    const kept = known.filter((each) => each.meaning !== meaning);
    const fields = selector === null ? kept : [...kept, { selector, meaning }];
    const here: PickedSite[] = fields.length > 0 ? [{ site, fields }] : [];
    return { ...settings, picked: [...others, ...here] };
  });
}
