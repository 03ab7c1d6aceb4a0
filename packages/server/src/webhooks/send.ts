import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { type AllowedHosts, readWebhookUrl, resolvePublic } from "./public-address.js";

/** Milliseconds for all of it: connecting, sending, waiting for the answer's head. */
const patience = 15_000;

/** What the other side answered. Its body is nobody's business. */
export interface Sent {
  readonly status: number;
}

/**
 * Posts a body to an address that was looked up and found to be public, and to no other: redirects are not
 * followed, and the name is not looked up a second time.
 *
 * @throws HostError `address-refused`; Error when the other side can't be reached in time
 */
export async function send(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  allowed: AllowedHosts,
): Promise<Sent> {
  const url = readWebhookUrl(address, allowed);
  const { address: ip, family } = await resolvePublic(url, allowed);
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((done, failed) => {
    const call = request(
      url,
      {
        method: "POST",
        agent: false,
        signal: AbortSignal.timeout(patience),
        // The name is only for the certificate and the other side's routing; the address is the one that was looked at.
        lookup: (_name, options, found) => {
          if (options.all) found(null, [{ address: ip, family }]);
          else found(null, ip, family);
        },
        headers: {
          ...headers,
          "content-type": "application/json",
          "content-length": Buffer.byteLength(body),
          "user-agent": "leadsim",
        },
      },
      (answer) => {
        answer.destroy();
        done({ status: answer.statusCode ?? 0 });
      },
    );
    call.once("error", failed);
    call.end(body);
  });
}
