import { join } from "node:path";
import { printPdf } from "@leadsim/report/node";
import type { FastifyInstance } from "fastify";
import { ApiKeys } from "./access/api-keys.js";
import { OidcSignIn } from "./access/oidc.js";
import { Assets } from "./assets/assets.js";
import { Packer } from "./assets/pack.js";
import type { Base, Log } from "./base.js";
import { candidateAssets } from "./candidate/candidate-assets.js";
import { playPages } from "./candidate/play-pages.js";
import { consoleAssets } from "./console/console-assets.js";
import { consoleRoutes } from "./console/console-routes.js";
import { lostPage } from "./console/lost-page.js";
import { Content } from "./content/content.js";
import type { Host } from "./host.js";
import { buildApp } from "./http/build-app.js";
import type { Route } from "./http/call.js";
import { createMetrics, type Metrics } from "./http/metrics.js";
import { describeApi } from "./http/openapi/describe-api.js";
import { administrationRoutes } from "./http/routes/administration.js";
import { cmi5Routes } from "./http/routes/cmi5.js";
import { connectionRoutes } from "./http/routes/connections.js";
import { contentRoutes } from "./http/routes/content.js";
import { greenhouseRoutes } from "./http/routes/greenhouse.js";
import { orderRoutes } from "./http/routes/orders.js";
import { pageRoutes } from "./http/routes/pages.js";
import { peopleRoutes } from "./http/routes/people.js";
import { playRoutes } from "./http/routes/play.js";
import { reportRoutes } from "./http/routes/reports.js";
import { resultRoutes } from "./http/routes/results.js";
import { sessionRoutes } from "./http/routes/sessions.js";
import { oidcCallbackPath, signInRoutes } from "./http/routes/sign-in.js";
import { systemRoutes } from "./http/routes/system.js";
import { webhookRoutes } from "./http/routes/webhooks.js";
import { createLimits } from "./http/security/limits.js";
import type { JobHandlers } from "./jobs/worker.js";
import { folderMailer } from "./mail/folder-mailer.js";
import type { Mailer } from "./mail/mailer.js";
import { sendMail } from "./mail/send-mail.js";
import { smtpMailer } from "./mail/smtp-mailer.js";
import { callBack } from "./platforms/call-back.js";
import { sendStatements } from "./platforms/send-statements.js";
import { Printer } from "./print/printer.js";
import { scoreJob } from "./results/score-job.js";
import { LiveSessions } from "./sessions/live-sessions.js";
import type { Settings } from "./settings/settings.js";
import { version } from "./version.js";
import { deliver } from "./webhooks/deliver.js";

/**
 * A host made ready: it answers when its app is asked, and works when its jobs are. It neither listens nor
 * loops yet.
 */
export interface CreatedHost {
  readonly host: Host;
  readonly app: FastifyInstance;
  readonly routes: readonly Route[];
  readonly metrics: Metrics;
  readonly jobs: JobHandlers;
  /** Tells a record store what is new in one session; gives whether there was one. */
  readonly tellStores: (tenant?: string) => Promise<boolean>;
}

export interface HostParts extends Base {
  readonly settings: Settings;
  /** Documents that are ready already: of another host on the same database. */
  readonly content?: Content;
  /** Prints a report's page as a PDF; by a browser on the machine unless given. */
  readonly print?: (page: string) => Promise<Uint8Array>;
  /** Where mails go; as the settings say unless given. */
  readonly mailer?: Mailer;
  readonly publicUrl?: () => string;
  readonly wake?: () => void;
  readonly stopping?: () => boolean;
}

/** Puts a host together from its database, its secrets, its clock and its settings. */
export async function createHost(parts: HostParts): Promise<CreatedHost> {
  const { database, keyring, now, log, settings, wake = () => {}, stopping = () => false } = parts;
  const { publicUrl = () => settings.publicUrl } = parts;
  const live = new LiveSessions();
  const content = parts.content ?? new Content({ database });
  const base: Base = { database, keyring, now, log };
  const printer = new Printer(parts.print ?? printPdf, log);
  const mailer = parts.mailer ?? mailerOf(settings, log);
  const apiKeys = new ApiKeys(base);
  const host: Host = { ...base, settings, content, live, apiKeys, printer, mailer, publicUrl, wake };
  const limits = createLimits(base, settings);
  const metrics = createMetrics(() => live.size);
  const oidc =
    settings.oidc && new OidcSignIn(base, settings.oidc, () => `${publicUrl()}${oidcCallbackPath}`);
  const api: readonly Route[] = [
    ...signInRoutes(limits, oidc),
    ...orderRoutes,
    ...playRoutes(limits),
    ...sessionRoutes,
    ...resultRoutes,
    ...reportRoutes,
    ...contentRoutes,
    ...peopleRoutes,
    ...webhookRoutes,
    ...connectionRoutes,
    ...greenhouseRoutes,
    ...cmi5Routes(limits),
    ...administrationRoutes,
  ];
  const describe = (): object => describeApi(routes, { version, url: publicUrl() });
  const assets = new Assets([...candidateAssets(), ...consoleAssets()]);
  if (assets.missing.length > 0)
    log.warn({ missing: assets.missing }, "Files of pages are missing: build first.");
  const play = playPages(assets);
  const packer = new Packer();
  const pages = [...pageRoutes({ assets, pages: play, packer }), ...consoleRoutes(assets, limits)];
  const routes: readonly Route[] = [...api, ...systemRoutes(metrics, { stopping, describe }), ...pages];
  const app = await buildApp({ host, routes, limits, metrics, inline: play, lost: lostPage(assets, play) });
  // Before the first person comes, so that nobody waits for it.
  app.addHook("onListen", async () => void packer.packAll([...play.all(), ...assets.all()]));
  const jobs: JobHandlers = {
    score: (job) => scoreJob(base, content, job),
    "call-back": (job) => callBack({ base, allowed: settings.webhookHosts, publicUrl }, job),
    deliver: (job) => deliver(base, job, { allowed: settings.webhookHosts }),
    mail: (job) => sendMail(base, { mailer, from: settings.mailFrom, publicUrl }, job),
    "forget-mail": async ({ subject }) => {
      await mailer.forget(subject);
      return { done: true };
    },
  };
  const statementParts = { base, allowed: settings.webhookHosts, publicUrl };
  const tellStores = (tenant?: string): Promise<boolean> => sendStatements(statementParts, tenant);
  return { host, app, routes, metrics, jobs, tellStores };
}

function mailerOf({ smtp, data }: Settings, log: Log): Mailer {
  return smtp === null ? folderMailer(join(data, "mail"), log) : smtpMailer(smtp);
}
