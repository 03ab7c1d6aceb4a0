import type { Assets } from "../assets/assets.js";
import type { PlayPages } from "../candidate/play-pages.js";
import type { LostPage } from "../http/call.js";
import { pageHeaders, refusalPage } from "./page/console-route.js";

/**
 * Whoever types an address reads pages: the host's bare address leads to the console; a wrong one of it, or of the
 * candidate's page, is told on a page.
 */
export function lostPage(assets: Assets, pages: Pick<PlayPages, "refused">): LostPage {
  return async (problem, request, host) => {
    const path = request.url.split("?")[0]!;
    if (request.method === "GET" && (path === "/" || path === "/console/")) {
      return { status: 303, headers: { ...pageHeaders, location: "/console" } };
    }
    if (request.method === "GET" && path.startsWith("/play/"))
      return pages.refused(problem.status, request.headers["accept-language"]);
    if (!path.startsWith("/console/")) return null;
    return refusalPage(assets, { problem, request, host, section: null });
  };
}
