/** Lints the Firefox package as Mozilla does. Fails on anything that nobody has reviewed, and on a review without a cause. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

interface Message {
  _type: 'error' | 'warning' | 'notice';
  code: string;
  message: string;
  file?: string;
  line?: number;
}

interface Reviewed extends Pick<Message, 'code' | 'message'> {
  file: RegExp;
  times: number;
  why: string;
}

const reviewed: Reviewed[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: 'Unsafe assignment to innerHTML',
    file: /^chunks\/[\w-]+\.js$/,
    times: 2,
    why: 'React-DOM, for `dangerouslySetInnerHTML`, which is used nowhere; Trusted Types would throw besides',
  },
];

const home = resolve(import.meta.dirname, '..');
const command = ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'];
const { stdout, stderr } = spawnSync('web-ext', command, {
  cwd: home,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (!stdout.includes('{')) throw new Error(`web-ext gave no answer:\n${stdout}${stderr}`);
const found: { errors: Message[]; warnings: Message[]; notices: Message[] } = JSON.parse(
  stdout.slice(stdout.indexOf('{')),
);
const messages = [...found.errors, ...found.warnings, ...found.notices];

const meant =
  (each: Reviewed) =>
  ({ code, message, file = '' }: Message) =>
    each.code === code && each.message === message && each.file.test(file);

const sentences = [
  ...messages
    .filter((message) => !reviewed.some((each) => meant(each)(message)))
    .map(({ _type, message, file, line }) => `${_type} in ${file}${line ? `:${line}` : ''}: ${message}`),
  ...reviewed.flatMap((each) => {
    const times = messages.filter(meant(each)).length;
    return times === each.times ? [] : [`“${each.message}” was reviewed ${each.times} times and stands there ${times}`];
  }),
];
for (const each of sentences) console.error(`${each}. Mend it, or correct the list in scripts/lint-firefox.ts.`);
if (sentences.length === 0) console.log(`${messages.length} warnings, every one reviewed`);
process.exitCode = sentences.length === 0 ? 0 : 1;
