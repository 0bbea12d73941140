import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTab, type Tab } from './tab.ts';

let tab: Tab;
beforeAll(async () => {
  tab = await openTab();
});
afterAll(() => tab.close());

/** Watches the page, runs `act` in it, and lists what was told within the given time. */
async function told(html: string, act: string, milliseconds = 700): Promise<string[]> {
  await tab.show(html);
  return tab.page.evaluate(
    async ({ act, milliseconds }) => {
      const changes: string[] = [];
      const stopper = new AbortController();
      const fields = () => globalThis.page.scan(document).fields.map(({ element }) => element);
      globalThis.page.watch(document, (change) => changes.push(change), stopper.signal, { mapped: fields });
      Object.assign(globalThis, { stop: () => stopper.abort() });
      new Function(act)();
      await new Promise((done) => setTimeout(done, milliseconds));
      stopper.abort();
      return changes;
    },
    { act, milliseconds },
  );
}

const type = (id: string) =>
  `${id}.value = 'a'; ${id}.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}))`;

const cases: [string, string, string, string[]][] = [
  ['an idle page', '<input id="x">', '', []],
  ['text without a field', '<p id="p">a</p>', 'p.append("b"); p.insertAdjacentHTML("beforeend", "<b>c</b>")', []],
  ['a form that appears', '<div id="d"></div>', 'd.innerHTML = "<form><input></form>"', ['structure']],
  ['a form that goes', '<form id="f"><input></form>', 'f.remove()', ['structure']],
  ['a tab that is shown', '<div id="d" hidden><input></div>', 'd.hidden = false', ['structure']],
  ['typing in a field', '<input id="x">', type('x'), ['value']],
  ['typing many letters', '<input id="x">', `${type('x')};${type('x')};${type('x')}`, ['value']],
  [
    'a form in a shadow root that comes late',
    '<x-late id="h"></x-late>',
    'setTimeout(() => { h.attachShadow({mode: "open"}).innerHTML = "<input>" }, 100)',
    ['structure'],
  ],
  ['a signal that ended', '<div id="d"></div>', 'stop(); d.innerHTML = "<input>"', []],
];

describe('watching', () => {
  it.each(cases)('%s', async (_, html, act, expected) => {
    expect(await told(html, act)).toEqual(expected);
  });

  it('is not put off by a page that changes all the time', async () => {
    const act =
      'setInterval(() => { p.innerHTML = "<b>" + Date.now() + "</b>" }, 20); setTimeout(() => { d.innerHTML = "<input>" }, 100)';
    expect(await told('<p id="p"></p><div id="d"></div>', act, 900)).toContain('structure');
  });

  it('does not hear its own outline', async () => {
    await tab.show('<label>Units <input id="x"></label>');
    const changes = await tab.page.evaluate(async () => {
      const heard: string[] = [];
      const stopper = new AbortController();
      globalThis.page.watch(document, (change) => heard.push(change), stopper.signal);
      const before = document.body.outerHTML;
      globalThis.page.show(document.getElementById('x') as HTMLElement, stopper.signal);
      await new Promise((done) => setTimeout(done, 2200));
      stopper.abort();
      return {
        heard,
        same: before === document.body.outerHTML,
        left: document.documentElement.lastElementChild?.localName,
      };
    });
    expect(changes).toEqual({ heard: [], same: true, left: 'body' });
  });
});
