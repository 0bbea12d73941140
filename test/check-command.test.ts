import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLine } from '../scripts/check-lines.ts';
import { readOptions } from '../scripts/check-options.ts';

const script = join(import.meta.dirname, '../scripts/check.ts');
const run = (args: string[], input = '') =>
  spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8', timeout: 60_000 });

const order = 'Therapeutic massage, neck, M54.2, 60 min weekly x 6';
const now = new Date(2026, 10, 21, 23, 30);

describe('the options', () => {
  it('take the local day when none is given', () => expect(readOptions([], now).today).toBe('2026-11-21'));
  it('know the payer, the state and the files', () => {
    const options = readOptions(['--payer', 'wa-lni', '--state', 'wa', '--json', 'a.txt', '-'], now);
    expect([options.payer?.id, options.state, options.json, options.files]).toEqual([
      'wa-lni',
      'WA',
      true,
      ['a.txt', '-'],
    ]);
  });

  it('read a payer profile from a file', () => {
    const { payer } = readOptions(['--payer', join(import.meta.dirname, '../docs/payer-profile.json')], now);
    expect([payer?.id, payer?.visitLimit?.visits]).toEqual(['example-health-plan', 8]);
  });

  const wrong: [string[], RegExp][] = [
    [['--payer', 'nobody'], /^There is no payer “nobody”; choose one of /],
    [['--state', 'Washington'], /^“Washington” is no state; give two letters/],
    [['--state', 'ZZ'], /^“ZZ” is no state; give two letters/],
    [['--payer', 'nowhere.json'], /^There is no file “nowhere\.json”\.$/],
    [['--payer', 'package.json'], /^The payer profile cannot be used: “id” is missing/],
    [['--today', '2026-02-30'], /^“2026-02-30” is no date/],
    [['--today', 'tomorrow'], /^“tomorrow” is no date/],
    [['--what'], /--what/],
    [['--json', '--ndjson'], /^Choose --json or --ndjson, not both\.$/],
  ];
  it.each(wrong)('%j is answered with one sentence', (args, sentence) => {
    expect(() => readOptions(args, now)).toThrow(sentence);
  });
});

describe('a line', () => {
  it('has id, text, payer and state', () => {
    const { id, payer, state } = readLine('{"id":"7","text":"massage","payer":"va","state":"fl"}');
    expect([id, payer?.id, state]).toEqual(['7', 'va-community-care', 'FL']);
  });
  const wrong: [string, RegExp][] = [
    ['{"id":', /no JSON/],
    ['[1]', /no JSON object/],
    ['null', /no JSON object/],
    ['{"id":"1"}', /no “text”/],
    ['{"text":5}', /no “text”/],
    ['{"text":"a","payer":7}', /“payer” is no text/],
    ['{"text":"a","payer":"docs/payer-profile.json"}', /There is no payer “docs/],
    ['{"text":"a","state":"ZZ"}', /“ZZ” is no state/],
  ];
  it.each(wrong)('%s is refused', (line, sentence) => expect(() => readLine(line)).toThrow(sentence));
});

describe('npm run check', () => {
  it('says in plain words what is there and what is missing', () => {
    const { stdout, status } = run(['--today', '2026-11-21', '-'], order);
    expect(status).toBe(0);
    expect(stdout).toContain('Diagnosis             ✓ in place');
    expect(stdout).toContain('Signature             ✗ missing');
  });

  it('says at once what is possible where no massage therapist is paid', () => {
    const { stdout } = run(['--payer', 'tricare', '-'], order);
    expect(stdout).toMatch(/Payer: TRICARE\. It does not pay a massage therapist\.\nInstead: Order physical/);
  });

  it('lists the payers, and those due for review on a day', () => {
    const now = run(['--payer', 'list', '--today', '2026-11-22']).stdout;
    expect(now).toContain('wa-lni');
    expect(now).toMatch(/\n0 of \d+ profiles are due for review on 2026-11-22\.\n$/);
    expect(run(['--payer', 'list', '--today', '2027-12-01']).stdout).toContain('review due since 2027-11-21');
  });

  it('writes the report as JSON', () => {
    const { stdout, status } = run(['--today', '2026-11-21', '--json', '-'], order);
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.elements.diagnosis.status).toBe('present');
    expect(report.plan.totalSessions).toEqual([6, 6]);
  });

  it('answers every line in order, and a line it cannot read in its place', () => {
    const lines = [JSON.stringify({ id: 'a', text: order }), 'no json', JSON.stringify({ id: 'b', text: '' })];
    const { stdout, status } = run(['--ndjson'], `${lines.join('\n')}\n`);
    expect(status).toBe(0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, error }) => [id, error ?? null])).toEqual([
      ['a', null],
      [null, 'The line is no JSON.'],
      ['b', null],
    ]);
    expect(answers[2].massageOrder).toBe(false);
  });

  it('ends with exit code 2 when no line could be read, and with 0 when there was none', () => {
    const { stdout, stderr, status } = run(['--ndjson'], 'no json\n{"id":"1"}\n');
    expect([status, stdout.trim().split('\n').length]).toEqual([2, 2]);
    expect(stderr).toBe('No line could be read: each answer says why.\n');
    expect(run(['--ndjson'], '\n').status).toBe(0);
  });

  it('reads a FHIR order, and answers a malformed one with one sentence', () => {
    const resource = { resourceType: 'ServiceRequest', status: 'draft', code: { text: 'Therapeutic massage 60 min' } };
    const whole = run(['--json', '-'], JSON.stringify({ ...resource, intent: 'order', bodySite: [{ text: 'neck' }] }));
    expect(JSON.parse(whole.stdout).areas).toEqual([{ site: 'neck', side: null }]);
    const { stderr, status } = run(['-'], JSON.stringify(resource));
    expect([stderr, status]).toEqual(['This ServiceRequest cannot be read: “intent” is missing.\n', 2]);
  });

  it('answers a file that is not there with one sentence and exit code 2', () => {
    const { stderr, stdout, status } = run(['not-there.txt']);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe('There is no file “not-there.txt”.\n');
  });
});
