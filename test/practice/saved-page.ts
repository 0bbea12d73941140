import type { Answer } from '../loopback.ts';
import type { Saved } from './saved.ts';

/** Shows what the practice EHR saved: one order when its number is given, otherwise all of them, newest first. */
export function savedPage(saved: readonly Saved[], number: number): Answer {
  const one = saved[number - 1];
  const shown = one ? [one] : saved.toReversed();
  const title = one ? `Order ${number} saved` : 'Saved orders';
  const body = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${title} · Larkspur Family Clinic</title>
    <link rel="stylesheet" href="/practice.css">
    <link rel="icon" href="data:,">
  </head>
  <body>
    <header class="bar"><a class="clinic" href="/" target="_top">Larkspur Family Clinic</a></header>
    <main class="desk single">
      <div>
        <section class="sheet">
          <h1>${title}</h1>
          <p class="note">Kept until this practice EHR is stopped.</p>
          <p><a class="button" href="/" target="_top">Back to today</a></p>
        </section>
        ${shown.map(orderTable).join('\n')}
      </div>
    </main>
  </body>
</html>
`;
  return { type: 'text/html; charset=utf-8', body };
}

function orderTable({ page, values }: Saved): string {
  const rows = Object.entries(values).map(
    ([name, value]) => `<tr><th scope="row">${plain(name)}</th><td>${plain(value)}</td></tr>`,
  );
  return `<section class="sheet"><h2>From the ${plain(page)} page</h2><table class="list">${rows.join('')}</table></section>`;
}

function plain(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
