import type { Page } from 'playwright-core';
import type { Kit } from './order.ts';
import { password, startTryton } from './tryton/server.ts';

/** Tryton: its own server with a small form of ours, and its web client, whose record is the model. */
export const tryton: Kit = {
  name: 'Tryton',
  source: { server: startTryton },
  open: openOrder,
  told: 'change',
  lacks: ['precautions', 'necessary'],
  // Where actions are searched for.
  besides: ['Action'],
  differs: {
    technique: {
      steps: [
        ['Myofascial release', 'myofascial'],
        ['Manual lymphatic drainage', 'lymphatic'],
      ],
    },
  },
};

/** What of the client's own objects is asked for. */
interface Client {
  Sao: {
    Tab: { tabs: { get_current(): { screen: { current_record: ClientRecord } } } };
    Record: { prototype: { set_modified(this: ClientRecord, field?: string): unknown } };
  };
  keepModel(read: () => Record<string, unknown>): () => void;
}

interface ClientRecord {
  _values: Record<string, unknown>;
}

async function openOrder(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('#login').fill('admin');
  await page.getByRole('button', { name: 'Login' }).click();
  await page.locator('input[type=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.locator('[name=diagnosis]:enabled').waitFor();
  await page.addScriptTag({ path: `${import.meta.dirname}/pages/model.js` });
  await page.evaluate(followRecord);
}

/** Runs in the page. */
function followRecord(): void {
  const { Sao, keepModel } = window as unknown as Client;
  const { current_record: record } = Sao.Tab.tabs.get_current().screen;
  const asText = (value: unknown) => (typeof value === 'object' ? (value?.toString().slice(0, 10) ?? '') : value);
  const note = keepModel(() => {
    const { order_date: orderDate, ...values } = record._values;
    return { ...values, orderDate: asText(orderDate) };
  });
  const { prototype } = Sao.Record;
  const setModified = prototype.set_modified;
  prototype.set_modified = function (field) {
    note();
    return setModified.call(this, field);
  };
}

/** Saves as a person does, and returns what the server then answers when it is asked for the record. */
export async function save(page: Page): Promise<Record<string, unknown>> {
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForTimeout(1000);
  const answer = page.waitForResponse((response) => response.request().postData()?.includes('order.read') ?? false);
  await page.getByRole('button', { name: 'Reload/Undo' }).click();
  const { result } = await (await answer).json();
  return result[0];
}
