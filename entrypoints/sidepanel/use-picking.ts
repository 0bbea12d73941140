import { useEffect, useState } from 'react';
import { bring } from '../../lib/browser/bring.ts';
import { frameSites } from '../../lib/browser/frame-sites.ts';
import { onNews, tellTab } from '../../lib/browser/messages.ts';
import { changeSettings } from '../../lib/browser/store.ts';
import type { Meaning } from '../../lib/reading.ts';
import type { PickedSite } from '../../lib/settings.ts';

/** Fields pointed out by hand: picked in a frame of the page, kept for the site of that frame. */
export function usePicking(tabId: number | null, isOpen: boolean) {
  const [picking, setPicking] = useState<Meaning | null>(null);
  const [sites, setSites] = useState<string[]>([]);

  useEffect(() => {
    if (isOpen && tabId !== null) void frameSites(tabId).then(setSites);
  }, [isOpen, tabId]);

  useEffect(() => {
    const life = new AbortController();
    onNews((news) => {
      if (news.type !== 'picked' || news.tabId !== tabId) return;
      setPicking(null);
      void keep(news.site, news.meaning, news.selector);
    }, life.signal);
    return () => life.abort();
  }, [tabId]);

  return {
    picking,
    /** The hosts of all frames, in which fields may have been picked. */
    sites,
    pick: async (meaning: Meaning) => {
      if (tabId === null) return;
      await bring('hands', tabId, 'all');
      await tellTab(tabId, { type: 'pick', meaning });
      // Said only now: a click in the page before this would be lost.
      setPicking(meaning);
    },
    forget: async (meaning: Meaning) => {
      for (const site of sites) await keep(site, meaning, null);
    },
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
