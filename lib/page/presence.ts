import {
  type Attributes,
  all,
  attributeOf,
  closest,
  composedParent,
  elementAfter,
  first,
  isEditableHost,
  matches,
  tagOf,
} from './safe-dom.ts';
import { isRendered, isVisible } from './visible.ts';

/** The body of a rich-text editor's frame, when the frame is one. */
export function editorBody(frame: Element): HTMLElement | null {
  const source = attributeOf(frame, 'src');
  if (source && !/^(?:about:|javascript:)/i.test(source)) return null;
  try {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    if (!inner?.body) return null;
    return inner.designMode === 'on' || isEditableHost(inner.body) ? inner.body : null;
  } catch {
    return null;
  }
}

const widgetParts =
  '.select2-container,.chosen-container,.bootstrap-select,.selectize-control,.choices__inner,.ql-clipboard,.flatpickr-calendar,.datepicker-dropdown,.ui-datepicker,[role=toolbar]';

/** Whether an element only belongs to a control that is found on its own. */
export function isPartOfAnother(element: Element, tag: string, attributes: Attributes): boolean {
  if (tag !== 'input' && tag !== 'textarea' && tag !== 'select') {
    if (attributes.has('contenteditable') && !isEditableHost(element)) return true;
    const outer = composedParent(element);
    if (outer && isEditableHost(element) && closest(outer, '[contenteditable=""],[contenteditable=true]')) return true;
    const role = attributes.get('role');
    // What opens the list of a combobox beside it is a part of that.
    if (attributes.get('aria-haspopup') === 'listbox' && role !== 'combobox' && opensAnother(outer)) return true;
    // An element with a role around the real input is the same control.
    if (role && Array.from(all(element, 'input:not([type=hidden]),textarea,select')).some(isRendered)) return true;
  } else if (attributes.get('aria-hidden') === 'true' && tag !== 'select') return true;
  const widget = closest(element, widgetParts);
  // Select2 and its kin keep their select inside; in the toolbar of an editor it chooses the font.
  return widget !== null && (tag !== 'select' || matches(widget, '[role=toolbar]'));
}

const opensAnother = (outer: Element | null): boolean => outer !== null && first(outer, '[role=combobox]') !== null;

const standIns = '.select2,.select2-container,.chosen-container,.bootstrap-select,.selectize-control';

/** Visible itself, or through the label, tile or widget that stands for it. */
export function canBeSeen(element: HTMLElement): boolean {
  if (isVisible(element)) return true;
  if (shownBehind(element)) return true;
  const tag = tagOf(element);
  if (tag === 'select') {
    const next = elementAfter(element);
    const wrapper = closest(element, '.bootstrap-select');
    return (next !== null && matches(next, standIns) && isVisible(next)) || (wrapper !== null && isVisible(wrapper));
  }
  if (tag !== 'input' || !/^(?:checkbox|radio)$/i.test(attributeOf(element, 'type'))) return false;
  if (attributeOf(element, 'style').includes('display:none') && !(element as HTMLInputElement).labels?.length)
    return false;
  return labelsOf(element as HTMLInputElement).some(isVisible);
}

/** react-select makes its input transparent once something is chosen: the choice stands in the same place. */
export function shownBehind(element: Element): Element | null {
  if (attributeOf(element, 'role') !== 'combobox' || tagOf(element) !== 'input') return null;
  const outer = composedParent(element);
  return outer !== null && isVisible(outer) ? outer : null;
}

// `labels` walks the tree: used for hidden boxes only, which are few.
const labelsOf = (input: HTMLInputElement): Element[] => Array.from(input.labels ?? []);
