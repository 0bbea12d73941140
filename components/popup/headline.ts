import type { IconName } from '../basic/Icon.tsx';
import type { Tone } from '../basic/status.ts';
import { openCounts } from '../panel/open-counts.ts';
import { isReady, sumUp } from '../panel/Summary.tsx';
import { popup } from '../words.ts';
import type { PopupState } from './popup-state.ts';

export interface Headline {
  icon: IconName;
  tone: Tone;
  /** One word, or a number and a word. */
  title: string;
  sentence: string;
}

/** What the popup says before anything else. */
export function headline(state: PopupState): Headline {
  switch (state.kind) {
    case 'report': {
      const { toFix, toCheck } = openCounts(state.report);
      const sentence = sumUp(state.report);
      if (isReady(state.report)) return { icon: 'check', tone: 'ok', title: popup.ready, sentence };
      return toFix > 0
        ? { icon: 'warning', tone: 'fix', title: popup.toFix(toFix), sentence }
        : { icon: 'question', tone: 'check', title: popup.toCheck(toCheck), sentence };
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
