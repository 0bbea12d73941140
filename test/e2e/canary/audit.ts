/** Who the patient of 29-canary-chart.html is. */
export const identity = ['Canaryfield', 'Zebulon', 'CNRY-77310', '02/29/1964'];

/** What else stands there, and what a person writes about it: none of it may be found anywhere afterwards. */
const canaries = [
  ...identity,
  'canary-yellow',
  'canary-brand',
  'canary-hidden',
  'Canary-coloured',
  'canary-pasted',
  'canary-noted',
];

/** Everything that was kept, shown to the browser or sent, by the place where it was found. */
export type Traces = Record<string, string>;

/** Each canary in each place, as a sentence; an empty list is what is wanted. */
export const leaksIn = (traces: Traces, wanted = canaries): string[] =>
  Object.entries(traces).flatMap(([place, text]) =>
    wanted.filter((canary) => asWritten(text).includes(canary.toLowerCase())).map((canary) => `${place}: ${canary}`),
  );

/** Hosts that a browser asks for itself, with or without an extension: updates, accounts, its own settings. */
const ofBrowserMakers =
  /^(?:[\w-]+\.)*(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.(?:com|org|net)|firefox\.com|microsoft\.com|msn\.com|bing\.com)$/;

/** Requests that are neither for the pages under test nor the browser's own. */
export const foreignRequests = (requests: string[], site: string): string[] =>
  requests.filter((request) => {
    const [, address = ''] = request.split(' ');
    if (address.startsWith(`${site}/`)) return false;
    return !ofBrowserMakers.test(address.replace(/^\w+:\/\//, '').replace(/[:/?#].*$/, ''));
  });

/** Addresses and forms write a space as `+` or `%20`. */
const asWritten = (text: string): string => `${text} ${decode(text)}`.toLowerCase();

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/**
 * Run in a page of the extension: all that this origin keeps, and what it shows on the toolbar. As a text, because it
 * travels to two browsers.
 */
export const keptByExtension = `(async () => {
  const api = globalThis.browser ?? globalThis.chrome;
  const kept = {};
  for (const area of ['local', 'session', 'sync', 'managed']) {
    kept['storage.' + area] = JSON.stringify(await api.storage[area].get(null).catch(() => null));
  }
  const request = (asked) => new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  for (const { name } of await indexedDB.databases()) {
    const database = await request(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const values = await request(database.transaction(store).objectStore(store).getAll());
      kept['IndexedDB ' + name + '/' + store] = JSON.stringify(values);
    }
    database.close();
  }
  const caching = await caches.keys();
  kept.CacheStorage = JSON.stringify(await Promise.all(caching.map(async (name) => {
    const cache = await caches.open(name);
    return Promise.all((await cache.keys()).map(async (each) => each.url + (await (await cache.match(each)).text())));
  })));
  kept.localStorage = JSON.stringify(localStorage);
  kept.sessionStorage = JSON.stringify(sessionStorage);
  kept.cookies = document.cookie;
  const tabs = await api.tabs.query({});
  const own = tabs.filter(({ url }) => url?.startsWith(api.runtime.getURL('')));
  kept['titles and addresses of our tabs'] = JSON.stringify(own.map(({ title, url }) => [title, url]));
  for (const { id } of tabs) {
    kept['toolbar of tab ' + id] = await api.action.getBadgeText({ tabId: id }) + ' ' + await api.action.getTitle({ tabId: id });
  }
  kept.toolbar = await api.action.getTitle({}) + ' ' + await api.action.getBadgeText({});
  kept.scripts = JSON.stringify(await api.scripting.getRegisteredContentScripts());
  return kept;
})()`;
