/**
 * Which of these fields a selector points at; -1 for none. Runs in the page, so that it may use nothing from outside. A
 * selector may name the field, a radio of its group, the box around it, or what is hidden behind it or drawn in its place:
 * many widgets keep a select or a text box that nobody sees beside the one that is used.
 */
export function fieldAt([wanted, known]: readonly [string, string[]]): number {
  const furthestOut = 3;
  const probed = document.querySelector(wanted);
  if (!probed) return -1;
  const fields = known.map((selector) => (selector.includes('>>>') ? null : document.querySelector(selector)));
  const group = probed instanceof HTMLInputElement && probed.type === 'radio' ? probed.name : '';
  const isSame = (field: Element | null) =>
    field === probed || (group !== '' && field instanceof HTMLInputElement && field.name === group);
  const exact = fields.findIndex(isSame);
  if (exact >= 0) return exact;
  const isHidden =
    probed.getAttribute('aria-hidden') === 'true' || !probed.checkVisibility({ visibilityProperty: true });
  const isTiny = probed.getBoundingClientRect().width <= 1;
  const isDrawn = !probed.matches('input,select,textarea,button');
  const levels = isHidden || isTiny || isDrawn ? furthestOut : 0;
  let around: Element | null = probed;
  for (let level = 0; around && level <= levels; level += 1, around = around.parentElement) {
    const inside = fields.filter((field) => field !== null && around?.contains(field));
    if (inside.length > 0) return inside.length === 1 ? fields.indexOf(inside[0] ?? null) : -1;
  }
  return -1;
}
