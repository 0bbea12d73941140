import type { PickedField } from '../page/scan.ts';
import { type Meaning, meanings } from '../reading.ts';
import { extension } from './extension.ts';

/**
 * The fields that were picked by hand for a site. Read without the settings' parser, which is too large for a page: what
 * has another shape is passed over.
 */
export async function pickedFieldsFor(site: string): Promise<PickedField[]> {
  const { settings } = await extension.storage.local.get('settings');
  const sites = listIn(settings, 'picked');
  const fields = listIn(
    sites.find((each) => textIn(each, 'site') === site),
    'fields',
  );
  return fields.flatMap((field) => {
    const selector = textIn(field, 'selector');
    const meaning = meanings.find((each) => each === textIn(field, 'meaning')) as Meaning | undefined;
    return selector && meaning ? [{ selector, meaning }] : [];
  });
}

const valueIn = (holder: unknown, key: string): unknown =>
  holder && typeof holder === 'object' ? Reflect.get(holder, key) : undefined;

function listIn(holder: unknown, key: string): unknown[] {
  const value = valueIn(holder, key);
  return Array.isArray(value) ? value : [];
}

function textIn(holder: unknown, key: string): string {
  const value = valueIn(holder, key);
  return typeof value === 'string' ? value : '';
}
