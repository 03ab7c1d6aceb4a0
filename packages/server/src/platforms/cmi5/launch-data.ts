import { HostError } from "../../host-error.js";
import type { Actor, Context } from "../../statements/statement.js";
import type { AllowedHosts } from "../../webhooks/public-address.js";
import { exchange, isGood, type Message } from "../../webhooks/send.js";
import { addressOf, headersOf } from "../send-statements.js";

/** A launch as its address says it. */
export interface LaunchRequest {
  readonly endpoint: string;
  readonly fetch: string;
  readonly actor: string;
  readonly registration: string;
  readonly activityId: string;
}

/** A launch that the learning platform stands by. */
export interface Launch {
  readonly endpoint: string;
  /** What signs in to its record store for this session. */
  readonly token: string;
  readonly actor: Actor;
  readonly template: Context;
  readonly mode: "Normal" | "Browse" | "Review";
  readonly returnUrl: string | null;
  /** The person's languages, as tags in their order. */
  readonly languages: readonly string[];
}

/**
 * Takes up a launch: its token, once, and with that what the platform wrote down for this very person and
 * registration. A launch that a browser made up finds neither.
 *
 * @param hosts the platform's own hosts: endpoint and token come from one of them
 * @throws HostError `invalid-request`, `address-refused`, `not-permitted` where the platform does not stand by it
 * @see https://github.com/AICC/CMI-5_Spec_Current/blob/quartz/cmi5_spec.md
 */
export async function takeLaunch(
  request: LaunchRequest,
  hosts: readonly string[],
  allowed: AllowedHosts,
): Promise<Launch> {
  const { endpoint, registration, activityId } = request;
  for (const address of [endpoint, request.fetch]) checkHost(address, hosts);
  const actor = readActor(request.actor);
  const token = await fetchToken(request.fetch, allowed);
  const headers = headersOf(token);
  const agent = encodeURIComponent(JSON.stringify(actor));
  const activity = encodeURIComponent(activityId);
  const state = `activities/state?stateId=LMS.LaunchData&activityId=${activity}&agent=${agent}&registration=${registration}`;
  const data = await getJson({ method: "GET", address: addressOf(endpoint, state), headers }, allowed);
  const preferences = `agents/profile?profileId=cmi5LearnerPreferences&agent=${agent}`;
  const liked = await getJson({ method: "GET", address: addressOf(endpoint, preferences), headers }, allowed);
  if (!data) throw notStoodBy("wrote nothing down for this person and registration");
  const { contextTemplate: template, launchMode: mode, returnURL: back } = data;
  if (typeof template !== "object" || template === null || Array.isArray(template)) {
    throw notStoodBy("gave no context template");
  }
  if (mode !== "Normal" && mode !== "Browse" && mode !== "Review") throw notStoodBy("gave no launch mode");
  const spoken = liked?.languagePreference;
  return {
    endpoint,
    token,
    actor,
    template: template as Context,
    mode,
    returnUrl: typeof back === "string" && /^https?:\/\//.test(back) ? back : null,
    languages:
      typeof spoken === "string"
        ? spoken
            .split(",")
            .map((tag) => tag.trim())
            .filter(Boolean)
        : [],
  };
}

function checkHost(address: string, hosts: readonly string[]): void {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url && (hosts.includes(url.host) || hosts.includes(url.hostname))) return;
  throw new HostError(
    "not-permitted",
    "This launch does not come from a learning platform that is connected.",
  );
}

/** An account alone says who it is: names and addresses are not taken along. */
function readActor(text: string): Actor {
  const read = parse(text) as Partial<Actor> | null;
  const { homePage, name } = read?.account ?? {};
  if (typeof homePage !== "string" || typeof name !== "string") {
    throw new HostError("invalid-request", "The actor must be an agent with an account.");
  }
  return { objectType: "Agent", account: { homePage, name } };
}

async function fetchToken(address: string, allowed: AllowedHosts): Promise<string> {
  const answer = await exchange({ method: "POST", address, headers: {} }, allowed).catch(away);
  const read = parse(answer.text) as { readonly "auth-token"?: unknown } | null;
  const token = read?.["auth-token"];
  if (typeof token === "string" && /^[!-~]{1,4000}$/.test(token)) return token;
  throw notStoodBy("gave no token: the launch was used already, or has expired");
}

/** A document of the record store; null where there is none, or it is kept from us. */
async function getJson(
  message: Message,
  allowed: AllowedHosts,
): Promise<Readonly<Record<string, unknown>> | null> {
  const answer = await exchange(message, allowed).catch(away);
  if (!isGood(answer)) return null;
  const read = parse(answer.text);
  return typeof read === "object" ? (read as Readonly<Record<string, unknown>> | null) : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function away(error: unknown): never {
  if (error instanceof HostError) throw error;
  throw notStoodBy("did not answer");
}

function notStoodBy(why: string): HostError {
  return new HostError("not-permitted", `The learning platform ${why}. Launch it again from there.`);
}
