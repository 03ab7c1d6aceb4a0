import type { Static, TObject, TSchema } from "@sinclair/typebox";
import { Type } from "@sinclair/typebox";
import type { FastifyRequest } from "fastify";
import type { Role, Staff } from "../../access/principal.js";
import { findSignIn } from "../../access/sign-ins.js";
import type { Assets } from "../../assets/assets.js";
import type { Host } from "../../host.js";
import { consoleCookieName, isSecure } from "../../http/authenticate.js";
import type { Answer, Route } from "../../http/call.js";
import type { Problem } from "../../http/problem.js";
import { route } from "../../http/route.js";
import { readCookie } from "../../http/security/cookies.js";
import type { Language } from "../../language.js";
import type { Asked } from "../../people/people.js";
import { type Confirmation, confirmPage, isConfirmed } from "./confirm-page.js";
import type { FilledForm } from "./filled-form.js";
import { type Form, formTypes, readForm } from "./form.js";
import { FormMistakes } from "./form-mistakes.js";
import { type Page, wholePage } from "./frame.js";
import { languageChosen } from "./language-choice.js";
import { mistakeWords } from "./mistake-words.js";
import { refusedPage } from "./refused-page.js";
import { type Section, sectionRoles } from "./sections.js";

type None = TObject<Record<string, never>>;

/** A request for a page, let in and read. */
export interface ConsoleCall<P extends TSchema = None> {
  readonly host: Host;
  readonly who: Staff;
  readonly language: Language;
  readonly params: Static<P>;
  /**
   * What stands behind the ?, as text that a person could have typed. Fields left empty are not there, nor
   * what is there several times: the address has it.
   */
  readonly query: Readonly<Record<string, string>>;
  /** What was sent with a form; empty where none was. */
  readonly form: Form;
  /** Who asks, of which tenant and when. */
  readonly asked: Asked;
  readonly address: URL;
}

/** What a page's request is answered with: a page, another page to go to, or a file. */
export type ConsoleAnswer =
  | (Page & { readonly status?: number })
  | { readonly goTo: string }
  | {
      readonly file: string | Buffer;
      readonly type: string;
      readonly name: string | null;
      readonly policy?: string;
    };

export interface ConsoleRouteSpec<P extends TSchema> {
  readonly method: "GET" | "POST";
  /** Under `/console`. */
  readonly path: string;
  readonly section: Section;
  readonly summary: string;
  /** Who may; those of the section unless given. */
  readonly roles?: readonly Role[];
  readonly params?: P;
  readonly bodyLimit?: (host: Host) => number;
  /** Whether it may tell levels, keys or rationales. */
  readonly holdsKeys?: true;
  /** What is asked before it is done, where it can't be undone; null where nothing is to be asked. */
  readonly confirm?: (call: ConsoleCall<P>) => Promise<Confirmation | null>;
  readonly handle: (call: ConsoleCall<P>) => Promise<ConsoleAnswer>;
  /** The page that its form is on, with what was typed and what is wrong. */
  readonly again?: (call: ConsoleCall<P>, filled: FilledForm) => Promise<Page>;
}

/** A page of the console, once its files are known. */
export type ConsoleRoute = (assets: Assets) => Route;

/** Filters of a page are read by the page: one that is not known, or says nothing, changes nothing. */
const written = Type.String({ maxLength: 300, pattern: "^[^\\u0000-\\u001f\\u007f]*$" });
const queryText = Type.Record(Type.String(), Type.Union([written, Type.Array(written, { maxItems: 20 })]));

const refusals = [400, 401, 403, 404, 409, 410, 413, 415, 422, 429, 500, 503];

/**
 * A page of the console, or what a form on one does. Whoever is not signed in is shown how to; what is
 * refused is told on a page. Browsers send where a form comes from only if the page before lets them: its
 * referrer policy does.
 */
