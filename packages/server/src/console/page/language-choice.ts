import type { IncomingHttpHeaders } from "node:http";
import { readCookie } from "../../http/security/cookies.js";
import { type Language, languageOf, languages } from "../../language.js";

/** The cookie that keeps the language somebody chose. It tells nothing else. */
export const languageCookie = "leadsim-language";

/** The language that was chosen in this browser, else the one it asks for first. */
export function languageChosen(headers: IncomingHttpHeaders): Language {
  const chosen = readCookie(headers.cookie, languageCookie);
  return languages.find((one) => one === chosen) ?? languageOf(headers["accept-language"]);
}
