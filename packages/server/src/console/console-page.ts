import type { Staff } from "../access/principal.js";
import type { Assets } from "../assets/assets.js";
import type { Order } from "../orders/order.js";
import { type Html, html } from "./html.js";

/** The page by which a person of the team signs in. */
export function signInPage(assets: Assets, { oidc }: { readonly oidc: string | null }): string {
  const account = oidc === null ? [] : [html`<p><a href="${oidc}">Sign in with your account</a></p>`];
  return frame(
    assets,
    "Sign in",
    html`<main class="narrow">
      <h1>leadsim</h1>
      ${account}
      <form data-sign-in>
        <label for="key">Key</label>
        <input id="key" name="key" type="password" autocomplete="off" required aria-describedby="hint failed">
        <p id="hint">It begins with lsk_ and was printed when the host was started for the first time.</p>
        <p id="failed" role="alert"></p>
        <button>Sign in</button>
      </form>
    </main>`,
  );
}

/** Orders with where they stand, and the way to what came of them. */
export function ordersPage(assets: Assets, who: Staff, orders: readonly Order[]): string {
  const rows = orders.map(
    ({ person, form, status, sessions, result }) => html`<tr>
        <th scope="row">${person.name ?? person.externalRef ?? person.id}</th>
        <td>${form.title}</td>
        <td>${status}</td>
        <td>${progressOf(sessions)}</td>
        <td>${result ? html`<a href="/v1/results/${result.session}/report.html">Report</a>` : "–"}</td>
      </tr>`,
  );
  return frame(
    assets,
    "Orders",
    html`<header>
      <p>leadsim · ${who.tenant}</p>
      <button data-sign-out>Sign out</button>
    </header>
    <main>
      <h1>Orders</h1>
      ${rows.length === 0 ? html`<p>There are none yet.</p>` : table(rows)}
    </main>`,
  );
}

function table(rows: readonly Html[]): Html {
  return html`<div class="wide" tabindex="0" role="region" aria-label="Orders"><table>
        <thead><tr><th scope="col">Person</th><th scope="col">Form</th><th scope="col">Status</th>
          <th scope="col">Decisions</th><th scope="col">Result</th></tr></thead>
        <tbody>${rows}</tbody>
      </table></div>`;
}

function progressOf(sessions: Order["sessions"]): string {
  const last = sessions.at(-1);
  return last ? `${last.progress.done} of ${last.progress.total}` : "–";
}

function frame(assets: Assets, title: string, body: Html): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <title>${title} – leadsim</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="${assets.address("console.css")}">
  <script type="module" src="${assets.address("console.js")}"></script>
</head>
<body>
  ${body}
</body>
</html>
`;
  return page.markup;
}