export function consoleRoute<P extends TSchema = None>(spec: ConsoleRouteSpec<P>): ConsoleRoute {
  const { method, path, section, summary, params, roles = sectionRoles[section] } = spec;
  return (assets) =>
    route({
      method,
      path: `/console${path}`,
      tag: "Console",
      summary,
      isPage: true,
      access: { staff: roles },
      params: params ?? (Type.Object({}, { additionalProperties: false }) as unknown as P),
      query: queryText,
      ...(method === "POST" ? { textTypes: formTypes } : {}),
      ...(spec.bodyLimit ? { bodyLimit: spec.bodyLimit } : {}),
      ...(spec.holdsKeys ? { holdsKeys: true } : {}),
      answers: {
        200: { about: "The page.", type: "text/html" },
        303: { about: "To another page." },
        ...Object.fromEntries(refusals.map((status) => [status, { about: "Why not.", type: "text/html" }])),
      },
      refused: (problem, request, host) => refusalPage(assets, { problem, request, host, section }),
      async handle({ host, who, params: read, query: asked, request }) {
        const language = languageChosen(request.headers);
        const here = new URL(request.url, host.publicUrl());
        const answer = await answered(spec, {
          host,
          who,
          language,
          params: read as Static<P>,
          query: textsOf(asked),
          form: await readForm(request.body, request.headers["content-type"]),
          asked: { tenant: who.tenant, by: who.who, at: host.now() },
          address: here,
        });
        return answerOf(answer, (page) =>
          wholePage({ assets, language, who, section, here: hereFor(method, here) }, page),
        );
      },
    });
}

/** What a page or a form answers: what is to be confirmed is asked first, what is wrong is told on the form's page. */
async function answered<P extends TSchema>(
  { confirm, handle, again }: ConsoleRouteSpec<P>,
  call: ConsoleCall<P>,
): Promise<ConsoleAnswer> {
  const { form, language, address } = call;
  const path = address.pathname;
  try {
    const question = isConfirmed(form) ? null : ((await confirm?.(call)) ?? null);
    return question ? confirmPage(language, question, { form, path }) : await handle(call);
  } catch (error) {
    if (!(error instanceof FormMistakes) || !again) throw error;
    const { mistakes } = error;
    const wrong = mistakeWords[language].said(Object.keys(mistakes).length);
    return { ...(await again(call, { form, mistakes, path })), status: 422, wrong };
  }
}

/** A page runs its own two scripts and no other, shows its own style, and sends forms to this host alone. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join(";");

export const pageHeaders = { "referrer-policy": "same-origin", "content-security-policy": policy } as const;
export const pageType = "text/html; charset=utf-8";

function textsOf(query: Static<typeof queryText>): Readonly<Record<string, string>> {
  const entries = Object.entries(query).flatMap(([name, value]) =>
    typeof value === "string" && value !== "" ? [[name, value] as const] : [],
  );
  return Object.fromEntries(entries);
}

function answerOf(answer: ConsoleAnswer, whole: (page: Page) => string): Answer {
  if ("goTo" in answer) return { status: 303, headers: { ...pageHeaders, location: answer.goTo } };
  if ("file" in answer) {
    const { file, type, name, policy } = answer;
    const headers = {
      ...(name === null ? pageHeaders : { "content-disposition": `attachment; filename="${name}"` }),
      ...(policy === undefined ? {} : { "content-security-policy": policy }),
    };
    return { text: file, type, headers };
  }
  return { status: answer.status ?? 200, text: whole(answer), type: pageType, headers: pageHeaders };
}

/** A page that answers a form has no address of its own to come back to. */
function hereFor(method: "GET" | "POST", { pathname, search }: URL): string {
  return method === "GET" ? `${pathname}${search}` : "/console";
}

/** Why not, on a page of the console. */
export async function refusalPage(
  assets: Assets,
  {
    problem,
    request,
    host,
    section,
  }: {
    readonly problem: Problem;
    readonly request: FastifyRequest;
    readonly host: Host;
    readonly section: Section | null;
  },
): Promise<Answer> {
  const language = languageChosen(request.headers);
  const who = await signedIn(host, request.headers.cookie);
  const here = request.method === "GET" ? request.url : "/console";
  const frame = { assets, language, who, section: who ? section : null, here };
  const text = wholePage(frame, refusedPage(problem, { language, oidc: host.settings.oidc !== null, here }));
  return { status: problem.status, text, type: pageType, headers: pageHeaders };
}

/** Who is signed in to the console, by the browser's cookie; null also where the database is away. */
export async function signedIn(host: Host, cookie: string | undefined): Promise<Staff | null> {
  const token = readCookie(cookie, consoleCookieName(isSecure(host)));
  return token === null ? null : findSignIn(host, token).catch(() => null);
}
