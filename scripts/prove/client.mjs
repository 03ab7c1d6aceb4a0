// A caller who does not give up: what is not answered is sent again, the same under the same key, until it is.
import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

/**
 * @param urls replicas, tried in turn
 * @param onAnswer told of each answer and each failure to get one
 */
export function createClient(urls, onAnswer = () => {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  let turn = 0;
  /** One try: status, headers and text, or null where nothing came back. */
  const once = (method, path, { key, body, headers = {} } = {}) =>
    new Promise((done) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const all = {
        ...headers,
        ...(key ? { authorization: `Bearer ${key}` } : {}),
        ...(text ? { "content-type": "application/json", "content-length": Buffer.byteLength(text) } : {}),
      };
      const sent = request(urls[turn++ % urls.length] + path, { agent, method, headers: all }, (response) => {
        let answer = "";
        response.setEncoding("utf8").on("data", (part) => (answer += part));
        response.on("error", () => done(null));
        response.on("aborted", () => done(null));
        response.on("end", () =>
          done({ status: response.statusCode, headers: response.headers, text: answer }),
        );
      });
      sent.setTimeout(30_000, () => sent.destroy());
      sent.on("error", () => done(null)).end(text);
    });
  return {
    once,
    /** Until it is answered by something other than 503; gives status and JSON. */
    async ask(method, path, options) {
      for (let tried = 0; tried < 2_000; tried++) {
        const answer = await once(method, path, options);
        onAnswer(answer);
        if (answer && answer.status !== 503) {
          return { status: answer.status, text: answer.text, json: parsed(answer.text) };
        }
        await wait(50 + Math.min(450, tried * 10));
      }
      throw new Error(`${method} ${path} was never answered.`);
    },
    close: () => agent.destroy(),
  };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
