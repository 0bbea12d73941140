import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Answer, fileAnswer, jsonAnswer, type Request } from '../../loopback.ts';
import { fetchProducts } from '../fetch.ts';
import { orderableSetUuid, referralOrderTypeUuid } from './identifiers.ts';
import { apps, shell } from './products.ts';

const root = '/openmrs/spa/';

const config = {
  '@openmrs/esm-patient-orders-app': {
    orderTypes: [
      { label: 'Referral order', orderTypeUuid: referralOrderTypeUuid, orderableConceptSets: [orderableSetUuid] },
    ],
  },
};

interface App {
  name: string;
  /** Folder name under the root, where the page asks for it. */
  mount: string;
  dist: string;
  entry: string;
  routes: Record<string, unknown>;
}

/** Answers requests for the application's own files, assembled from the fetched tarballs without copying any. */
export async function assembleFrontEnd(): Promise<(request: Request) => Promise<Answer | null>> {
  const folders = await fetchProducts([shell, ...apps]);
  const shellDist = join(folders[shell], 'dist');
  const loaded = await Promise.all(apps.map((app) => loadApp(folders[app])));
  const generated: Record<string, Answer> = {
    'importmap.json': jsonAnswer({
      imports: Object.fromEntries(loaded.map(({ name, mount, entry }) => [name, `./${mount}/${entry}`])),
    }),
    'routes.registry.json': jsonAnswer(Object.fromEntries(loaded.map(({ name, routes }) => [name, routes]))),
    'config.json': jsonAnswer(config),
  };
  const page = { type: 'text/html; charset=utf-8', body: await startPage(shellDist) };

  return async ({ path }) => {
    const file = path.slice(root.length);
    const app = loaded.find(({ mount }) => file.startsWith(`${mount}/`));
    if (app) return fileAnswer(app.dist, file.slice(app.mount.length));
    // A route of the single-page application is any path that is not a file.
    return generated[file] ?? (file === '' ? page : await fileAnswer(shellDist, file)) ?? page;
  };
}

async function loadApp(folder: string): Promise<App> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const dist = join(folder, 'dist');
  const routes = JSON.parse(await readFile(join(dist, 'routes.json'), 'utf8'));
  const mount = `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}`;
  return { name: manifest.name, mount, dist, entry: basename(manifest.browser ?? manifest.main), routes };
}

/** The shell's page points at its makers' server for the list of apps, and keeps itself in an offline cache. */
async function startPage(shellDist: string): Promise<string> {
  const page = await readFile(join(shellDist, 'index.html'), 'utf8');
  return page
    .replace(/https:\/\/[a-z0-9.]+\/openmrs\/spa\/importmap\.json/g, `${root}importmap.json`)
    .replace('offline: true', 'offline: false')
    .replace('configUrls: []', `configUrls: ["${root}config.json"]`);
}
