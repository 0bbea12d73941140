import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { keepJudgeAtHand } from '../../lib/browser/judge.ts';
import { openSidePanel } from '../../lib/browser/side-panel.ts';
import { registerSites, startInOpenTabs } from '../../lib/browser/sites.ts';
import { onSettings, onSites } from '../../lib/browser/store.ts';
import { answerQuestions } from './answers.ts';
import { checkAllTabs, listenToFrames } from './frames.ts';
import { offerSelectionCheck } from './selection.ts';
import { nameThings } from './titles.ts';
import { answerFrames } from './understanding.ts';

/** Listeners are registered at once: a worker that is woken by an event must already hear it. */
export default defineBackground(() => {
  keepJudgeAtHand();
  listenToFrames();
  answerQuestions();
  answerFrames();
  offerSelectionCheck();
  nameThings();

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.windowId !== undefined) void openSidePanel(tab.windowId);
  });

  const start = async () => {
    await registerSites();
    await startInOpenTabs();
  };
  browser.runtime.onInstalled.addListener(() => void start());
  browser.runtime.onStartup.addListener(() => void start());
  browser.permissions.onRemoved.addListener(() => void registerSites());
  browser.permissions.onAdded.addListener(() => void start());
  onSites(() => void start());
  onSettings(checkAllTabs);
});
