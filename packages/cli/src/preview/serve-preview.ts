import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { type PreviewFile, previewPage } from "@leadsim/preview";
import { openEditor } from "./open-editor.js";
import type { PreviewSources } from "./preview-sources.js";
import { readMedia } from "./read-media.js";
import { watchSources } from "./watch-sources.js";

export interface ServePreviewOptions {
  readonly sources: PreviewSources;
  /** The programs of the page and its worker. */
  readonly programs: { readonly page: string; readonly worker: string };
  /** 0 takes a free one. */
  readonly port: number;
  /** The command that opens a place, if one is known. */
  readonly editor?: string;
  /** Told of what went wrong beside a request. */
  readonly onProblem: (message: string) => void;
}

export interface ServedPreview {
  readonly address: string;
  /** Ends once it was closed, or could not go on. */
  readonly ended: Promise<void>;
  close(): void;
}

const javascript = "text/javascript; charset=utf-8";

const policy =
  "default-src 'none'; script-src 'self'; worker-src blob:; connect-src 'self'; img-src 'self' data:; media-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Serves the preview on this machine alone, and tells the page of every change in the folder. The address
 * holds a secret: other programs and pages of this machine can neither read the key nor open an editor.
 */
export async function servePreview(options: ServePreviewOptions): Promise<ServedPreview> {
  const { sources, programs, port, onProblem } = options;
  const base = `/${randomBytes(16).toString("base64url")}`;
  const listeners = new Set<ServerResponse>();
  const page = () =>
    previewPage({
      title: sources.target,
      data: {
        target: sources.target,
        // What is read when the page is asked for is never older than the file.
        files: sources.read(),
        live: { events: `${base}/events`, open: `${base}/open`, assets: `${base}/files` },
      },
      programs: { addresses: { page: `${base}/preview.js`, worker: `${base}/analysis.js` } },
    });
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    response.setHeader("x-content-type-options", "nosniff");
    response.setHeader("referrer-policy", "no-referrer");
    response.setHeader("cache-control", "no-store");
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (!isLocal(request.headers.host) || !pathname.startsWith(`${base}/`)) return refuse(response, 404);
    const path = pathname.slice(base.length);
    if (request.method === "POST" && path === "/open") return open(request, response, options);
    if (request.method !== "GET") return refuse(response, 405);
    if (path === "/") {
      response.setHeader("content-security-policy", policy);
      return send(response, "text/html; charset=utf-8", page());
    }
    if (path === "/preview.js") return send(response, javascript, programs.page);
    if (path === "/analysis.js") return send(response, javascript, programs.worker);
    if (path === "/events") return listen(response, listeners, sources);
    if (path.startsWith("/files/"))
      return sendFile(response, sources.folder, decodeURIComponent(path.slice(7)));
    return refuse(response, 404);
  };
  const server = createServer((request, response) => {
    try {
      answer(request, response);
    } catch (error) {
      onProblem(error instanceof Error ? error.message : String(error));
      if (!response.headersSent) refuse(response, 400);
    }
  });
  let wasThere = true;
  const stopWatching = watchSources(sources, {
    onChange: (files) => {
      for (const listener of listeners) listener.write(told(files));
      const isThere = files.some(({ file }) => file === sources.target);
      if (isThere !== wasThere) onProblem(isThere ? `${sources.target} is back.` : gone(sources));
      wasThere = isThere;
    },
    onProblem,
  });
  const listening = await listenOn(server, port);
  const ended = new Promise<void>((resolve) => server.once("close", resolve));
  return {
    address: `http://localhost:${listening}${base}/`,
    ended,
    close: () => {
      stopWatching();
      for (const listener of listeners) listener.end();
      server.close();
      server.closeAllConnections();
    },
  };
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

/** A name that leads to this machine: a page of another site can't reach in under a name of its own. */
function isLocal(host: string | undefined): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host ?? "");
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>, sources: PreviewSources): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.write("retry: 1000\n\n");
  // A page that was asleep may have missed an edit.
  response.write(told(sources.read()));
  listeners.add(response);
  response.once("close", () => listeners.delete(response));
}

function told(files: readonly PreviewFile[]): string {
  return `event: files\ndata: ${JSON.stringify(files)}\n\n`;
}

function gone({ target, folder }: PreviewSources): string {
  return `${target} is gone from ${folder}: the preview shows its last text until it is back.`;
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.setHeader("content-type", type);
  response.end(body);
}

function refuse(response: ServerResponse, status: number, why = ""): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  response.end(why);
}

/** A picture or recording of the folder; nothing outside it, and nothing of another kind. */
function sendFile(response: ServerResponse, folder: string, name: string): void {
  const found = readMedia(folder, name);
  if (!found) {
    refuse(response, 404);
    return;
  }
  // An SVG opened by itself runs nothing.
  response.setHeader("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'");
  send(response, found.type, found.body);
}

function open(
  request: IncomingMessage,
  response: ServerResponse,
  { sources, editor, onProblem }: ServePreviewOptions,
): void {
  let body = "";
  request.setEncoding("utf8");
  request.on("data", (piece: string) => {
    body += piece;
    if (body.length > 10_000) request.destroy();
  });
  request.on("end", () => {
    const place = placeIn(body, sources);
    if (request.headers["content-type"] !== "application/json" || !place) return refuse(response, 400);
    if (editor === undefined) {
      return refuse(
        response,
        409,
        'Say which editor to open: leadsim preview --editor "code -g {file}:{line}:{column}"',
      );
    }
    openEditor(editor, place, (message) => onProblem(`The editor could not be started: ${message}`));
    return send(response, "text/plain", "");
  });
}

/** A place in one of the folder's own documents. */
function placeIn(body: string, { folder, read }: PreviewSources) {
  try {
    const { file, line, column } = JSON.parse(body) as Record<string, unknown>;
    const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;
    const known = read().some((document) => document.file === file);
    if (typeof file !== "string" || !known || !isCount(line) || !isCount(column)) return undefined;
    const path = join(folder, file);
    return existsSync(path) ? { path, line, column } : undefined;
  } catch {
    return undefined;
  }
}
