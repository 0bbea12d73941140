import { useEffect, useState } from 'react';
import { loadSettings, onSettings } from '../../lib/browser/store.ts';
import { defaultSettings, type Settings } from '../../lib/settings.ts';

/** The settings as they are now, wherever they are changed. */
export function useSettings(): Settings {
  const [settings, setSettings] = useState(defaultSettings);
  useEffect(() => {
    const load = () => void loadSettings().then(({ settings }) => setSettings(settings));
    onSettings(load);
    load();
  }, []);
  return settings;
}
