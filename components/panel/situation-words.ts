import type { Refusal } from '../../lib/refusal.ts';
import type { IconName } from '../basic/Icon.tsx';
import { situations } from '../words.ts';
import type { PanelActions, Situation } from './panel-state.ts';

export interface SituationWords {
  icon: IconName;
  title: string;
  sentence: string;
  action?: { words: string; act: () => void } | { words: string; copies: string };
}

/** One sentence and at most one action for everything that stands in the way. */
export function situationWords(situation: Situation, actions: PanelActions): SituationWords {
  switch (situation.kind) {
    case 'off': {
      const { title, sentence, action } = situations.off;
      const { site } = situation;
      return {
        icon: 'dash',
        title,
        sentence: sentence(site),
        action: { words: action(site), act: actions.onSwitchOn },
      };
    }
    case 'notReferral': {
      const { title, sentence, action } = situations.notReferral;
      return { icon: 'circle', title, sentence, action: { words: action, act: actions.onPickFields } };
    }
    case 'blockedFrame': {
      const { title, sentence, action } = situations.blockedFrame;
      const { frame } = situation;
      const act = () => actions.onAllowFrame(frame);
      return { icon: 'lock', title, sentence: sentence(frame), action: { words: action(frame), act } };
    }
    case 'refused':
      return refused(situation);
    case 'updated': {
      const { title, sentence, action } = situations.updated;
      return { icon: 'undo', title, sentence, action: { words: action, act: actions.onReload } };
    }
    case 'codesExpired': {
      const { title, sentence, action } = situations.codesExpired;
      const words = { title: title(situation.edition), sentence: sentence(situation.to) };
      return { icon: 'warning', ...words, action: { words: action, act: actions.onLoadCodes } };
    }
    case 'failed': {
      const { title, action } = situations.failed;
      return {
        icon: 'warning',
        title,
        sentence: situation.reason,
        action: { words: action, act: actions.onLookAgain },
      };
    }
    case 'siteUnknown':
      return { icon: 'dash', ...situations.siteUnknown };
    case 'locked':
      return { icon: 'lock', title: situations.locked.title, sentence: situations.locked.sentence(situation.site) };
    default:
      return { icon: 'search', ...situations[situation.kind] };
  }
}

function refused({ field, refusal, text, copied }: Extract<Situation, { kind: 'refused' }>): SituationWords {
  const { title, sentence, action, actionFirst } = situations.refused;
  const words = copied ? action : actionFirst;
  return {
    icon: 'warning',
    title: title(field),
    sentence: sentence(refusedBecause(refusal, text), copied),
    action: { words, copies: text },
  };
}

const refusedBecause = ({ reason, most }: Refusal, text: string): string =>
  reason === 'tooLong' && most !== undefined
    ? situations.refused.tooLong(most, text.length)
    : situations.refused.because[reason];
