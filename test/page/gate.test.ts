// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { somethingToFillIn } from '../../lib/page/gate.ts';
import { openShadow } from '../../lib/page/safe-dom.ts';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
});
afterEach(() => life.abort());

const opened = vi.fn();
const wait = (html: string) => {
  opened.mockReset();
  document.body.innerHTML = html;
  void somethingToFillIn(document, openShadow, life.signal).then(opened);
};

describe('the gate of a frame', () => {
  it.each([
    ['a field', '<input>'],
    ['a text box', '<textarea></textarea>'],
    ['an editor', '<div contenteditable="true"></div>'],
    ['a frame that an editor may use', '<iframe></iframe>'],
  ])('opens at once for %s', async (_, html) => {
    wait(html);
    await vi.waitFor(() => expect(opened).toHaveBeenCalled());
  });

  it('opens for a field in a shadow root', async () => {
    document.body.innerHTML = '<x-form></x-form>';
    const host = document.querySelector('x-form') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = '<input>';
    opened.mockReset();
    void somethingToFillIn(document, openShadow, life.signal).then(opened);
    await vi.waitFor(() => expect(opened).toHaveBeenCalled());
  });

  it('stays shut over text, buttons and hidden fields, and opens when a field comes', async () => {
    wait('<h1>Banner</h1><button>Menu</button><input type="hidden">');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(opened).not.toHaveBeenCalled();
    document.body.append(document.createElement('textarea'));
    await vi.waitFor(() => expect(opened).toHaveBeenCalled());
  });
});
