import { innerWords, says } from './label-text.ts';
import { attributeOf, composedParent, contains, tagOf } from './safe-dom.ts';
import { isRendered } from './visible.ts';

const headingTags = new Set('h1 h2 h3 h4 h5 h6 legend caption summary'.split(' '));
const FIRST_HEADINGS = 8;

const titleClass =
  /(?:^|[\s-_])title(?:$|\s)|section-head|panel-heading|card-header|title-text|-title\b|[a-z]Title(?:$|[\s_-])/;

export const isHeading = (node: Element): boolean =>
  headingTags.has(tagOf(node)) ||
  attributeOf(node, 'role') === 'heading' ||
  titleClass.test(attributeOf(node, 'class'));

const HEADINGS_BACK = 3;
const LOOKED_BACK = 12;
const bounded = new Set('legend caption summary'.split(' '));

/** A legend speaks for its fieldset, and for nothing that comes after it. */
function speaksFor(heading: Element, control: Element): boolean {
  return !bounded.has(tagOf(heading)) || contains(composedParent(heading) ?? heading, control);
}

/** The headings of one root, in order. Most stand over no control, and their words are never read. */
export class Headings {
  passed: Element[] = [];
  readonly #words = new Map<Element, string>();

  /** The words of the last heading over a control that can be seen. */
  nearest(control: Element): string {
    const near = this.passed.slice(-LOOKED_BACK).filter((heading) => speaksFor(heading, control));
    for (const heading of near.slice(-HEADINGS_BACK).reverse()) {
      const words = this.#wordsOf(heading);
      if (words) return words;
    }
    return '';
  }

  /** The words of the first headings and of those over a control. */
  telling(): string[] {
    return this.passed
      .map((heading, index) => (index < FIRST_HEADINGS ? this.#wordsOf(heading) : (this.#words.get(heading) ?? '')))
      .filter(Boolean);
  }

  #wordsOf(heading: Element): string {
    const known = this.#words.get(heading);
    if (known !== undefined) return known;
    const words = isRendered(heading) ? innerWords(heading, 120) : '';
    const said = says(words) ? words : '';
    this.#words.set(heading, said);
    return said;
  }
}
