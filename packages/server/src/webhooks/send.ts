import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { type AllowedHosts, readWebhookUrl, resolvePublic } from "./public-address.js";

/** Milliseconds for all of it: connecting, sending, waiting for the answer's head. */
const patience = 15_000;

/** What is sent to another system. */
export interface Message {
  readonly method: "GET" | "POST" | "PATCH" | "PUT";
  readonly address: string;
  /** As JSON; nothing is sent along unless given. */
  readonly body?: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the other side answered. Its body is nobody's business. */
export interface Sent {
  readonly status: number;
}

/**
 * Sends a message to an address that was looked up and found to be public, and to no other: redirects are not followed,
 * and the name is not looked up a second time.
 *
 * @throws HostError `address-refused`; Error when the other side can't be reached in time
 */
export async function send(message: Message, allowed: AllowedHosts): Promise<Sent> {
  return ask(message, allowed, async (answer) => {
    answer.destroy();
    return { status: answer.statusCode ?? 0 };
  });
}

/** The largest answer that is read, in bytes. */
const longestAnswer = 262_144;

/**
 * Sends a message as {@link send} does, and reads what is answered.
 * @throws as {@link send}; Error also for an answer that is too long
 */
export async function exchange(
  message: Message,
  allowed: AllowedHosts,
): Promise<Sent & { readonly text: string }> {
  return ask(message, allowed, async (answer) => {
    const parts: Buffer[] = [];
    let length = 0;
    for await (const part of answer) {
      length += part.length;
      if (length > longestAnswer) throw new Error("The answer is too long.");
      parts.push(part);
    }
    return { status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString("utf8") };
  });
}

async function ask<T>(
  { method, address, body, headers }: Message,
  allowed: AllowedHosts,
  read: (answer: IncomingMessage) => Promise<T>,
): Promise<T> {
  const url = readWebhookUrl(address, allowed);
  const { address: ip, family } = await resolvePublic(url, allowed);
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((done, failed) => {
    const call = request(
      url,
      {
        method,
        agent: false,
        signal: AbortSignal.timeout(patience),
        // The name is only for the certificate and the other side's routing; the address is the one that was looked at.
        lookup: (_name, options, found) => {
          if (options.all) found(null, [{ address: ip, family }]);
          else found(null, ip, family);
        },
        headers: {
          ...headers,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...(method === "GET" ? {} : { "content-length": body === undefined ? 0 : Buffer.byteLength(body) }),
          "user-agent": "leadsim",
        },
      },
      (answer) => void read(answer).then(done, failed),
    );
    call.once("error", failed);
    call.end(body);
  });
}

/** Whether the other side took it. */
export function isGood(outcome: Sent | Error): boolean {
  return !(outcome instanceof Error) && outcome.status >= 200 && outcome.status < 300;
}

/** What went wrong, in a few words; null where nothing did. */
export function wordsOf(outcome: Sent | Error): string | null {
  if (isGood(outcome)) return null;
  return outcome instanceof Error ? outcome.message.slice(0, 300) : `answered ${outcome.status}`;
}
