import { Type } from "@sinclair/typebox";
import type { Assets } from "../../assets/assets.js";
import { playPage } from "../../candidate/play-page.js";
import { HostError } from "../../host-error.js";
import type { Route } from "../call.js";
import { route } from "../route.js";
import { record, SessionParams } from "../schemas/common.js";

const tag = "Pages";
const open = { open: true } as const;
const html = "text/html; charset=utf-8";
const answers = { 200: { about: "The page.", type: "text/html" } } as const;

/** The candidate's page, and the files that pages load. */
export function pageRoutes(assets: Assets): readonly Route[] {
  const page = (acceptLanguage: string | undefined) => ({
    text: playPage(assets, acceptLanguage),
    type: html,
  });
  return [
    route({
      method: "GET",
      path: "/play",
      tag,
      summary: "The candidate's page, as an invitation opens it",
      access: open,
      answers,
      handle: async ({ request }) => page(request.headers["accept-language"]),
    }),
    route({
      method: "GET",
      path: "/play/{session}",
      tag,
      summary: "The candidate's page, once the invitation was exchanged",
      access: open,
      params: SessionParams,
      answers,
      handle: async ({ request }) => page(request.headers["accept-language"]),
    }),
    route({
      method: "GET",
      path: "/assets/{name}",
      tag,
      summary: "A file that pages load",
      access: open,
      params: record({ name: Type.String({ pattern: "^[a-z0-9.-]{1,80}$" }) }),
      query: record({ v: Type.Optional(Type.String({ maxLength: 64 })) }),
      answers: {
        200: { about: "The file.", type: "text/javascript" },
        304: { about: "It has not changed." },
      },
      async handle({ params, query, request }) {
        const asset = assets.find(params.name);
        if (!asset) throw new HostError("not-found", "There is no such file.");
        const etag = `"${asset.hash.slice(0, 32)}"`;
        // Under the address with its hash it never changes.
        const kept = query.v === asset.hash.slice(0, 12) ? "public, max-age=31536000, immutable" : "no-cache";
        const headers = { etag, "cache-control": kept };
        if (request.headers["if-none-match"] === etag) return { status: 304, headers };
        return { text: asset.body, type: asset.type, headers };
      },
    }),
  ];
}
