import {
  type ReportSignature,
  renderCandidate,
  renderDebrief,
  renderInterview,
  renderReport,
  renderTeam,
  TeamError,
} from "@leadsim/report";
import { present, referenceTo } from "@leadsim/scenarios/rules";
import { forCandidate, interviewGuide, wordedBy } from "@leadsim/scoring";
import type { TSchema } from "@sinclair/typebox";
import type { Staff } from "../../access/principal.js";
import type { Host } from "../../host.js";
import { HostError, notFound } from "../../host-error.js";
import { type Language, languageOf } from "../../language.js";
import { personName } from "../../people/person-name.js";
import { debriefOfResult } from "../../results/debrief-of-result.js";
import { newestOfTeam } from "../../results/newest-of-team.js";
import { readName } from "../../results/read-name.js";
import type { SignedResult } from "../../results/read-result.js";
import { readResultFor } from "../../results/read-result-for.js";
import { themeOf } from "../../results/theme-of.js";
import type { Access, Call, Route } from "../call.js";
import { type RouteSpec, route } from "../route.js";
import { SessionParams } from "../schemas/common.js";
import { AssessorPageQuery, ReportQuery, TeamParams, TeamReportQuery } from "../schemas/results.js";
import { reportPolicy } from "../security/report-policy.js";

const tag = "Reports";
const assessor = { staff: ["assessor"] } as const;
/** Questions of an interview, so that it takes about an hour. */
const questions = 8;

const report = asPages({
  path: "/v1/results/{session}/report",
  summary: "A session's report",
  about: "For an assessor all of it, with the result's signature; for the candidate what they may hold.",
  access: { staff: ["assessor"], candidate: true },
  params: SessionParams,
  query: ReportQuery,
  holdsKeys: true,
  async make(call) {
    const { host, who, params, query } = call;
    const audience = query.for ?? (who.kind === "candidate" ? "candidate" : "assessor");
    const { revision } = query;
    const found = await readResultFor(host, who, { ...params, audience, ...present({ revision }) });
    const options = await optionsOf(call, who.tenant);
    const profile = await wordedIn(host, found.result, options.language);
    if (audience === "candidate") return renderCandidate(forCandidate(profile), options);
    const named = { ...(await titleOf(host, found)), ...options };
    const guide = await guideOf(host, found, options.language);
    return renderReport(profile, { ...named, guide, signature: signatureOf(found) });
  },
});

const debrief = asPages({
  path: "/v1/results/{session}/debrief",
  summary: "A session told again, with the options not chosen",
  about: "For a coaching talk. It holds the key that the result was scored by.",
  access: assessor,
  params: SessionParams,
  query: AssessorPageQuery,
  holdsKeys: true,
  async make(call) {
    const found = await readForAssessor(call);
    const { host, who } = call;
    const options = { ...(await titleOf(host, found)), ...(await optionsOf(call, who.tenant)) };
    const model = await host.content.modelIn(who.tenant, found.result.versions.model, options.language);
    const statements = new Map(
      model.behaviors.map(({ id, statement }) => [id, { statement, locale: model.locale }]),
    );
    return renderDebrief(await debriefOfResult(host, found.result), { ...options, statements });
  },
});

const interview = asPages({
  path: "/v1/results/{session}/interview",
  summary: "Questions for what the evidence leaves open",
  about: "A structured interview, for the interviewers only: it holds what a good answer is.",
  access: assessor,
  params: SessionParams,
  query: AssessorPageQuery,
  holdsKeys: true,
  async make(call) {
    const found = await readForAssessor(call);
    const options = await optionsOf(call, call.who.tenant);
    return renderInterview(await guideOf(call.host, found, options.language), options);
  },
});

const team = asPages({
  path: "/v1/teams/{team}/report",
  summary: "A team's report",
  about:
    "Each person's newest result, from five people on: people and competencies without a ranking, gaps that several share, what a workshop could use. What few people have evidence for is not counted.",
  access: assessor,
  params: TeamParams,
  query: TeamReportQuery,
  async make(call) {
    const { host, who, params } = call;
    const asked = { tenant: who.tenant, by: who.who, at: host.now() };
    const results = await newestOfTeam(host, asked, params.team);
    if (results.length === 0) throw notFound("team with results");
    const options = { title: params.team, ...(await optionsOf(call, who.tenant)) };
    const ofModel = referenceTo(results[0]!.profile.versions.model);
    const { behaviors } = await host.content.modelIn(who.tenant, ofModel, options.language);
    const exercises = new Map(behaviors.map(({ id, practice }) => [id, practice.rehearse]));
    const members = await Promise.all(
      results.map(async ({ person, profile }) => {
        const model = referenceTo(profile.versions.model);
        const versions = { tenant: who.tenant, versions: { model }, profile };
        return { name: personName(person), profile: await wordedIn(host, versions, options.language) };
      }),
    );
    return renderedTeam(members, { ...options, exercises });
  },
});

