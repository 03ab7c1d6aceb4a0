import { idIn, present } from "@leadsim/scenarios/rules";
import { compareProfiles } from "@leadsim/scoring";
import { record } from "../../audit/record.js";
import type { Query } from "../../database/database.js";
import { HostError, notFound } from "../../host-error.js";
import { page, SessionParams } from "../../http/schemas/common.js";
import type { Asked } from "../../people/people.js";
import { listProfiles, listResults, type ResultWithProfile } from "../../results/list-results.js";
import { listTeams } from "../../results/list-teams.js";
import { newestOfTeam } from "../../results/newest-of-team.js";
import { isForOneself } from "../../results/share-result.js";
import { formChoices } from "../form-choices.js";
import { type ConsoleRoute, consoleRoute } from "../page/console-route.js";
import { dayOf, idOf, oneOf } from "../page/read-query.js";
import { chooseTwoPage, comparePage } from "./compare-page.js";
import { profilePage } from "./profile-page.js";
import { resultStatuses, resultsPage } from "./results-page.js";
import { teamPage, teamsPage } from "./team-pages.js";

const section = "results";
const rowsOfPage = 50;
const day = 86_400_000;

const list = consoleRoute({
  method: "GET",
  path: "/results",
  section,
  summary: "Results, by who, what and when",
  async handle({ host, language, query, asked: { tenant }, address }) {
    const until = dayOf(query.to);
    const filter = present({
      search: query.search,
      form: query.form,
      team: query.team,
      status: oneOf(resultStatuses, query.status),
      from: dayOf(query.from),
      to: until && new Date(until.getTime() + day),
      after: idOf(query.after),
      limit: rowsOfPage + 1,
    });
    const found = await host.database.transaction(tenant, (sql) => listResults(sql, tenant, filter));
    const { items, next } = page(
      found.map((result) => ({ ...result, id: result.session })),
      rowsOfPage,
    );
    const forms = (await formChoices(host, tenant)).map(([value, label]) => [idIn(value), label] as const);
    return resultsPage(language, { results: items, next, forms, address });
  },
});

const read = consoleRoute({
  method: "GET",
  path: "/results/{session}",
  section,
  summary: "A person's result in short, with the way to the report",
  params: SessionParams,
  async handle({ host, language, params: { session }, asked }) {
    const found = await host.database.transaction(asked.tenant, async (sql) => {
      const result = await readFor(sql, asked, session);
      const { id } = result.person;
      return { result, others: await listResults(sql, asked.tenant, { person: id, limit: rowsOfPage }) };
    });
    return profilePage(language, { ...found, forCandidate: isForOneself(found.result.profile) });
  },
});

const compare = consoleRoute({
  method: "GET",
  path: "/compare",
  section,
  summary: "Two results side by side",
  async handle({ host, language, asked, address }) {
    const [one, other, ...more] = address.searchParams.getAll("with").map(idOf);
    if (one === undefined || other === undefined || one === other || more.length > 0) {
      return chooseTwoPage(language);
    }
    const [first, second] = await host.database.transaction(asked.tenant, async (sql) => [
      await readFor(sql, asked, one),
      await readFor(sql, asked, other),
    ]);
    const comparison = compareProfiles(first!.profile, second!.profile);
    return comparePage(language, { first: first!, second: second!, comparison });
  },
});

const teams = consoleRoute({
  method: "GET",
  path: "/teams",
  section: "teams",
  summary: "The teams there are",
  handle: async ({ host, language, asked: { tenant } }) =>
    teamsPage(language, await host.database.transaction(tenant, (sql) => listTeams(sql, tenant))),
});

const team = consoleRoute({
  method: "GET",
  path: "/teams/team",
  section: "teams",
  summary: "A team: each person's newest result, and the competencies over all",
  async handle({ host, language, query: { name }, asked }) {
    if (name === undefined) throw notFound("team");
    const results = await newestOfTeam(host, asked, name);
    return teamPage(language, name, results);
  },
});

/** Pages about results. */
export const resultPages: readonly ConsoleRoute[] = [list, read, compare, teams, team];

/** A result for an assessor; that it was read is written down. */
async function readFor(query: Query, { tenant, by, at }: Asked, session: string): Promise<ResultWithProfile> {
  const [result] = await listProfiles(query, tenant, { session, limit: 1 });
  if (!result) throw new HostError("not-found", "There is no result of this session (yet).");
  const detail = { for: "assessor", revision: result.revision };
  await record(query, { tenant, at, who: by, what: "read", kind: "result", subject: session, detail });
  return result;
}
