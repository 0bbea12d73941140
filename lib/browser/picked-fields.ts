import type { PickedField } from '../page/scan.ts';
import { extension } from './extension.ts';

interface Stored {
  picked: { site: string; fields: PickedField[] }[];
}

/**
 * The fields that were picked by hand for a site. Read without the settings' parser, which is too large for a page: what
 * has another shape is passed over, and the worker passes over a meaning that it does not know.
 */
export async function pickedFieldsFor(site: string): Promise<PickedField[]> {
  const { settings } = await extension.storage.local.get('settings');
  try {
    const fields = (settings as Stored).picked.find((each) => each.site === site)?.fields ?? [];
    return fields.filter(({ selector, meaning }) => typeof selector === 'string' && typeof meaning === 'string');
  } catch {
    return [];
  }
}
