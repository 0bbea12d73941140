/**
 * A page says here how its kit's own model is read, and calls what comes back whenever the kit tells of a change: so a
 * test sees every value a field passed through, and not only the last.
 */
window.keepModel = (read) => {
  const passed = {};
  const note = () => {
    for (const [field, value] of Object.entries(read())) {
      passed[field] ??= [];
      if (passed[field].at(-1) !== value) passed[field].push(value);
    }
  };
  note();
  window.__model = { now: read, passed };
  return note;
};

/** A day as its calendar shows it, whatever the kit keeps. */
window.dayOf = (date) =>
  date
    ? [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-')
    : '';

window.choices = {
  techniques: ['Massage therapy', 'Myofascial release', 'Manual lymphatic drainage'],
  diagnoses: ['M54.50 Low back pain, unspecified', 'M62.830 Muscle spasm of back', 'M54.2 Cervicalgia'],
};
