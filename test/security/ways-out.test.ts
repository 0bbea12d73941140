import { describe, expect, it } from 'vitest';
import { waysOutOfScript, waysOutOfText } from '../../scripts/ways-out.ts';

/** A line as somebody might slip it into the bundle, and what the scan must call it. */
const seeded: [string, string][] = [
  ['fetch("/x")', 'fetch'],
  ['window.fetch("/x")', 'fetch'],
  ['globalThis["fetch"]("/x")', 'fetch'],
  ['const send = fetch', 'fetch'],
  ['window["fe" + "tch"]("/x")', 'window[…]'],
  ['self[name]("/x")', 'self[…]'],
  ['new XMLHttpRequest()', 'XMLHttpRequest'],
  ['navigator.sendBeacon("/x", text)', 'sendBeacon'],
  ['new WebSocket(address)', 'WebSocket'],
  ['new WebTransport(address)', 'WebTransport'],
  ['new EventSource(address)', 'EventSource'],
  ['new RTCPeerConnection()', 'RTCPeerConnection'],
  ['importScripts(address)', 'importScripts'],
  ['new Worker(address)', 'Worker'],
  ['navigator.serviceWorker.register(address)', 'serviceWorker'],
  ['import(address)', 'import()'],
  ['new Image().src = address', 'Image'],
  ['new Audio(address)', 'Audio'],
  ['document.createElement("img")', '<img>'],
  ['document.createElement(`iframe`)', '<iframe>'],
  ['document.createElementNS(svg, "script")', '<script>'],
  ['eval(text)', 'eval'],
  ['(0, eval)(text)', 'eval'],
  ['Function(text)()', 'Function'],
  ['new Function(text)', 'Function'],
  ['(() => {}).constructor(text)()', 'constructor()'],
  ['setTimeout("go()", 5)', 'timer with text'],
  ['element.innerHTML = text', 'innerHTML'],
  ['element["outerHTML"] = text', 'outerHTML'],
  ['element.insertAdjacentHTML("beforeend", text)', 'insertAdjacentHTML'],
  ['range.createContextualFragment(text)', 'createContextualFragment'],
  ['new DOMParser()', 'DOMParser'],
  ['document.write(text)', 'document.write'],
  ['frame.srcdoc = text', 'srcdoc'],
  ['window.open(address)', 'window.open'],
  ['parent.postMessage(text, "*")', 'postMessage'],
  ['addEventListener("message", hear)', 'message listener'],
  ['window.addEventListener(`message`, hear)', 'message listener'],
  ['new BroadcastChannel("x")', 'BroadcastChannel'],
  ['document.cookie = text', 'cookie'],
  ['localStorage.setItem("x", text)', 'localStorage'],
  ['sessionStorage.x = text', 'sessionStorage'],
  ['caches.open("x")', 'caches'],
  ['console.log(text)', 'console'],
  ['new Notification(text)', 'Notification'],
  ['chrome.runtime.onMessageExternal.addListener(hear)', 'onMessageExternal'],
  ['chrome.runtime.sendNativeMessage("x", text)', 'sendNativeMessage'],
  ['const to = "https://collect.example/v1"', 'https://collect.example/v1'],
  ['const to = `wss://collect.example/`', 'wss://collect.example/'],
];

const harmless = [
  'const words = "eval and treat; fetch the chart; WebSocket"',
  'const cue = /\\beval\\b|fetch\\(/i',
  'const names = { fetch: 1, eval: 2, console: 3 }',
  'report.open(text); pen.write(text)',
  'Function.prototype.call.bind(reach)',
  'document.createElement("div")',
  'addEventListener("click", hear)',
  'setTimeout(() => go(), 5)',
];

describe('ways out of a built script', () => {
  it.each(seeded)('%s', (line, way) => {
    const source = `const a = 1; function f(text, address) { ${line}; }`;
    expect(waysOutOfScript('background.js', source).map((each) => each.way)).toContain(way);
  });

  it.each(harmless)('not: %s', (line) => expect(waysOutOfScript('background.js', line)).toEqual([]));
});

describe('ways out of a built page or sheet', () => {
  it.each([
    ['panel.html', '<script src="https://cdn.example/a.js"></script>'],
    ['panel.html', '<link rel="icon" href="//cdn.example/a.png">'],
    ['panel.html', '<iframe name="x"></iframe>'],
    ['panel.html', '<body onload="go()">'],
    ['panel.html', '<script>go()</script>'],
    ['panel.css', '@import "a.css"'],
    ['panel.css', 'a { background: url(https://cdn.example/a.png) }'],
  ])('%s: %s', (file, source) => expect(waysOutOfText(file, source).length).toBeGreaterThan(0));

  it.each([
    ['panel.html', '<script type="module" crossorigin src="/chunks/a.js"></script><link rel="icon" href="data:,">'],
    ['panel.css', 'a { mask: url(data:image/svg+xml,x) }'],
  ])('%s may hold %s', (file, source) => expect(waysOutOfText(file, source)).toEqual([]));
});
