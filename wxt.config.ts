import { defineConfig, type UserManifest } from 'wxt';

/**
 * `--mode loopback` is for the tests and the demo only: no script can click Chromium's own permission dialog, so that
 * build may read pages of this machine from the start. The shipped build has no host permission at install.
 */
const loopback = ['http://127.0.0.1/*', 'http://localhost/*'];

/** A hospital that builds its own package may write its sites into it; the published one has none (docs/admin.md). */
const ownSites = (process.env.EHR_SITES ?? '')
  .split(',')
  .map((site) => site.trim())
  .filter((site) => site !== '');

const unusable = ownSites.find((site) => !/^https?:\/\/[a-z0-9.-]+\/\*$/.test(site));
if (unusable)
  throw new Error(`EHR_SITES names “${unusable}”. Write each site as https://ehr.example.org/* with one host.`);

/** What may be read from the installation on. */
const sitesAtInstall = (mode: string) => [...ownSites, ...(mode === 'loopback' ? loopback : [])];

/**
 * Trusted Types and no origin but our own: a page of the extension can reach nothing outside. Chrome counts a worker's
 * `importScripts` among what Trusted Types guard: one policy is allowed, which knows one script (lib/browser/judge.ts).
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types judge',
].join('; ');

/** For Mozilla's reviewers: named one by one, so that nothing else in the folder goes along. SOURCES.md says how to build. */
const whatItIsMadeOf = [
  'components/**',
  'entrypoints/**',
  'lib/**',
  'modules/**',
  'public/**',
  'docs/design.md',
  'docs/icd10.md',
  '*.md',
  'LICENSE',
  '.nvmrc',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
];

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  zip: { includeSources: whatItIsMadeOf },
  // Every supported browser knows modulepreload; Vite's stand-in would be one more fetch to account for.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser, mode }): UserManifest => ({
    name: 'Massage Referral Assistant',
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(sitesAtInstall(mode).length > 0 ? { host_permissions: sitesAtInstall(mode) } : {}),
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: contentSecurityPolicy },
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_openPanel__' },
      _execute_action: { suggested_key: { default: 'Alt+Shift+V' }, description: '__MSG_checkPage__' },
    },
    ...(browser === 'firefox' ? firefox : chromium),
  }),
});

const chromium: UserManifest = {
  minimum_chrome_version: '116',
  storage: { managed_schema: 'policy-schema.json' },
};

const firefox: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: 'massage-referral-assistant@clinic.example',
      // The first that asks about data collection on every device; every supported ESR is newer.
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};
