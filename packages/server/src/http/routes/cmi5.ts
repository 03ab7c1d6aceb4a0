import { courseOf } from "../../platforms/cmi5/course-of.js";
import { launch } from "../../platforms/cmi5/launch.js";
import type { Route } from "../call.js";
import { route } from "../route.js";
import { LaunchParams, LaunchQuery } from "../schemas/cmi5.js";
import { IdParams } from "../schemas/common.js";
import type { Limits } from "../security/limits.js";

const tag = "Learning platforms";

/** Routes for learning platforms that launch by cmi5. */
export function cmi5Routes(limits: Limits): readonly Route[] {
  return [
    route({
      method: "GET",
      path: "/cmi5/{connection}/{form}",
      tag,
      summary: "cmi5: a learning platform launches a form",
      about:
        "The platform's token is taken once, and what it wrote down for this person and registration is read with it; a launch it does not stand by is refused. The browser goes on to the session.",
      access: { open: true },
      params: LaunchParams,
      query: LaunchQuery,
      answers: { 302: { about: "To the session." } },
      async handle({ host, params, query, request }) {
        await limits.guess(request.ip);
        const url = await launch(host, params, query).catch(async (error: unknown) => {
          await limits.missed(request.ip);
          throw error;
        });
        return { status: 302, headers: { location: url, "referrer-policy": "no-referrer" } };
      },
    }),
    route({
      method: "GET",
      path: "/v1/connections/{id}/cmi5.xml",
      tag,
      summary: "cmi5: the course that a learning platform brings in",
      about: "One assignable unit for each form that the connection offers, launched here.",
      access: { staff: ["admin"] },
      params: IdParams,
      answers: { 200: { about: "The course structure.", type: "application/xml" } },
      handle: async ({ host, who, params }) => ({
        text: await courseOf(host, who.tenant, params.id),
        type: "application/xml; charset=utf-8",
        headers: { "content-disposition": 'attachment; filename="cmi5.xml"' },
      }),
    }),
  ];
}
