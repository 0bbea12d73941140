import { useCallback, useEffect, useRef, useState } from 'react';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsActions, OptionsView } from '../../components/options/options-state.ts';
import { switchOff, switchOn } from '../../lib/browser/sites.ts';
import { type Loaded, loadSettings, onSettings, saveSettings } from '../../lib/browser/store.ts';
import { today } from '../../lib/browser/today.ts';
import { isExpired } from '../../lib/codes/edition-in-use.ts';
import { payerChoices } from '../../lib/payers/index.ts';
import { readProfileFile } from '../../lib/payers/profile-file.ts';
import { defaultSettings, readSettingsFile, type Settings, writeSettingsFile } from '../../lib/settings.ts';
import { useCodeEdition } from './use-code-edition.ts';

export function OptionsPage() {
  const [stored, setStored] = useState<Loaded>({
    settings: defaultSettings,
    locked: [],
    problem: null,
    policyProblem: null,
  });
  const { settings, locked } = stored;
  const { codes, readCodes, useCodes, removeCodes } = useCodeEdition();
  const changes = useRef(0);
  const saves = useRef<Promise<unknown>>(Promise.resolve());
  const load = useCallback(async () => {
    // What was read while somebody typed on is older than what is shown: it would take letters back.
    const before = changes.current;
    await saves.current;
    const found = await loadSettings();
    if (changes.current === before) setStored(found);
  }, []);

  useEffect(() => {
    onSettings(() => void load());
    void load();
  }, [load]);

  const keep = (next: Settings) => {
    // Shown at once: a field that waits for the store loses the cursor's place.
    changes.current += 1;
    setStored({ ...stored, settings: next });
    saves.current = saves.current.then(() => saveSettings(next)).catch(() => undefined);
  };
  const view: OptionsView = {
    settings,
    locked,
    payers: payerChoices(settings.payerProfiles),
    codes,
    expired: typeof codes !== 'string' && isExpired(codes.edition, today()),
    problem: stored.problem ?? stored.policyProblem,
  };
  const actions: OptionsActions = {
    onChange: keep,
    onAddSite: (pattern) => void switchOn(pattern),
    onRemoveSite: (pattern) => void switchOff(pattern),
    onExport: () => download('massage-referral-settings.json', writeSettingsFile(settings)),
    readFile: readSettingsFile,
    readPayer: readProfileFile,
    onImport: (next) => void takeOver(settings, next).then(load),
    readCodes,
    onUseCodes: useCodes,
    onRemoveCodes: removeCodes,
  };
  return <Options view={view} actions={actions} />;
}

/** Sites that the file no longer names stop being read at once, not at their next reload. */
async function takeOver(now: Settings, next: Settings): Promise<void> {
  await Promise.all(now.sites.filter((site) => !next.sites.includes(site)).map(switchOff));
  await saveSettings(next);
}

/** A file for the person, made here: no permission and no server is needed for it. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
