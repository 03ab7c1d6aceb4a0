import type { Static, TSchema } from "@sinclair/typebox";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Candidate, Platform, Principal, Role, Staff } from "../access/principal.js";
import type { Host } from "../host.js";
import type { ConnectionKind } from "../platforms/connection-settings.js";
import type { Problem } from "./problem.js";

/**
 * Who may call a route: anyone, staff with one of some roles, the candidate of the session in the path, or either; or a
 * platform by its connection's key.
 */
export type Access =
  | { readonly open: true }
  | { readonly staff: readonly Role[] }
  | { readonly candidate: true }
  | { readonly platform: ConnectionKind }
  | { readonly staff: readonly Role[]; readonly candidate: true };

/** Who called, as a route's access lets in. */
export type Caller<A extends Access> = A extends { open: true }
  ? null
  : A extends { platform: ConnectionKind }
    ? Platform
    : A extends { staff: readonly Role[]; candidate: true }
      ? Staff | Candidate
      : A extends { candidate: true }
        ? Candidate
        : Staff;

/** A request that was let in and read. */
export interface Call<P extends TSchema, Q extends TSchema, B extends TSchema, A extends Access> {
  readonly host: Host;
  readonly who: Caller<A>;
  readonly params: Static<P>;
  readonly query: Static<Q>;
  readonly body: Static<B>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** What a route answers. A `body` goes out as JSON, a `text` as it is. */
export interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly text?: string | Buffer;
  /** Of `text`. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}

/** What can be answered with a status. */
export interface AnswerShape {
  readonly about: string;
  /** A schema of ours by name, or a media type where it is no JSON. */
  readonly schema?: TSchema | string;
  readonly type?: string;
}

/** A route as data: it is registered, documented and tested from this. */
export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** With parameters as `{name}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly about?: string;
  readonly access: Access;
  readonly params?: TSchema;
  readonly query?: TSchema;
  readonly body?: TSchema;
  /** A published document schema that describes the body, where the engine reads it itself. */
  readonly bodySchema?: string;
  /** Media types of a body that is no JSON: it arrives as text. */
  readonly textTypes?: readonly string[];
  /** Whether a key for retries is asked for. */
  readonly keyed?: true;
  readonly answers: Readonly<Record<number, AnswerShape>>;
  /** Whether its answer may hold levels, keys or rationales. A test holds every other route to none. */
  readonly holdsKeys?: true;
  /** A page for people: no part of the API that programs call, so it is not described there. */
  readonly isPage?: true;
  /** How a refusal is told, where it is told on a page. */
  readonly refused?: (problem: Problem, request: FastifyRequest, host: Host) => Promise<Answer>;
  /** Bytes; the settings' limit unless given. */
  readonly bodyLimit?: (host: Host) => number;
  readonly run: (call: RawCall) => Promise<Answer>;
}

/** A request as the framework has it, let in and checked against the route's schemas. */
export interface RawCall {
  readonly host: Host;
  readonly who: Principal | null;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** What a request for nothing is answered with in place of the problem; null where the problem will do. */
export type LostPage = (problem: Problem, request: FastifyRequest, host: Host) => Promise<Answer | null>;
