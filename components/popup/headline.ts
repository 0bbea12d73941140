import type { IconName } from '../basic/Icon.tsx';
import type { Tone } from '../basic/status.ts';
import { openCounts } from '../panel/open-counts.ts';
import { isReady } from '../panel/Summary.tsx';
import { popup, sums } from '../words.ts';
import type { PopupState } from './popup-state.ts';

export interface Headline {
  icon: IconName;
  tone: Tone;
  /** One word, or a number and a word. */
  title: string;
  /** What the title leaves out. */
  sentence: string;
}

/** What the popup says before anything else. */
export function headline(state: PopupState): Headline {
  switch (state.kind) {
    case 'report': {
      const { inPlace, of, toFix, toCheck } = openCounts(state.report);
      const sentence = sums.inPlace(inPlace, of);
      if (isReady(state.report)) return { icon: 'check', tone: 'ok', title: popup.ready, sentence };
      if (toFix === 0) return { icon: 'question', tone: 'check', title: popup.toCheck(toCheck), sentence };
      const rest = toCheck > 0 ? `${sentence}, ${sums.toCheck(toCheck)}` : sentence;
      return { icon: 'warning', tone: 'fix', title: popup.toFix(toFix), sentence: rest };
    }
    case 'possible':
      return { icon: 'search', tone: 'none', title: popup.possible, sentence: popup.possibleSentence };
    case 'none':
      return { icon: 'circle', tone: 'none', title: popup.none, sentence: popup.noneSentence };
    case 'off':
      return { icon: 'dash', tone: 'none', title: popup.off, sentence: popup.offSentence };
    case 'reading':
      return { icon: 'search', tone: 'none', title: popup.reading, sentence: '' };
    case 'noSite':
      return { icon: 'circle', tone: 'none', title: popup.none, sentence: popup.noSite };
  }
}
