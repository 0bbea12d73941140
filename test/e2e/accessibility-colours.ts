import type { Page } from 'playwright-core';

/** What has to be told from its surroundings (WCAG 2.2, 1.4.11), with every colour as the browser has computed it. */
export interface Part {
  kind: 'field' | 'button' | 'tick' | 'sign' | 'bar' | 'ring' | 'hint';
  name: string;
  /** Any of them may be what is seen. */
  inks: string[];
  /** What lies behind it, nearest first. */
  grounds: string[];
}

/** Every part of a screen, or of what lies over it; what is switched off is let off. */
export const partsOf = (page: Page, within = 'body'): Promise<Part[]> =>
  page.evaluate((within) => {
    const all = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(`${within} :is(${selector})`)].filter(
        (each) => each.checkVisibility() && !each.closest(':disabled, [data-paper]'),
      );
    const named = (each: Element) =>
      `${each.localName} “${(each.getAttribute('aria-label') ?? each.closest('label, li, button, p')?.textContent ?? '').trim().slice(0, 40)}”`;
    const grounds = (from: Element | null): string[] =>
      from ? [getComputedStyle(from).backgroundColor, ...grounds(from.parentElement)] : [];
    const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
    const edges = (each: Element) => {
      const style = getComputedStyle(each);
      return sides
        .filter((side) => Number.parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none')
        .map((side) => style[`border${side}Color`]);
    };
    const part = (kind: Part['kind'], each: Element, inks: string[], behind = each.parentElement): Part => ({
      kind,
      name: named(each),
      inks,
      grounds: grounds(behind),
    });
    const boxed = (kind: Part['kind'], each: Element) =>
      part(kind, each, [...edges(each), getComputedStyle(each).backgroundColor]);
    const typed = 'input:not([type=checkbox], [type=radio]), select, textarea';
    const clear = 'rgba(0, 0, 0, 0)';
    const framed = all('button').filter((each) => edges(each).some((edge) => edge !== clear));
    const ringed = all('a[href], button, input, select, textarea, summary').map((each) => {
      each.focus();
      return part('ring', each, [getComputedStyle(each).outlineColor]);
    });
    return [
      ...all(typed).map((each) => boxed('field', each)),
      ...framed.map((each) => boxed('button', each)),
      ...all('[type=checkbox], [type=radio]').map((each) => part('tick', each, [getComputedStyle(each).accentColor])),
      ...all('svg').map((each) => part('sign', each, [getComputedStyle(each).stroke])),
      ...all('i[data-tone]').map((each) => boxed('bar', each)),
      ...all('[placeholder]').map((each) => part('hint', each, [getComputedStyle(each, '::placeholder').color], each)),
      ...ringed,
    ];
  }, within);

/** The best that any of its inks does against what lies behind. */
export const contrastOf = ({ inks, grounds }: Part): number => {
  const ground = grounds.map(parse).reduceRight((below, above) => over(above, below), white);
  return Math.max(...inks.map((ink) => contrast(over(parse(ink), ground), ground)));
};

type Colour = [red: number, green: number, blue: number, alpha: number];

const white: Colour = [255, 255, 255, 1];

/** "rgb(10, 97, 105)" or "rgba(0, 0, 0, 0)". */
function parse(colour: string): Colour {
  const [red, green, blue, alpha = 1] = [...colour.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
  if (!colour.startsWith('rgb') || red === undefined || green === undefined || blue === undefined) {
    throw new Error(`This colour cannot be measured: ${colour}`);
  }
  return [red, green, blue, alpha];
}

const over = ([red, green, blue, alpha]: Colour, below: Colour): Colour => {
  const mixed = (above: number, at: number) => above * alpha + (below[at] ?? 0) * (1 - alpha);
  return [mixed(red, 0), mixed(green, 1), mixed(blue, 2), 1];
};

function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, by the definition of WCAG. */
function luminance([red, green, blue]: Colour): number {
  const linear = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
