import '/@shoelace-style/shoelace/cdn/shoelace.js';

const fields = Array.from(document.querySelectorAll('form > [name]'));
await Promise.all(fields.map(({ localName }) => customElements.whenDefined(localName)));

// What each element told through its own event: a value that was only put into the document does not count.
const told = Object.fromEntries(fields.map(({ localName, name }) => [name, localName === 'sl-checkbox' ? false : '']));
const note = window.keepModel(() => ({ ...told }));
document.querySelector('form').addEventListener('sl-change', ({ target }) => {
  told[target.name] = target.localName === 'sl-checkbox' ? target.checked : target.value;
  note();
});
