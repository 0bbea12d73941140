/** Pages that are made to be slow to read. Each is built in place, because as a file it would be megabytes. */
export const heavy: [string, string][] = [
  [
    '50,000 inputs',
    `const one = document.createElement('input');
     for (let at = 0; at < 50_000; at += 1) document.body.append(one.cloneNode());`,
  ],
  [
    '30 shadow roots one inside the other',
    `let host = document.body;
     for (let depth = 0; depth < 30; depth += 1) {
       const inner = document.createElement('x-deep');
       host.append(inner);
       host = inner.attachShadow({ mode: depth % 2 ? 'open' : 'closed' });
       host.innerHTML = '<label>Note <input></label>';
     }`,
  ],
  ['a text of 5 MB', `document.body.append('Massage 1 x 1 x 1 x, ((( '.repeat(210_000));`],
  [
    'boxes nested 500 deep',
    `let box = document.body;
     for (let depth = 0; depth < 500; depth += 1) box = box.appendChild(document.createElement('div'));
     box.innerHTML = '<label>Note <input></label>';`,
  ],
  [
    'a choice of 20,000 options and a value of 2 MB',
    `const choice = document.createElement('select');
     choice.innerHTML = '<option>Massage therapy</option>'.repeat(20_000);
     const area = document.createElement('textarea');
     area.value = 'Massage therapy, '.repeat(120_000);
     document.querySelector('form').append(choice, area);`,
  ],
];
