/** Whatever runs or is drawn because a text was taken for markup. */
export const betrayed = `JSON.stringify([
  globalThis.hacked?.calls ?? 0,
  document.querySelectorAll('img:not([src^="data:"]), iframe, object, embed, [onerror], [onload], [ontoggle], a[href^="javascript"]').length,
  [...document.querySelectorAll('script')].filter(({ src }) => src === '').length,
])`;
export const nothing = '[0,0,0]';
