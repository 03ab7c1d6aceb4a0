import { changePerson, listPeople, readPerson } from "../../people/people.js";
import { eraseAndEnd } from "../../privacy/erase-and-end.js";
import { exportPerson } from "../../privacy/export-person.js";
import type { Route } from "../call.js";
import { route } from "../route.js";
import { defaultLimit, IdParams, page } from "../schemas/common.js";
import { PeoplePage, PeopleQuery, Person, PersonExport, PersonFields } from "../schemas/people.js";

const tag = "People";
const team = { staff: ["coordinator", "assessor"] } as const;

const list = route({
  method: "GET",
  path: "/v1/people",
  tag,
  summary: "List people, the newest first",
  access: team,
  query: PeopleQuery,
  answers: { 200: { about: "A page of people.", schema: PeoplePage } },
  async handle({ host, who, query }) {
    const { limit = defaultLimit, ...filter } = query;
    const rows = await host.database.transaction(who.tenant, (sql) =>
      listPeople(sql, who.tenant, { ...filter, limit: limit + 1 }),
    );
    return { body: page(rows, limit) };
  },
});

const read = route({
  method: "GET",
  path: "/v1/people/{id}",
  tag,
  summary: "Read a person",
  access: team,
  params: IdParams,
  answers: { 200: { about: "The person.", schema: Person } },
  handle: async ({ host, who, params }) => ({
    body: await host.database.transaction(who.tenant, (sql) => readPerson(sql, who.tenant, params.id)),
  }),
});

const change = route({
  method: "PATCH",
  path: "/v1/people/{id}",
  tag,
  summary: "Correct what is stored about a person",
  access: team,
  params: IdParams,
  body: PersonFields,
  answers: { 200: { about: "The person as it stands now.", schema: Person } },
  async handle({ host, who, params, body }) {
    const asked = { tenant: who.tenant, by: who.who, at: host.now() };
    const person = await host.database.transaction(who.tenant, (sql) =>
      changePerson(sql, asked, params.id, body),
    );
    return { body: person };
  },
});

const exportAll = route({
  method: "GET",
  path: "/v1/people/{id}/export",
  tag,
  summary: "Everything that is stored about a person",
  access: { staff: ["admin"] },
  params: IdParams,
  answers: { 200: { about: "One document, for the person.", schema: PersonExport } },
  async handle({ host, who, params }) {
    const asked = { tenant: who.tenant, by: who.who, at: host.now() };
    const all = await host.database.transaction(who.tenant, (sql) => exportPerson(sql, asked, params.id));
    return {
      body: all,
      headers: { "content-disposition": `attachment; filename="person-${params.id}.json"` },
    };
  },
});

const erase = route({
  method: "DELETE",
  path: "/v1/people/{id}",
  tag,
  summary: "Forget who a person is",
  about:
    "Name, address and references go, invitations end, sessions under way are withdrawn. What was played stays under ids that lead to nobody.",
  access: { staff: ["admin"] },
  params: IdParams,
  answers: { 204: { about: "It is done; also where it was done before." } },
  async handle({ host, who, params }) {
    const asked = { tenant: who.tenant, by: who.who, at: host.now() };
    await eraseAndEnd({ base: host, content: host.content, live: host.live }, asked, params.id);
    host.wake();
    return { status: 204 };
  },
});

/** Routes about people. */
export const peopleRoutes: readonly Route[] = [list, read, change, exportAll, erase];
