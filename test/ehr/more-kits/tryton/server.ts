import { spawn } from 'node:child_process';
import { once as happens } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digest, installPackages, once } from '../../build.ts';
import { run } from '../../fetch.ts';
import type { RunningKit } from '../start.ts';

const here = import.meta.dirname;
const moduleFiles = ['__init__.py', 'order.py', 'order.xml', 'tryton.cfg', 'view/order_form.xml'];

export const password = 'demo-password';

/** Starts the real server with a database of its own, which goes away with it. Throws one sentence when it cannot. */
export async function startTryton(port = 0): Promise<RunningKit> {
  const workshop = await install();
  const folder = await mkdtemp(join(tmpdir(), 'tryton-'));
  await cp(join(workshop, 'database'), folder, { recursive: true });
  const free = port || (await freePort());
  const config = await writeConfig(folder, folder, free, join(workshop, 'node_modules/tryton-sao'));
  const bin = join(workshop, 'venv/bin');
  // By its interpreter: the script itself names the folder that it was installed in, and caches are moved.
  const server = spawn(join(bin, 'python'), [join(bin, 'trytond'), '-c', config], { stdio: 'ignore' });
  const close = async () => {
    server.kill();
    if (server.exitCode === null) await happens(server, 'exit');
    await rm(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${free}`;
  if (await answers(url)) return { url: `${url}/#clinic/model/therapy_referral.order/1`, close };
  await close();
  throw new Error('The server of Tryton did not start.');
}

/** Server and web client in the cache, and a database with our form in it, made once. */
async function install(): Promise<string> {
  const workshop = await installPackages(here);
  const files = ['requirements.txt', ...moduleFiles.map((file) => `therapy_referral/${file}`)];
  await once(join(workshop, 'prepared'), await digest(here, ['package-lock.json', ...files]), async () => {
    const complaint = 'Could not install Tryton for the tests from PyPI: Python 3 with pip and the network are needed.';
    const venv = join(workshop, 'venv');
    await rm(venv, { recursive: true, force: true });
    await run('python3', ['-m', 'venv', venv], workshop, complaint);
    const wanted = ['--require-hashes', '--only-binary=:all:', '-r', join(here, 'requirements.txt')];
    await run(join(venv, 'bin/pip'), ['install', '--quiet', ...wanted], workshop, complaint);
    await prepare(workshop, venv);
  });
  return workshop;
}

async function prepare(workshop: string, venv: string): Promise<void> {
  const [python = ''] = await readdir(join(venv, 'lib'));
  const modules = join(venv, 'lib', python, 'site-packages/trytond/modules');
  await cp(join(here, 'therapy_referral'), join(modules, 'therapy_referral'), { recursive: true });
  const client = join(workshop, 'node_modules/tryton-sao');
  // The client's page looks for its packages beside itself: they lie around it.
  await rm(join(client, 'node_modules'), { force: true });
  await symlink('..', join(client, 'node_modules'));
  const database = join(workshop, 'database');
  await rm(database, { recursive: true, force: true });
  await mkdir(database);
  await writeFile(join(database, 'clinic.sqlite'), '');
  const config = await writeConfig(workshop, database, 0, client);
  const passwordFile = join(workshop, 'password');
  await writeFile(passwordFile, password);
  const admin = join(venv, 'bin/trytond-admin');
  const settings = { ...process.env, TRYTONPASSFILE: passwordFile };
  const complaint = 'Could not make the database of Tryton.';
  const common = ['-c', config, '-d', 'clinic'];
  await run(admin, [...common, '--all', '--email', 'demo@example.org'], workshop, complaint, settings);
  await run(admin, [...common, '-u', 'therapy_referral', '--activate-dependencies'], workshop, complaint, settings);
  const file = join(database, 'clinic.sqlite');
  await run(join(venv, 'bin/python'), ['-c', nothingToSetUp, file], workshop, complaint);
}

// The first to log in would be asked what else to set up.
const nothingToSetUp = `
import sqlite3, sys
with sqlite3.connect(sys.argv[1]) as database:
    database.execute("UPDATE ir_module_config_wizard_item SET state = 'done'")
`;

async function writeConfig(folder: string, database: string, port: number, root: string): Promise<string> {
  const file = join(folder, 'trytond.conf');
  const web = `[web]\nlisten = 127.0.0.1:${port}\nroot = ${root}\n`;
  await writeFile(file, `[database]\nuri = sqlite://\npath = ${database}\n\n${web}`);
  return file;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await happens(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await happens(probe, 'close');
  return port;
}

async function answers(url: string): Promise<boolean> {
  for (let tries = 0; tries < 150; tries += 1) {
    if ((await fetch(url).catch(() => null))?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}
