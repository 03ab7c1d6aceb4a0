import type { Role } from "../access/principal.js";
import type { Answered, TestHost } from "../host.test-support.js";

/** A person of the team in a browser, without the browser: pages are asked for and forms sent as it would. */
export interface ConsoleUser {
  readonly cookie: string;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answered>;
  /** Sends a form of the host's own page; follows where it leads. */
  send(path: string, fields?: Fields): Promise<Answered>;
  /** Sends a form that is asked about first, and then the form of the page that asks; follows where it leads. */
  confirm(path: string, fields?: Fields): Promise<Answered>;
  /** Sends a form and gives the answer as it is. */
  post(path: string, fields?: Fields, headers?: Readonly<Record<string, string>>): Promise<Answered>;
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

export const sameOrigin: Readonly<Record<string, string>> = {
  origin: "https://assess.example.com",
  "sec-fetch-site": "same-origin",
};

/** Signs a person with these roles in, by the page. */
export async function signInAs(
  host: TestHost,
  roles: readonly Role[],
  tenant?: string,
): Promise<ConsoleUser> {
  const key = await host.key(roles, tenant);
  const entered = await host.ask("POST", "/console/sign-in", {
    body: formBody({ key, here: "/console" }),
    headers: { ...sameOrigin, "content-type": formType },
  });
  if (entered.status !== 303) throw new Error(entered.text);
  const cookie = String(entered.headers["set-cookie"]).split(";")[0]!;
  const get: ConsoleUser["get"] = (path, headers = {}) =>
    host.ask("GET", path, { headers: { cookie, ...headers } });
  const post: ConsoleUser["post"] = (path, fields = {}, headers = {}) =>
    host.ask("POST", path, {
      body: formBody(fields),
      headers: { cookie, ...sameOrigin, "content-type": formType, ...headers },
    });
  const send: ConsoleUser["send"] = async (path, fields) => {
    const answer = await post(path, fields);
    return answer.status === 303 ? get(String(answer.headers.location)) : answer;
  };
  return {
    cookie,
    get,
    post,
    send,
    async confirm(path, fields) {
      const { status, text } = await post(path, fields);
      const [, form] =
        new RegExp(`<main[\\s\\S]*<form method="post" action="${path}">([\\s\\S]*?)</form>`).exec(text) ?? [];
      if (status !== 200 || !form?.includes('name="sure"'))
        throw new Error(`Nothing is asked: ${status} ${text}`);
      const hidden = form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g);
      return send(path, Object.fromEntries([...hidden].map(([, name, value]) => [name, decoded(value!)])));
    },
  };
}

const formType = "application/x-www-form-urlencoded";

function formBody(fields: Fields): string {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === "string" ? [value] : value) body.append(name, one);
  }
  return body.toString();
}

/** A page's text as a reader has it: without markup, white space as one space. */
export function textOf({ text }: Pick<Answered, "text">): string {
  const words = text.replace(/<(style|script)[\s\S]*?<\/\1>/g, "").replace(/<[^>]+>/g, " ");
  return decoded(words).replace(/\s+/g, " ");
}

function decoded(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}
