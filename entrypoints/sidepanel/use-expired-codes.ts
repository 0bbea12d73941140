import { useEffect, useState } from 'react';
import type { Situation } from '../../components/panel/panel-state.ts';
import { ask } from '../../lib/browser/messages.ts';
import { today } from '../../lib/browser/today.ts';
import { isExpired } from '../../lib/codes/edition-in-use.ts';
import type { TabView } from './use-tab.ts';

/** A notice once the last day of the codes has passed; asked again with every new view, because a clinic may load others. */
export function useExpiredCodes(view: TabView | null): Situation[] {
  const [notices, setNotices] = useState<Situation[]>([]);
  useEffect(() => {
    if (!view?.report) return;
    ask({ type: 'edition' }).then(
      ({ edition }) =>
        setNotices(
          isExpired(edition, today()) ? [{ kind: 'codesExpired', edition: edition.name, to: edition.to }] : [],
        ),
      () => setNotices([]),
    );
  }, [view]);
  return notices;
}
