import { resolve } from "node:path";
import type { OidcSettings, Settings, SmtpSettings } from "./settings.js";
import { type VariableName, variables } from "./variables.js";

/** Every mistake in the environment, one line each, so that all can be mended at once. */
export class SettingsError extends Error {
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(mistakes.join("\n"));
    this.name = "SettingsError";
    this.mistakes = mistakes;
  }
}

/**
 * Reads the settings from the environment, all of them checked.
 *
 * @param given what was said otherwise, such as by an option of the command line: it goes before the environment
 * @throws SettingsError
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  given: Readonly<Partial<Record<VariableName, string>>> = {},
): Settings {
  const said = { ...environment, ...given };
  const mistakes = [...misspelled(environment), ...malformed(said)];
  const text = (name: VariableName): string => {
    const { otherwise } = variables.find((variable) => variable.name === name)!;
    return said[name] === undefined || said[name] === "" ? otherwise : said[name];
  };
  const orNull = (name: VariableName): string | null => (text(name) === "" ? null : text(name));
  const words = (name: VariableName): readonly string[] => text(name).split(/\s+/).filter(Boolean);
  if (orNull("DATABASE_URL") !== null && orNull("LEADSIM_SECRET") === null) {
    mistakes.push(
      "LEADSIM_SECRET must be set with DATABASE_URL: every replica signs with the same. Try: openssl rand -base64 32",
    );
  }
  const oidc = oidcOf(orNull, text, mistakes);
  if (orNull("LEADSIM_SMTP_URL") !== null && !said.LEADSIM_MAIL_FROM) {
    mistakes.push(
      "LEADSIM_MAIL_FROM must be set with LEADSIM_SMTP_URL: it is the address that mails come from.",
    );
  }
  if (mistakes.length > 0) throw new SettingsError(mistakes);
  const host = text("LEADSIM_HOST");
  const port = Number(text("LEADSIM_PORT"));
  return {
    data: resolve(text("LEADSIM_DATA")),
    databaseUrl: orNull("DATABASE_URL"),
    database: text("LEADSIM_DATABASE") as Settings["database"],
    databaseConnections: Number(text("LEADSIM_DATABASE_CONNECTIONS")),
    host,
    port,
    // As a browser writes an origin: cookies and the check of where a request comes from go by it.
    publicUrl: new URL(orNull("LEADSIM_PUBLIC_URL") ?? localUrl(host, port)).origin,
    trustProxy: trusted(text("LEADSIM_TRUST_PROXY")),
    secret: orNull("LEADSIM_SECRET"),
    earlierSecrets: words("LEADSIM_SECRET_PREVIOUS"),
    logLevel: text("LEADSIM_LOG_LEVEL") as Settings["logLevel"],
    metricsToken: orNull("LEADSIM_METRICS_TOKEN"),
    bodyLimit: Number(text("LEADSIM_BODY_LIMIT")),
    documentLimit: Number(text("LEADSIM_DOCUMENT_LIMIT")),
    requestsPerMinute: Number(text("LEADSIM_REQUESTS_PER_MINUTE")),
    commandsPerMinute: Number(text("LEADSIM_COMMANDS_PER_MINUTE")),
    webhookHosts: words("LEADSIM_WEBHOOK_HOSTS"),
    frameAncestors: words("LEADSIM_FRAME_ANCESTORS"),
    corsOrigins: words("LEADSIM_CORS_ORIGINS"),
    worker: text("LEADSIM_WORKER") === "on",
    shutdownSeconds: Number(text("LEADSIM_SHUTDOWN_SECONDS")),
    oidc,
    smtp: smtpOf(orNull("LEADSIM_SMTP_URL"), text("LEADSIM_SMTP_TLS") === "required"),
    mailFrom: text("LEADSIM_MAIL_FROM"),
  };
}

/** The address of this machine, where nothing else is said: 0.0.0.0 is nowhere one can go. */
export function localUrl(host: string, port: number): string {
  const name = ["0.0.0.0", "::"].includes(host) ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function malformed(said: Readonly<Record<string, string | undefined>>): string[] {
  return variables.flatMap(({ name, form, check }) => {
    const value = said[name];
    return value === undefined || value === "" || check(value) ? [] : [`${name} must be ${form}.`];
  });
}

/** A name that begins like ours and is none: it would be believed to do something. */
function misspelled(environment: Readonly<Record<string, string | undefined>>): string[] {
  const known = new Set<string>(variables.map(({ name }) => name));
  return Object.keys(environment)
    .filter((name) => name.startsWith("LEADSIM_") && !known.has(name) && !reserved.test(name))
    .map((name) => `${name} is no setting. docs/operator-guide.md lists those there are.`);
}

/** Names that other parts of leadsim read. */
const reserved = /^LEADSIM_((TEST|UPDATE|BENCH)_.+|DEBUG|EDITOR)$/;

function oidcOf(
  orNull: (name: VariableName) => string | null,
  text: (name: VariableName) => string,
  mistakes: string[],
): OidcSettings | null {
  const issuer = orNull("LEADSIM_OIDC_ISSUER");
  const clientId = orNull("LEADSIM_OIDC_CLIENT_ID");
  const clientSecret = orNull("LEADSIM_OIDC_CLIENT_SECRET");
  if (issuer === null && clientId === null && clientSecret === null) return null;
  if (issuer === null || clientId === null || clientSecret === null) {
    mistakes.push(
      "LEADSIM_OIDC_ISSUER, LEADSIM_OIDC_CLIENT_ID and LEADSIM_OIDC_CLIENT_SECRET must be set together.",
    );
    return null;
  }
  return { issuer, clientId, clientSecret, tenant: text("LEADSIM_OIDC_TENANT") };
}

function smtpOf(url: string | null, encrypted: boolean): SmtpSettings | null {
  if (url === null) return null;
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === "smtps:";
  const written = (text: string): string | null => (text === "" ? null : decodeURIComponent(text));
  return {
    host: hostname.replace(/^\[(.*)\]$/, "$1"),
    port: port === "" ? (secure ? 465 : 587) : Number(port),
    secure,
    user: written(username),
    password: written(password),
    encrypted,
  };
}

function trusted(text: string): Settings["trustProxy"] {
  if (text === "") return false;
  return /^\d+$/.test(text) ? Number(text) : text;
}
