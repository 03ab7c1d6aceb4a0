import { Type } from "@sinclair/typebox";
import type { FastifyRequest } from "fastify";
import type { Asset, Assets } from "../../assets/assets.js";
import { type Packer, packingFor } from "../../assets/pack.js";
import type { PlayPages } from "../../candidate/play-pages.js";
import { HostError } from "../../host-error.js";
import type { Answer, Route } from "../call.js";
import { route } from "../route.js";
import { record, SessionParams } from "../schemas/common.js";

const tag = "Pages";
const open = { open: true } as const;
const unchanged = { about: "It has not changed." } as const;
const why = { about: "Why not.", type: "text/html" } as const;
const answers = {
  200: { about: "The page.", type: "text/html" },
  304: unchanged,
  400: why,
  429: why,
} as const;

/** What pages are made of. */
export interface PageParts {
  readonly assets: Assets;
  readonly pages: PlayPages;
  readonly packer: Packer;
}

/** The candidate's page, and the files that pages load. */
export function pageRoutes({ assets, pages, packer }: PageParts): readonly Route[] {
  const page = ({ request }: { readonly request: FastifyRequest }) =>
    sent(pages.find(request.headers["accept-language"]), request.headers, "no-cache", packer);
  const refused: NonNullable<Route["refused"]> = async ({ status }, request) =>
    pages.refused(status, request.headers["accept-language"]);
  return [
    route({
      method: "GET",
      path: "/play",
      tag,
      summary: "The candidate's page, as an invitation opens it",
      access: open,
      answers,
      refused,
      handle: page,
    }),
    route({
      method: "GET",
      path: "/play/{session}",
      tag,
      summary: "The candidate's page, once the invitation was exchanged",
      access: open,
      params: SessionParams,
      answers,
      refused,
      handle: page,
    }),
    route({
      method: "GET",
      path: "/assets/{name}",
      tag,
      summary: "A file that pages load",
      access: open,
      params: record({ name: Type.String({ pattern: "^[a-z0-9.-]{1,80}$" }) }),
      query: record({ v: Type.Optional(Type.String({ maxLength: 64 })) }),
      answers: { 200: { about: "The file.", type: "text/javascript" }, 304: unchanged },
      async handle({ params, query, request }) {
        const asset = assets.find(params.name);
        if (!asset) throw new HostError("not-found", "There is no such file.");
        // Under the address with its hash it never changes.
        const kept = query.v === asset.hash.slice(0, 12) ? "public, max-age=31536000, immutable" : "no-cache";
        return sent(asset, request.headers, kept, packer);
      },
    }),
  ];
}

/** A file as small as the browser takes it; nothing where the browser has it already. */
async function sent(
  asset: Asset,
  asked: FastifyRequest["headers"],
  kept: string,
  packer: Packer,
): Promise<Answer> {
  const packing = packingFor(asked["accept-encoding"]);
  const etag = `"${asset.hash.slice(0, 32)}${packing === null ? "" : `-${packing}`}"`;
  const headers = { etag, "cache-control": kept, vary: "accept-encoding, accept-language" };
  if (asked["if-none-match"] === etag) return { status: 304, headers };
  const { type, body } = asset;
  if (packing === null) return { text: body, type, headers };
  const text = await packer.packed(asset, packing);
  return { text, type, headers: { ...headers, "content-encoding": packing } };
}
