import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const script = join(import.meta.dirname, '../../scripts/inspect.ts');

const referral = `<!doctype html><title>Referral form</title><h1>Referral form</h1><form>
  <label for="to">Refer to</label><input id="to">
  <label for="dx">Diagnosis</label><input id="dx">
  <label for="why">Reason for referral</label><textarea id="why"></textarea>
  <button>Send referral</button></form>`;
const prescription = `<!doctype html><title>Prescriptions</title><h1>New prescription</h1><form>
  <label for="drug">Drug name</label><input id="drug">
  <label for="dose">Dosage</label><input id="dose">
  <label for="refills">Refills</label><input id="refills">
  <button>Save</button></form>`;
const order = 'Refer to LMT: massage therapy twice a week for 6 weeks, low back pain M54.50';

interface Answer {
  id: string;
  error?: string;
  detected: string;
  why: string;
  fields: { selector: string; meaning: string; hasValue: boolean; why: string }[];
  probed: { selector: string; meaning: string | null }[];
  report: { massageOrder: boolean } | null;
}

describe('what the extension sees, on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saved-pages-'));
  const save = (name: string, html: string): string => {
    const file = join(folder, name);
    writeFileSync(file, html);
    return file;
  };
  let answers: Record<string, Answer>;
  let exitCode: number | null;

  beforeAll(() => {
    const page = save('referral.html', referral);
    const lines = [
      { id: 'empty', page },
      { id: 'filled', page, fill: [{ selector: '#why', value: order }], probe: ['#dx', '#nowhere'] },
      { id: 'other', page: save('prescription.html', prescription) },
      { id: 'gone', page: join(folder, 'gone.html') },
    ].map((line) => JSON.stringify(line));
    const input = [...lines, 'no JSON'].join('\n');
    const run = spawnSync(process.execPath, [script, '--ndjson'], { input, encoding: 'utf8' });
    exitCode = run.status;
    const said: Answer[] = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(said.map(({ id }) => id)).toEqual(['empty', 'filled', 'other', 'gone', null]);
    answers = Object.fromEntries(said.map((answer) => [answer.id, answer]));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is a referral, may be one, or is none', () => {
    expect(answers.empty).toMatchObject({ detected: 'possible', report: null });
    expect(answers.filled?.detected).toBe('referral');
    expect(answers.filled?.report).toMatchObject({ massageOrder: true, plan: { totalSessions: [12, 12] } });
    expect(answers.other).toMatchObject({ detected: 'none', report: null });
  });

  it('names the words of the page that spoke for an order, or for something else', () => {
    expect(answers.empty?.why).toMatch(/order.*referral/i);
    expect(answers.other?.why).toMatch(/prescription/i);
  });

  it('says of each field what it is for, and of those typed into and asked about', () => {
    const meanings = answers.filled?.fields.map(({ meaning, hasValue }) => [meaning, hasValue]);
    expect(meanings).toEqual([
      ['referredTo', false],
      ['diagnosis', false],
      ['medicalNecessity', true],
    ]);
    expect(answers.filled?.fields[1]?.why).toMatch(/diagnosis/i);
    expect(answers.filled?.probed).toEqual([
      { selector: '#why', meaning: 'medicalNecessity' },
      { selector: '#dx', meaning: 'diagnosis' },
      { selector: '#nowhere', meaning: null },
    ]);
  });

  it('answers each line that cannot be done with one sentence, and goes on', () => {
    expect(answers.gone?.error).toMatch(/^There is no page “.*gone\.html”\.$/);
    expect(answers.null?.error).toBe('The line is no JSON.');
    expect(exitCode).toBe(0);
  });
});
