import { maySetPolicies } from '../policy-folder.ts';

export interface HostileCase {
  /** What somebody does to the extension. */
  name: string;
  /** The tests that show it survives: a file under test/ and words of the tests' names; '' for all in the file. */
  tests: [file: string, words: string][];
  /** The same in Firefox, where the browser may behave otherwise. */
  firefox?: [file: string, words: string][];
}

const inFirefox = (words: string): [string, string][] => [['e2e/hostile/firefox.test.ts', words]];
const fieldsInFirefox = (...words: string[]): [string, string][] =>
  words.map((each) => ['e2e/hostile/wrong-field-firefox.test.ts', each]);

/** Where nobody may set a policy, Chromium cannot be tried with one, and `npm test` counts these as skipped. */
const whereSet = (tests: [string, string][]) => (maySetPolicies ? tests : []);

/** Data: the thirty cases, each with the tests that cover it. `npm test` counts them from what these tests reported. */
export const hostileCases: HostileCase[] = [
  {
    name: 'controls named after members of their form',
    tests: [['e2e/hostile/forms.test.ts', 'names that hide']],
    firefox: inFirefox('names that hide'),
  },
  {
    name: 'forms in forms, fields outside of theirs, ids and labels twice',
    tests: [['e2e/hostile/forms.test.ts', 'forms in forms']],
    firefox: inFirefox('forms in forms'),
  },
  {
    name: 'a referral that nobody can see',
    tests: [
      ['e2e/hostile/forms.test.ts', 'nobody can see'],
      ['e2e/hostile/forms.test.ts', 'gone out of sight'],
    ],
    firefox: inFirefox('nobody can see'),
  },
  {
    name: 'bait for robots',
    tests: [['e2e/hostile/forms.test.ts', 'bait for robots']],
    firefox: inFirefox('bait for robots'),
  },
  {
    name: 'the field is another one by the time of the click',
    tests: [
      ['e2e/hostile/wrong-field.test.ts', 'two fields are swapped'],
      ['e2e/hostile/wrong-field.test.ts', 'drawn anew'],
      ['e2e/hostile/wrong-field.test.ts', 'moved to another row'],
    ],
    firefox: fieldsInFirefox('two fields are swapped', 'drawn anew', 'moved to another row'),
  },
  {
    name: 'the field became a password, read-only, disabled or too short',
    tests: [
      ['e2e/hostile/wrong-field.test.ts', 'password'],
      ['e2e/hostile/wrong-field.test.ts', 'read-only'],
      ['e2e/hostile/wrong-field.test.ts', 'switched off'],
      ['e2e/hostile/wrong-field.test.ts', 'fewer characters'],
    ],
    firefox: fieldsInFirefox('password', 'read-only', 'switched off', 'fewer characters'),
  },
  {
    name: 'frames of another site, frames closed off by the browser',
    tests: [
      ['e2e/hostile/pages.test.ts', 'closed off'],
      ['e2e/hostile/pages.test.ts', 'not allowed'],
    ],
  },
  {
    name: 'the page takes the text back or changes it',
    tests: [['e2e/hostile/wrong-field.test.ts', 'takes the text back']],
    firefox: fieldsInFirefox('takes the text back'),
  },
  {
    name: 'the page spoils the tools that would be used',
    tests: [['e2e/hostile/pages.test.ts', 'tools that the page has spoilt']],
    firefox: inFirefox('spoilt'),
  },
  {
    name: 'prototype pollution in pages, settings and files',
    tests: [
      ['hostile/words.test.tsx', 'is a field like any other'],
      ['hostile/store.test.ts', 'with a prototype in it'],
      ['fuzz/parsers.test.ts', 'never takes a part'],
    ],
  },
  {
    name: 'script in names, labels and diagnoses',
    tests: [['e2e/hostile/words.test.ts', '']],
    firefox: inFirefox('written as code'),
  },
  {
    name: 'markup in payer profiles from elsewhere',
    tests: [
      ['hostile/words.test.tsx', 'as its name is text'],
      ['payers/profile-file.test.ts', 'markup'],
    ],
  },
  { name: 'copied text that a spreadsheet would run', tests: [['hostile/words.test.tsx', 'is copied as words']] },
  {
    name: 'letters that are not what they look like',
    tests: [
      ['hostile/words.test.tsx', 'a code with'],
      ['hostile/words.test.tsx', 'is shown as'],
      ['hostile/words.test.tsx', 'shown marked'],
    ],
  },
  {
    name: 'a megabyte that means nothing',
    tests: [
      ['hostile/words.test.tsx', 'in a fifth of a second'],
      ['fuzz/parsers.test.ts', 'a megabyte'],
      ['regex.test.ts', 'take no text'],
    ],
  },
  {
    name: 'fifty thousand fields, thirty shadow roots, five megabytes',
    tests: [['e2e/hostile/heavy.test.ts', '']],
    firefox: inFirefox('the form is found'),
  },
  {
    name: 'a page that changes every 5 ms; our own outline',
    tests: [
      ['e2e/hostile/pages.test.ts', 'every 5 ms'],
      ['e2e/page/watch.test.ts', 'own outline'],
    ],
  },
  {
    name: 'messages and events that the page makes up',
    tests: [
      ['e2e/hostile/wrong-field.test.ts', 'the page makes up'],
      ['security/ways-out.test.ts', 'addEventListener("message"'],
    ],
    firefox: fieldsInFirefox('the page makes up'),
  },
  {
    name: 'messages of another tab, frame or extension',
    tests: [
      ['e2e/hostile/messages.test.ts', ''],
      ['browser/messages.test.ts', 'not from'],
    ],
  },
  {
    name: 'messages that are malformed, huge or cyclic',
    tests: [
      ['reading-schema.test.ts', ''],
      ['fuzz/parsers.test.ts', 'what a frame says'],
      ['fuzz/parsers.test.ts', 'what a frame asks'],
      ['meaning/asked-schema.test.ts', ''],
      ['e2e/hostile/messages.test.ts', 'usual envelope'],
    ],
  },
  {
    name: 'clicks that no person made',
    tests: [['e2e/hostile/wrong-field.test.ts', 'the page makes up']],
    firefox: fieldsInFirefox('the page makes up'),
  },
  {
    name: 'panel, popup or options framed by a page',
    tests: [
      ['e2e/hostile/pages.test.ts', 'a page that frames'],
      ['security/surface.test.ts', 'pages of its own for the web'],
    ],
    firefox: inFirefox('cannot reach a page of the extension'),
  },
  {
    name: 'a page that wants to know whether the extension is there',
    tests: [
      ['e2e/hostile/pages.test.ts', 'listens to everything'],
      ['e2e/hostile/pages.test.ts', 'has no door'],
    ],
    firefox: inFirefox('listens to everything'),
  },
  {
    name: 'a settings file that is hostile',
    tests: [
      ['settings.test.ts', ''],
      ['fuzz/parsers.test.ts', 'a settings file'],
      ['e2e/options.test.ts', 'changes nothing'],
    ],
  },
  {
    name: 'a policy that is hostile',
    tests: [
      ['policy.test.ts', ''],
      ['hostile/store.test.ts', 'a policy that'],
      ['fuzz/parsers.test.ts', 'a policy'],
      ...whereSet([['e2e/hostile/policy.test.ts', '']]),
    ],
    firefox: [['e2e/policy-firefox.test.ts', 'cannot be used']],
  },
  {
    name: 'a store that is damaged, newer, older or full',
    tests: [
      ['hostile/store.test.ts', ''],
      ['browser/store.test.ts', 'damaged'],
    ],
  },
  {
    name: 'worker ended, extension reloaded, site switched off, tab discarded or brought back',
    tests: [['e2e/hostile/lives.test.ts', 'between a preview and the click']],
  },
  {
    name: 'another patient during a scan, two windows, a duplicated tab',
    tests: [
      ['e2e/hostile/lives.test.ts', 'second patient only'],
      ['e2e/hostile/lives.test.ts', 'duplicated'],
      ['e2e/hostile/lives.test.ts', 'another window'],
      ['e2e/boundaries.test.ts', 'from one patient to another'],
    ],
  },
  {
    name: 'a patient’s words looked for everywhere afterwards',
    tests: [['e2e/canary/chromium.test.ts', '']],
    firefox: [['e2e/canary/firefox.test.ts', '']],
  },
  {
    name: 'bundle, permissions or lock file gain something',
    tests: [
      ['security/ways-out.test.ts', ''],
      ['security/surface.test.ts', ''],
      ['security/sbom.test.ts', ''],
    ],
  },
];
