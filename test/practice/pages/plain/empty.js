// "?empty" opens the form without the assistant's draft.
if (new URLSearchParams(location.search).has('empty')) {
  for (const field of document.querySelectorAll('form :is(input, textarea)')) field.value = '';
}