/** Routes to pages that are made of results. */
export const reportRoutes: readonly Route[] = [...report, ...debrief, ...interview, ...team];

interface PageSpec<P extends TSchema, Q extends TSchema, A extends Access>
  extends Pick<RouteSpec<P, Q, TSchema, A>, "path" | "summary" | "about" | "access" | "holdsKeys"> {
  readonly params: P;
  readonly query: Q;
  readonly make: (call: Call<P, Q, TSchema, A>) => Promise<string>;
}

/** A page under two addresses: to read, and printed. */
function asPages<P extends TSchema, Q extends TSchema, const A extends Access>({
  path,
  summary,
  make,
  ...spec
}: PageSpec<P, Q, A>): readonly Route[] {
  const name = path.split("/").at(-1)!;
  return [
    route<A, P, Q>({
      ...spec,
      ...{ method: "GET", tag, path: `${path}.html`, summary: `${summary}, as a page` },
      answers: { 200: { about: "One page that needs nothing else.", type: "text/html" } },
      handle: async (call) => ({
        text: await make(call),
        type: "text/html; charset=utf-8",
        headers: { "content-security-policy": reportPolicy },
      }),
    }),
    route<A, P, Q>({
      ...spec,
      ...{ method: "GET", tag, path: `${path}.pdf`, summary: `${summary}, as a PDF` },
      answers: {
        200: { about: "The page printed: tagged, with an outline.", type: "application/pdf" },
        501: {
          about: "`no-browser`: there is no Chromium or Chrome on the host's machine.",
          type: "application/problem+json",
        },
        503: {
          about: "`busy` or `not-printed`: ask again, or for the page.",
          type: "application/problem+json",
        },
      },
      handle: async (call) => ({
        text: await call.host.printer.print(await make(call)),
        type: "application/pdf",
        headers: { "content-disposition": `attachment; filename="${name}.pdf"` },
      }),
    }),
  ];
}

interface PageCall {
  readonly host: Host;
  readonly query: {
    readonly lang?: Language;
    readonly title?: string;
  };
  readonly request: { readonly headers: { readonly "accept-language"?: string | undefined } };
}

/** What every page is made with: its language, the organization's theme, and a title where one was asked for. */
async function optionsOf({ host, query, request }: PageCall, tenant: string) {
  const language = query.lang ?? languageOf(request.headers["accept-language"]);
  const theme = (await themeOf(host, tenant)) ?? undefined;
  return { language, ...present({ title: query.title, theme }) };
}

/** Whose result it is, as the title of an assessor's page. */
async function titleOf(host: Host, { result }: SignedResult): Promise<{ readonly title?: string }> {
  const { tenant, session } = result;
  const name = await host.database.transaction(tenant, (sql) => readName(sql, tenant, session));
  return name === null ? {} : { title: name };
}

function readForAssessor({
  host,
  who,
  params,
  query,
}: {
  readonly host: Host;
  readonly who: Staff;
  readonly params: { readonly session: string };
  readonly query: { readonly revision?: number };
}): Promise<SignedResult> {
  const revision = present({ revision: query.revision });
  return readResultFor(host, who, { ...params, audience: "assessor", ...revision });
}

async function guideOf(host: Host, { result }: SignedResult, language: Language) {
  const model = await host.content.modelIn(result.tenant, result.versions.model, language);
  return interviewGuide(wordedBy(result.profile, model), model, { questions });
}

/** A result's profile with the statements of its model in the page's language, where they are there. */
async function wordedIn(
  { content }: Host,
  {
    tenant,
    versions,
    profile,
  }: Pick<SignedResult["result"], "tenant" | "profile"> & {
    readonly versions: Pick<SignedResult["result"]["versions"], "model">;
  },
  language: Language,
) {
  return wordedBy(profile, await content.modelIn(tenant, versions.model, language));
}

/** Who signed a result, as its page says it: by the header of the detached signature. */
function signatureOf({ signature }: SignedResult): ReportSignature {
  const [header = ""] = signature.split(".");
  const { kid, alg } = JSON.parse(Buffer.from(header, "base64url").toString()) as {
    kid: string;
    alg: string;
  };
  return { by: kid, algorithm: alg, value: signature };
}

/** @throws HostError `not-possible` where a team is too small for a page, or was measured on different models */
function renderedTeam(...[members, options]: Parameters<typeof renderTeam>): string {
  try {
    return renderTeam(members, options);
  } catch (error) {
    if (error instanceof TeamError) throw new HostError("not-possible", error.message);
    throw error;
  }
}
