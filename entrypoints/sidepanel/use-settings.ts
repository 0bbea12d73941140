import { useEffect, useState } from 'react';
import { type Loaded, loadSettings, onSettings } from '../../lib/browser/store.ts';
import { defaultSettings } from '../../lib/settings.ts';

const notLoaded = { settings: defaultSettings, locked: [] };

/** The settings as they are now, wherever they are changed, and what of them is locked. */
export function useSettings(): Pick<Loaded, 'settings' | 'locked'> {
  const [loaded, setLoaded] = useState<Pick<Loaded, 'settings' | 'locked'>>(notLoaded);
  useEffect(() => {
    const load = () => void loadSettings().then(setLoaded);
    onSettings(load);
    load();
  }, []);
  return loaded;
}
