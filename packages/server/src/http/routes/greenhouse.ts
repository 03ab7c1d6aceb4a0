import { noteError, readConnection } from "../../platforms/connection.js";
import { sendTest } from "../../platforms/greenhouse/send-test.js";
import { testStatus } from "../../platforms/greenhouse/test-status.js";
import { offeredForms } from "../../platforms/offered-forms.js";
import type { Route } from "../call.js";
import { route } from "../route.js";
import {
  ErrorTaken,
  GreenhouseTests,
  ResponseError,
  SentTest,
  TestMade,
  TestQuery,
  TestStatusAnswer,
} from "../schemas/greenhouse.js";

const tag = "Greenhouse";
const access = { platform: "greenhouse" } as const;
const path = "/v1/platforms/greenhouse";

const listTests = route({
  method: "GET",
  path: `${path}/list_tests`,
  tag,
  summary: "Greenhouse: the tests there are",
  about: "The forms that the connection offers, by the newest version of each.",
  access,
  answers: { 200: { about: "The tests.", schema: GreenhouseTests } },
  async handle({ host, who: { tenant, connection } }) {
    const { settings } = await host.database.transaction(tenant, (sql) =>
      readConnection(sql, tenant, connection, ["greenhouse"]),
    );
    const forms = await offeredForms(host.content, tenant, settings.forms);
    return { body: forms.map(({ id, title }) => ({ partner_test_id: id, partner_test_name: title })) };
  },
});

const send = route({
  method: "POST",
  path: `${path}/send_test`,
  tag,
  summary: "Greenhouse: a candidate shall sit a test",
  about: "An order is made, once for each `url`. When there is a result, that address gets a PATCH.",
  access,
  body: SentTest,
  answers: {
    200: { about: "It was there already.", schema: TestMade },
    201: { about: "The order was made.", schema: TestMade },
  },
  async handle({ host, who, body }) {
    const { order, created } = await sendTest(host, who, body);
    host.wake();
    return { status: created ? 201 : 200, body: { partner_interview_id: order.id } };
  },
});

const status = route({
  method: "GET",
  path: `${path}/test_status`,
  tag,
  summary: "Greenhouse: where a test stands",
  about: "A score is told only where the evidence allows one for what the form was sat for.",
  access,
  query: TestQuery,
  answers: { 200: { about: "Where it stands.", schema: TestStatusAnswer } },
  handle: async ({ host, who, query }) => ({ body: await testStatus(host, who, query.partner_interview_id) }),
});

const responseError = route({
  method: "POST",
  path: `${path}/response_error`,
  tag,
  summary: "Greenhouse: an answer could not be read there",
  about: "Kept at the connection, for whoever looks after it; a candidate's address is not.",
  access,
  body: ResponseError,
  answers: { 200: { about: "It was taken.", schema: ErrorTaken } },
  async handle({ host, who: { tenant, connection }, body: { api_call, errors } }) {
    const at = host.now();
    host.log.warn({ tenant, connection, call: api_call }, "Greenhouse could not read an answer.");
    await host.database.transaction(tenant, (sql) =>
      noteError(sql, { tenant, connection, at }, `${api_call}: ${errors.join(" ")}`),
    );
    return { body: { status: 200 } };
  },
});

/** What Greenhouse calls, as its assessment partners are to answer. */
export const greenhouseRoutes: readonly Route[] = [listTests, send, status, responseError];
