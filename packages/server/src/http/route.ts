import type { Static, TObject, TSchema } from "@sinclair/typebox";
import { Type } from "@sinclair/typebox";
import type { Access, Answer, Call, Caller, Route } from "./call.js";

type None = TObject<Record<string, never>>;

export interface RouteSpec<P extends TSchema, Q extends TSchema, B extends TSchema, A extends Access>
  extends Omit<Route, "run" | "params" | "query" | "body" | "access"> {
  readonly access: A;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly handle: (call: Call<P, Q, B, A>) => Promise<Answer>;
}

const nothing: None = Type.Object({}, { additionalProperties: false });

/** A route whose handler is typed by its own schemas: what reaches it was checked against them. */
export function route<
  const A extends Access,
  P extends TSchema = None,
  Q extends TSchema = None,
  B extends TSchema = None,
>({ handle, ...spec }: RouteSpec<P, Q, B, A>): Route {
  return {
    ...spec,
    params: spec.params ?? nothing,
    query: spec.query ?? nothing,
    run: ({ host, who, request, reply }) =>
      // The framework holds them as unknown; its validator has just checked each against its schema.
      handle({
        host,
        who: who as Caller<A>,
        params: request.params as Static<P>,
        query: request.query as Static<Q>,
        body: request.body as Static<B>,
        request,
        reply,
      }),
  };
}
