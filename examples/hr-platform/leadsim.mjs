// What an HR platform asks of leadsim, and how it makes sure that an answer is leadsim's.
import { compactVerify, createRemoteJWKSet } from "jose";

/** A refusal: `code` is what a program branches on, `detail` what a person reads. */
export class Refused extends Error {
  constructor({ status, code, detail }) {
    super(`${status} ${code}: ${detail}`);
    Object.assign(this, { status, code });
  }
}

/**
 * @param {string} url where leadsim is
 * @param {string} key with the roles coordinator and assessor, and admin for the webhook
 */
export function leadsim(url, key) {
  const keys = createRemoteJWKSet(new URL("/.well-known/jwks.json", url));
  const ask = async (method, path, body, headers = {}) => {
    const json = body === undefined ? {} : { "content-type": "application/json" };
    const answer = await fetch(`${url}/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, ...json, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Refused(await answer.json());
    return answer;
  };
  const read = async (...request) => (await ask(...request)).json();
  return {
    url,
    addWebhook: (address) => read("POST", "/webhooks", { url: address, events: ["result.ready"] }),
    /** The same reference again gives the same order: a lost answer is asked for once more. */
    order: ({ reference, form, person }) =>
      read("POST", "/orders", { source: "hr-platform", reference, form, person }),
    invite: (order) => read("POST", `/orders/${order}/invitations`, {}),
    /** A session's token, for the page of one candidate and nobody else. */
    enter: (invitation) => read("POST", "/play", { invitation }),
    /** The whole result, believed only with leadsim's signature. */
    async result(session) {
      const signed = await ask("GET", `/results/${session}`, undefined, { accept: "application/jose" });
      const { payload } = await compactVerify(await signed.text(), keys, { algorithms: ["EdDSA"] });
      return JSON.parse(new TextDecoder().decode(payload));
    },
  };
}
