import { type ReportSignature, renderCandidate, renderReport } from "@leadsim/report";
import { present } from "@leadsim/scenarios/rules";
import { forCandidate } from "@leadsim/scoring";
import { Type } from "@sinclair/typebox";
import { mayAs, type Principal } from "../../access/principal.js";
import { record } from "../../audit/record.js";
import type { Host } from "../../host.js";
import { HostError } from "../../host-error.js";
import { languageOf } from "../../language.js";
import { compactResult, readResult, type SignedResult } from "../../results/read-result.js";
import { scoreSession } from "../../results/score-session.js";
import { type Audience, audienceRoles, isForOneself, sharedResult } from "../../results/share-result.js";
import { checkAccess, readSessionRow } from "../../sessions/session-row.js";
import type { Route } from "../call.js";
import { route } from "../route.js";
import { SessionParams } from "../schemas/common.js";
import {
  ReportQuery,
  RescoreAnswer,
  RescoreRequest,
  ResultQuery,
  SharedResult,
  SignedResult as SignedResultSchema,
} from "../schemas/results.js";
import { reportPolicy } from "../security/report-policy.js";

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
    const found = await resultFor(host, who, {
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

const report = route({
  method: "GET",
  path: "/v1/results/{session}/report.html",
  tag,
  summary: "A session's report as a page",
  about:
    "For an assessor all of it, with the result's signature; for the candidate what they may hold. In the language their browser asks for.",
  access: { staff: ["assessor"], candidate: true },
  params: SessionParams,
  query: ReportQuery,
  holdsKeys: true,
  answers: { 200: { about: "One page that needs nothing else.", type: "text/html" } },
  async handle({ host, who, params, query, request }) {
    const audience = query.for ?? (who.kind === "candidate" ? "candidate" : "assessor");
    const found = await resultFor(host, who, {
      ...params,
      audience,
      ...present({ revision: query.revision }),
    });
    const { profile } = found.result;
    const language = languageOf(request.headers["accept-language"]);
    const options = { language, ...present({ title: query.title }) };
    const page =
      audience === "candidate"
        ? renderCandidate(forCandidate(profile), options)
        : renderReport(profile, { ...options, signature: signatureOf(found) });
    return {
      text: page,
      type: "text/html; charset=utf-8",
      headers: { "content-security-policy": reportPolicy },
    };
  },
});

/** Who signed a result, as its page says it: by the header of the detached signature. */
function signatureOf({ signature }: SignedResult): ReportSignature {
  const [header = ""] = signature.split(".");
  const { kid, alg } = JSON.parse(Buffer.from(header, "base64url").toString()) as {
    kid: string;
    alg: string;
  };
  return { by: kid, algorithm: alg, value: signature };
}

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
export const resultRoutes: readonly Route[] = [read, report, rescore];

/** The result, if who asks may have it for that audience; that it was read is written down. */
async function resultFor(
  host: Host,
  who: Principal,
  {
    session,
    audience,
    revision,
  }: { readonly session: string; readonly audience: Audience; readonly revision?: number },
): Promise<SignedResult> {
  if (who.kind === "staff" && !mayAs(who, audienceRoles[audience])) {
    throw new HostError(
      "not-permitted",
      `This needs one of the roles ${audienceRoles[audience].join(", ")}.`,
    );
  }
  if (who.kind === "candidate" && audience !== "candidate") {
    throw new HostError("not-permitted", "A candidate can read their own result for candidates alone.");
  }
  return host.database.transaction(who.tenant, async (sql) => {
    if (who.kind === "candidate") {
      checkAccess(await readSessionRow(sql, host.keyring, who.tenant, session), who.access);
    }
    const found = await readResult(sql, who.tenant, session, revision);
    if (who.kind === "candidate" && !isForOneself(found.result.profile)) {
      throw new HostError("not-permitted", "What came of this is told by those who invited you.");
    }
    const { tenant } = who;
    const detail = { for: audience, revision: found.result.revision };
    const at = host.now();
    await record(sql, { tenant, at, who: who.who, what: "read", kind: "result", subject: session, detail });
    return found;
  });
}
