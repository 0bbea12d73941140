import { useCallback, useEffect, useState } from 'react';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsActions, OptionsView } from '../../components/options/options-state.ts';
import { ask } from '../../lib/browser/messages.ts';
import { switchOff, switchOn } from '../../lib/browser/sites.ts';
import { loadSettings, onSettings, saveSettings } from '../../lib/browser/store.ts';
import type { Edition } from '../../lib/codes/table.ts';
import { profiles } from '../../lib/payers/index.ts';
import { defaultSettings, readSettingsFile, type Settings, writeSettingsFile } from '../../lib/settings.ts';

export function OptionsPage() {
  const [{ settings, problem }, setStored] = useState({ settings: defaultSettings, problem: '' });
  const [edition, setEdition] = useState<Edition | null>(null);
  const load = useCallback(() => void loadSettings().then(setStored), []);

  useEffect(() => {
    onSettings(load);
    load();
    ask({ type: 'edition' }).then(setEdition, () => setEdition(null));
  }, [load]);

  const keep = (next: Settings) => {
    // Shown at once: a field that waits for the store loses the cursor's place.
    setStored({ settings: next, problem });
    void saveSettings(next);
  };
  const view: OptionsView = {
    settings,
    locked: [],
    payers: profiles.map(({ id, name }) => ({ id, name })),
    edition,
    expired: edition !== null && new Date().toISOString().slice(0, 10) > edition.to,
    problem,
  };
  const actions: OptionsActions = {
    onChange: keep,
    onAddSite: (pattern) => void switchOn(pattern),
    onRemoveSite: (pattern) => void switchOff(pattern),
    onExport: () => download('massage-referral-settings.json', writeSettingsFile(settings)),
    readFile: readSettingsFile,
    onImport: (next) => void saveSettings(next).then(load),
    onLoadCodes: () => undefined,
  };
  return <Options view={view} actions={actions} />;
}

/** A file for the person, made here: no permission and no server is needed for it. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
