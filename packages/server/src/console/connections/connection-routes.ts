import { present } from "@leadsim/scenarios/rules";
import { listCallbacks, repeatCallback } from "../../callbacks/callback.js";
import { IdParams } from "../../http/schemas/common.js";
import { CallbackParams, ConnectionRequest } from "../../http/schemas/connections.js";
import { checkedConnection } from "../../platforms/checked-connection.js";
import {
  addConnection,
  listConnections,
  readConnection,
  removeConnection,
} from "../../platforms/connection.js";
import { connectionKinds } from "../../platforms/connection-settings.js";
import { offeredForms } from "../../platforms/offered-forms.js";
import { listFeeds } from "../../statements/feeds.js";
import { checkFields, type FieldNames } from "../page/check-fields.js";
import { type ConsoleCall, type ConsoleRoute, consoleRoute } from "../page/console-route.js";
import type { FilledForm } from "../page/filled-form.js";
import type { Form } from "../page/form.js";
import { addressAt } from "../page/form-mistakes.js";
import type { Page } from "../page/frame.js";
import { idOf, oneOf } from "../page/read-query.js";
import { connectionDone, connectionPage, connectionsPage, newConnectionPage } from "./connection-pages.js";
import { connectionWords } from "./words.js";

const section = "connections";
const rowsOfPage = 50;

const list = consoleRoute({
  method: "GET",
  path: "/connections",
  section,
  summary: "Platforms that are connected, and the form to connect one",
  handle: (call) => listPage(call, null),
});

const add = consoleRoute({
  method: "POST",
  path: "/connections",
  section,
  summary: "Connect a platform; its key is shown this once",
  async handle({ host, language, form, asked }) {
    const kind = form.text("kind");
    const fields = checkFields(ConnectionRequest, fieldsOf(form), namesOf(kind));
    const address = `${kind}-${kind === "lrs" ? "endpoint" : "base"}`;
    const wanted = addressAt(address, () => checkedConnection(fields, host.settings.webhookHosts));
    const made = await host.database.transaction(asked.tenant, (sql) =>
      addConnection(sql, host.keyring, asked, wanted),
    );
    const { connection, key } = made;
    if (key === null) return { goTo: `/console/connections/${connection.id}` };
    return newConnectionPage(language, { connection, key }, host.publicUrl());
  },
  again: listPage,
});

const read = consoleRoute({
  method: "GET",
  path: "/connections/{id}",
  section,
  summary: "A connection with what it was told",
  params: IdParams,
  async handle({ host, language, params: { id }, query, asked: { tenant }, address }) {
    const after = idOf(query.after);
    const { connection, feeds, rows } = await host.database.transaction(tenant, async (sql) => ({
      connection: await readConnection(sql, tenant, id),
      feeds: await listFeeds(sql, tenant, { connection: id, limit: rowsOfPage }),
      rows: await listCallbacks(sql, tenant, {
        connection: id,
        limit: rowsOfPage + 1,
        ...present({ after }),
      }),
    }));
    const callbacks = rows.slice(0, rowsOfPage);
    return connectionPage(language, {
      connection,
      callbacks,
      feeds,
      next: rows.length > rowsOfPage ? (callbacks.at(-1)?.order ?? null) : null,
      address,
      publicUrl: host.publicUrl(),
      done: oneOf(connectionDone, query.done),
    });
  },
});

const remove = consoleRoute({
  method: "POST",
  path: "/connections/{id}/remove",
  section,
  summary: "Disconnect a platform",
  params: IdParams,
  async confirm({ host, language, params: { id }, asked: { tenant } }) {
    const { name } = await host.database.transaction(tenant, (sql) => readConnection(sql, tenant, id));
    const words = connectionWords[language];
    return { ...words.sure, subject: name, button: words.remove, back: `/console/connections/${id}` };
  },
  async handle({ host, params: { id }, asked }) {
    await host.database.transaction(asked.tenant, (sql) => removeConnection(sql, asked, id));
    return { goTo: "/console/connections?done=removed" };
  },
});

const again = consoleRoute({
  method: "POST",
  path: "/connections/{id}/callbacks/{order}/again",
  section,
  summary: "Tell a platform about an order once more",
  params: CallbackParams,
  async handle({ host, params: { id, order }, asked: { tenant, at } }) {
    await host.database.transaction(tenant, (sql) =>
      repeatCallback(sql, { tenant, order, connection: id, at }),
    );
    host.wake();
    return { goTo: `/console/connections/${id}?done=again` };
  },
});

/** Pages about the platforms that are connected. */
export const connectionPages: readonly ConsoleRoute[] = [list, add, read, remove, again];

async function listPage(
  { host, language, query, asked: { tenant } }: ConsoleCall,
  filled: FilledForm | null,
): Promise<Page> {
  const connections = await host.database.transaction(tenant, (sql) => listConnections(sql, tenant));
  const forms = await offeredForms(host.content, tenant, undefined);
  return connectionsPage(language, { connections, forms, done: oneOf(connectionDone, query.done), filled });
}

/** Where the form of a kind asks for what; nowhere for one that has no form. */
function namesOf(kind: string): FieldNames {
  if (!connectionKinds.some((one) => one === kind)) return {};
  return {
    name: `${kind}-name`,
    "settings/integration": [`${kind}-integration`, "blanks"],
    "settings/workspace": [`${kind}-workspace`, "blanks"],
    "settings/connection": [`${kind}-connection`, "blanks"],
    "settings/base": [`${kind}-base`, "not-https"],
    "settings/endpoint": [`${kind}-endpoint`, "not-https"],
    "settings/user": [`${kind}-user`, "blanks"],
    "settings/language": `${kind}-language`,
    "settings/forms": `${kind}-forms`,
    "settings/hosts": [`${kind}-hosts`, "hosts"],
    secret: [`${kind}-secret`, "blanks"],
  };
}

/** What a form says of a connection; which fields it must have is the kind's to say. */
function fieldsOf(form: Form): object {
  const kind = form.text("kind");
  const said = (name: string): string => form.text(`${kind}-${name}`);
  const written = (name: string): object => (said(name) === "" ? {} : { [name]: said(name) });
  const listed = (name: string, all: readonly string[]): object => (all.length === 0 ? {} : { [name]: all });
  const settings = ["integration", "workspace", "connection", "base", "endpoint", "user", "language"];
  const hosts = said("hosts")
    .split(/[\s,]+/)
    .filter(Boolean);
  return {
    kind,
    ...written("name"),
    settings: Object.assign(
      {},
      ...settings.map(written),
      listed("forms", form.all(`${kind}-forms`)),
      listed("hosts", hosts),
    ),
    ...written("secret"),
  };
}
