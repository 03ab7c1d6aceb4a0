import type { Asset, Assets } from "../assets/assets.js";
import { inline } from "../assets/inline.js";
import { type Language, languageOf, languages } from "../language.js";
import { sha256Hex } from "../secrets/tokens.js";
import { type PlayPageParts, playPage, refusedPlayPage } from "./play-page.js";

const type = "text/html; charset=utf-8";

/** The page of a refusal, as it is answered. */
export interface RefusedPage {
  readonly status: number;
  readonly text: string;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The candidate's page in every language of the page, made once. */
export interface PlayPages extends PlayPageParts {
  /** The page in the language among ours that a browser asks for first. */
  find(acceptLanguage: string | undefined): Asset;
  all(): Iterable<Asset>;
  /** Why there is none, to whoever reads it in a browser. */
  refused(status: number, acceptLanguage: string | undefined): RefusedPage;
}

export function playPages(assets: Assets): PlayPages {
  const parts = {
    first: inline(assets, "enter.js"),
    script: inline(assets, "play.js"),
    style: inline(assets, "play.css"),
  };
  const made = new Map<Language, Asset>();
  for (const language of languages) {
    const body = Buffer.from(playPage(parts, language));
    made.set(language, { type, body, hash: sha256Hex(body) });
  }
  return {
    ...parts,
    find: (accepted) => made.get(languageOf(accepted))!,
    all: () => made.values(),
    refused(status, accepted) {
      const text = refusedPlayPage(parts, status, languageOf(accepted));
      return { status, text, type, headers: { vary: "accept-language" } };
    },
  };
}
