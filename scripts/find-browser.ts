import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Chromium first: branded Chrome no longer loads an unpacked extension from its command line. */
const commands = ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome', 'google-chrome-stable'];

const places: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder
      ? [
          join(folder, 'Chromium/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          join(folder, 'Google/Chrome/Application/chrome.exe'),
        ]
      : [];
  }),
};

export const noChromium =
  'No Chromium, Edge or Chrome was found: install Chromium, or set CHROME_PATH to the browser to use.';

/** The path of a Chromium-family browser; installs Debian's where that is possible, otherwise throws one sentence. */
export function findChromium(): string {
  const found = installed(commands) ?? installFromApt('chromium');
  if (!found) throw new Error(noChromium);
  return found;
}

/** The path of Firefox, in the same way. */
export function findFirefox(): string {
  const found = process.env.FIREFOX_PATH ?? which('firefox-esr') ?? which('firefox') ?? installFromApt('firefox-esr');
  if (!found) throw new Error('No Firefox was found: install Firefox, or set FIREFOX_PATH to the browser to use.');
  return found;
}

function installed(names: string[]): string | undefined {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return chosen;
  return names.map(which).find(Boolean) ?? places[process.platform]?.find((place) => existsSync(place));
}

function which(name: string): string | undefined {
  if (process.platform === 'win32') return undefined;
  const { stdout, status } = spawnSync('sh', ['-c', 'command -v "$0"', name], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Debian and Ubuntu as root, as continuous integration runs; anybody else is told what to install. */
function installFromApt(name: string): string | undefined {
  if (process.getuid?.() !== 0 || !which('apt-get')) return undefined;
  console.error(`Installing ${name} …`);
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', name, 'fonts-dejavu-core'], {
      stdio: 'ignore',
    });
  } catch {
    return undefined;
  }
  return which(name);
}
