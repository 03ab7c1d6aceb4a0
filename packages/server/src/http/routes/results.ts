import { present } from "@leadsim/scenarios/rules";
import { Type } from "@sinclair/typebox";
import { compactResult } from "../../results/read-result.js";
import { readResultFor } from "../../results/read-result-for.js";
import { scoreSession } from "../../results/score-session.js";
import { sharedResult } from "../../results/share-result.js";
import type { Route } from "../call.js";
import { route } from "../route.js";
import { SessionParams } from "../schemas/common.js";
import {
  RescoreAnswer,
  RescoreRequest,
  ResultQuery,
  SharedResult,
  SignedResult as SignedResultSchema,
} from "../schemas/results.js";

const tag = "Results";
const readers = { staff: ["assessor", "coordinator", "tracking"], candidate: true } as const;

const read = route({
  method: "GET",
  path: "/v1/results/{session}",
  tag,
  summary: "A session's result",
  about:
    "For an assessor all of it, signed; for the candidate their own evidence without keys; for a tracking system the status and the scores that the evidence allows. `Accept: application/jose` gives an assessor's result as a JSON Web Signature.",
  access: readers,
  params: SessionParams,
  query: ResultQuery,
  holdsKeys: true,
  answers: { 200: { about: "The result.", schema: Type.Union([SignedResultSchema, SharedResult]) } },
  async handle({ host, who, params, query, request }) {
    const audience = query.for ?? (who.kind === "candidate" ? "candidate" : "assessor");
    const found = await readResultFor(host, who, {
      ...params,
      audience,
      ...present({ revision: query.revision }),
    });
    if (audience !== "assessor") return { body: sharedResult(found, audience) };
    if (/application\/jose/i.test(request.headers.accept ?? "")) {
      return { text: compactResult(found), type: "application/jose" };
    }
    return { body: found };
  },
});

const rescore = route({
  method: "POST",
  path: "/v1/results/{session}/rescore",
  tag,
  summary: "Score a session again, by newer content",
  about:
    "The transcript is replayed whole. A newer version of a scenario may hold another key; the story must be the one that was played. A new revision stands beside the earlier ones.",
  access: { staff: ["assessor"] },
  params: SessionParams,
  body: RescoreRequest,
  answers: { 200: { about: "The newest revision.", schema: RescoreAnswer } },
  async handle({ host, who, params, body }) {
    const made = await scoreSession(host, host.content, {
      tenant: who.tenant,
      session: params.session,
      by: who.who,
      ...body,
    });
    host.wake();
    return { body: made };
  },
});

/** Routes about results. */
export const resultRoutes: readonly Route[] = [read, rescore];
