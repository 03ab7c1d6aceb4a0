import { Type } from "@sinclair/typebox";
import { roles } from "../access/principal.js";
import type { Assets } from "../assets/assets.js";
import { HostError } from "../host-error.js";
import { isSecure } from "../http/authenticate.js";
import type { Answer, Route } from "../http/call.js";
import { beginSignIn, endSignIn, staffOfKey } from "../http/console-sign-in.js";
import { route } from "../http/route.js";
import { writeCookie } from "../http/security/cookies.js";
import type { Limits } from "../http/security/limits.js";
import { checkSameOrigin } from "../http/security/same-origin.js";
import { languages } from "../language.js";
import { pageHeaders, pageType, signedIn } from "./page/console-route.js";
import { formTypes, readForm } from "./page/form.js";
import { wholePage } from "./page/frame.js";
import { languageChosen, languageCookie } from "./page/language-choice.js";
import { sectionsFor } from "./page/sections.js";
import { signInPage } from "./page/sign-in-page.js";

const tag = "Console";
const open = { open: true } as const;
const home = "/console";
const answers = {
  200: { about: "The page.", type: "text/html" },
  303: { about: "To the page that was asked for." },
  401: { about: "The page once more.", type: "text/html" },
  429: { about: "The page once more.", type: "text/html" },
} as const;

/** How the team comes in and goes out. */
export function entryRoutes(assets: Assets, limits: Limits): readonly Route[] {
  return [
    route({
      method: "GET",
      path: home,
      tag,
      summary: "The console: the first page that whoever is signed in may open, else the page to sign in",
      isPage: true,
      access: open,
      query: Type.Object({}, { additionalProperties: true }),
      answers,
      async handle({ host, request }) {
        const who = await signedIn(host, request.headers.cookie);
        const first = who && sectionsFor(who)[0];
        if (first) return goTo(`/console/${first}`);
        const language = languageChosen(request.headers);
        const oidc = host.settings.oidc !== null;
        const page = signInPage({ language, oidc, here: home, mistake: who ? "noPages" : null });
        const text = wholePage({ assets, language, who: null, section: null, here: home }, page);
        return { text, type: pageType, headers: pageHeaders };
      },
    }),
    route({
      method: "POST",
      path: "/console/sign-in",
      tag,
      summary: "Sign in with a key, from the page",
      isPage: true,
      access: open,
      textTypes: formTypes,
      answers,
      async handle({ host, request }) {
        checkSameOrigin(request.headers, host.publicUrl());
        const form = await readForm(request.body, request.headers["content-type"]);
        const here = ownPath(form.text("here"));
        try {
          const staff = await staffOfKey(host, limits, form.text("key"), request.ip);
          const { cookie } = await beginSignIn(host, staff);
          return goTo(here, cookie);
        } catch (error) {
          if (!(error instanceof HostError)) throw error;
          const language = languageChosen(request.headers);
          const mistake = error.code === "too-many-requests" ? "tooOften" : "wrong";
          const page = signInPage({ language, oidc: host.settings.oidc !== null, here, mistake });
          const text = wholePage({ assets, language, who: null, section: null, here: home }, page);
          return { status: error.status, text, type: pageType, headers: pageHeaders };
        }
      },
    }),
    route({
      method: "POST",
      path: "/console/sign-out",
      tag,
      summary: "Sign out, from the page",
      isPage: true,
      access: { staff: roles },
      textTypes: formTypes,
      answers: { 303: { about: "To the page to sign in." } },
      handle: async ({ host, who, request }) =>
        goTo(home, await endSignIn(host, who, request.headers.cookie)),
    }),
    route({
      method: "POST",
      path: "/console/language",
      tag,
      summary: "Choose the language of the pages in this browser",
      isPage: true,
      access: open,
      textTypes: formTypes,
      answers: { 303: { about: "Back to the page." } },
      async handle({ host, request }) {
        checkSameOrigin(request.headers, host.publicUrl());
        const form = await readForm(request.body, request.headers["content-type"]);
        const value = languages.find((one) => one === form.text("language")) ?? "en";
        const expires = new Date(host.now().getTime() + year);
        const secure = isSecure(host);
        const cookie = { name: languageCookie, value, path: home, expires, sameSite: "Lax", secure } as const;
        return goTo(ownPath(form.text("here")), writeCookie(cookie));
      },
    }),
  ];
}

const year = 365 * 86_400_000;

function goTo(location: string, cookie?: string): Answer {
  const set = cookie === undefined ? {} : { "set-cookie": cookie };
  return { status: 303, headers: { ...pageHeaders, location, ...set } };
}

/** A path of the console's own; nobody is led elsewhere by a field of a form. */
function ownPath(path: string): string {
  return /^\/console([/?][A-Za-z0-9/?&=%._~+:@-]*)?$/.test(path) && !path.includes("//") ? path : home;
}
