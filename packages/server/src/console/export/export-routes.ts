import { idIn, present } from "@leadsim/scenarios/rules";
import { mayAs } from "../../access/principal.js";
import { record } from "../../audit/record.js";
import { rowCount } from "../../export/export-table.js";
import { exportFormats, exportTypes, writeTable } from "../../export/write-table.js";
import { HostError } from "../../host-error.js";
import { html } from "../../html.js";
import { formChoices } from "../form-choices.js";
import { type ConsoleRoute, consoleRoute } from "../page/console-route.js";
import { choice, input } from "../page/field.js";
import { dayOf, oneOf } from "../page/read-query.js";
import { dayText } from "../page/time.js";
import { exportData, exportSources } from "./export-data.js";
import { exportWords } from "./words.js";

const section = "export";
const day = 86_400_000;

const choose = consoleRoute({
  method: "GET",
  path: "/export",
  section,
  summary: "The page to choose what is exported",
  async handle({ host, language, who, asked: { tenant } }) {
    const words = exportWords[language];
    const mine = exportData.filter((one) => mayAs(who, exportSources[one].roles));
    const forms = (await formChoices(host, tenant)).map(([value, label]) => [idIn(value), label] as const);
    return {
      title: words.title,
      body: html`<p>${words.about}</p>
      <form method="get" action="/console/export/file">
        ${choice({ name: "data", label: words.data, options: mine.map((one) => [one, words.dataNames[one]] as const) })}
        ${choice({ name: "format", label: words.format, options: exportFormats.map((one) => [one, words.formats[one]] as const) })}
        <div class="pair">
          ${choice({ name: "form", label: words.form, options: [["", words.any], ...forms] })}
          ${input({ name: "team", label: words.team, maxLength: 100 })}
        </div>
        <div class="pair">
          ${input({ name: "from", type: "date", label: words.from })}
          ${input({ name: "to", type: "date", label: words.to })}
        </div>
        <p class="hint">${words.dayHint}</p>
        <button>${words.download}</button>
      </form>
      <p class="hint">${words.audited}</p>`,
    };
  },
});

const download = consoleRoute({
  method: "GET",
  path: "/export/file",
  section,
  summary: "What was chosen, as a file",
  holdsKeys: true,
  async handle({ host, who, query, asked }) {
    const data = oneOf(exportData, query.data);
    const format = oneOf(exportFormats, query.format);
    if (data === undefined || format === undefined) {
      throw new HostError("invalid-request", "Choose what is exported, and as what.");
    }
    const { roles, kind, read } = exportSources[data];
    if (!mayAs(who, roles))
      throw new HostError("not-permitted", `This needs one of the roles ${roles.join(", ")}.`);
    const { tenant, by, at } = asked;
    const until = dayOf(query.to);
    const filter = present({
      form: query.form,
      team: query.team,
      from: dayOf(query.from),
      to: until && new Date(until.getTime() + day),
    });
    const table = await host.database.transaction(tenant, async (sql) => {
      const found = await read(sql, { tenant, at }, filter);
      const detail = { format, rows: rowCount(found) };
      await record(sql, { tenant, at, who: by, what: "exported", kind, subject: data, detail });
      return found;
    });
    return {
      file: writeTable(table, format),
      type: exportTypes[format],
      name: `leadsim-${data}-${dayText(at)}.${format}`,
    };
  },
});

/** Pages about exports. */
export const exportPages: readonly ConsoleRoute[] = [choose, download];
