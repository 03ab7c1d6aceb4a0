// An HR platform: it orders an assessment for an application, shows it in a page of its own, hears by webhook that
// there is a result, and keeps it once it is verified. What it knows lies in memory; yours has a database.
import { createServer } from "node:http";
import { build } from "esbuild";
import { Webhook } from "standardwebhooks";

/**
 * @param {readonly string[]} [conditions] for esbuild
 * @param {(id: string, result: object) => void} [onResult] told of each verified result
 */
export async function buildPlatform(conditions = [], onResult = () => {}) {
  const script = await build({
    entryPoints: [new URL("page.mjs", import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: "esm",
    conditions: [...conditions],
    write: false,
  });
  const applications = new Map();
  const seen = new Set();
  let api;
  let webhook;

  /** An application's assessment is ordered once, however often this is called. */
  async function order(id, { form, person }) {
    const { order: made } = await api.order({ reference: id, form, person });
    applications.set(id, { order: made.id, result: null, ...applications.get(id) });
    return applications.get(id);
  }

  /** The candidate is known here already; their page gets a token for one session. */
  async function page(id) {
    const { token: invitation } = await api.invite(applications.get(id).order);
    const { session, token } = await api.enter(invitation);
    const seat = JSON.stringify({ base: `${api.url}/v1`, session, token }).replaceAll("<", "\\u003c");
    return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Your assessment</title>
<h1>Northline careers</h1>
<leadsim-player theme="light"></leadsim-player>
<script type="application/json" id="seat">${seat}</script>
<script type="module" src="/page.js"></script>
`;
  }

  /** Throws for a body that leadsim did not sign; a delivery that comes twice does nothing the second time. */
  async function hear(body, headers) {
    const { type, data } = webhook.verify(body, headers);
    if (type !== "result.ready" || seen.has(headers["webhook-id"])) return;
    const result = await api.result(data.session);
    const found = [...applications].find(([, one]) => one.order === result.order);
    if (found) {
      found[1].result = result;
      onResult(found[0], result);
    }
    seen.add(headers["webhook-id"]);
  }

  const server = createServer(async (request, response) => {
    try {
      const [, what, id] = request.url.split("/");
      if (what === "page.js") return send(response, 200, script.outputFiles[0].text, "text/javascript");
      if (what === "assessment" && applications.has(id))
        return send(response, 200, await page(id), "text/html; charset=utf-8");
      if (what === "hooks" && request.method === "POST") {
        await hear(await bodyOf(request), request.headers);
        return send(response, 204);
      }
      return send(response, 404);
    } catch (error) {
      // Not taken: leadsim sends it again.
      return send(response, 400, error.message, "text/plain");
    }
  });
  return {
    server,
    applications,
    order,
    /** Once: who leadsim is, and that it tells us. */
    async connect(leadsim, address) {
      api = leadsim;
      const { secret } = await api.addWebhook(`${address}/hooks`);
      webhook = new Webhook(secret);
    },
  };
}

function send(response, status, body = "", type = "text/plain") {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
}

/** The body as it came: a signature is about its bytes. */
async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}
