import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What may be reached, and which scripts the browser runs there: WXT's fake browser leaves both out. */
export const granted = new Set<string>();
export const registered: { id: string; matches: string[] }[] = [];
export const answersOfUser = { allows: true };

const permissions = {
  contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
  request: async ({ origins }: { origins: string[] }) => {
    if (answersOfUser.allows) for (const origin of origins) granted.add(origin);
    return answersOfUser.allows;
  },
  remove: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.delete(origin)),
};

const scripting = {
  executeScript: vi.fn(async (_: unknown): Promise<{ result: unknown }[]> => []),
  unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
    await pause();
    const at = registered.findIndex(({ id }) => ids.includes(id));
    if (at < 0) throw new Error('Nonexistent script ID');
    registered.splice(at, 1);
  },
  registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
    await pause();
    if (scripts.some(({ id }) => registered.some((each) => each.id === id))) throw new Error('Duplicate script ID');
    registered.push(...scripts);
  },
};

/** The browser answers later: whatever else was asked meanwhile is carried out in between. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

export const fake = Object.assign(fakeBrowser, { permissions, scripting });

export function startAnew(): void {
  fake.reset();
  granted.clear();
  registered.length = 0;
  answersOfUser.allows = true;
  scripting.executeScript.mockReset();
}
