/** How the host runs: what `readSettings` makes of the environment. */
export interface Settings {
  readonly data: string;
  readonly databaseUrl: string | null;
  readonly database: "auto" | "embedded" | "pglite";
  readonly databaseConnections: number;
  readonly host: string;
  readonly port: number;
  /** Where people reach it, without a slash at the end. */
  readonly publicUrl: string;
  /** Proxies whose word about the caller is taken: a number of hops, or addresses. */
  readonly trustProxy: number | string | false;
  readonly secret: string | null;
  readonly earlierSecrets: readonly string[];
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
  readonly metricsToken: string | null;
  readonly bodyLimit: number;
  readonly documentLimit: number;
  readonly requestsPerMinute: number;
  readonly commandsPerMinute: number;
  readonly webhookHosts: readonly string[];
  /** Pages that may show the candidate's screen in a frame. */
  readonly frameAncestors: readonly string[];
  readonly corsOrigins: readonly string[];
  /** Whether this replica sweeps, scores and delivers. */
  readonly worker: boolean;
  readonly shutdownSeconds: number;
  readonly oidc: OidcSettings | null;
  /** The mail server; null: mails are put into a folder of the data folder. */
  readonly smtp: SmtpSettings | null;
  /** The address that mails come from. */
  readonly mailFrom: string;
}

/** A mail server and how it is reached. */
export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps:`); else by STARTTLS. */
  readonly secure: boolean;
  readonly user: string | null;
  readonly password: string | null;
  /** Whether nothing is sent without TLS. */
  readonly encrypted: boolean;
}

/** Signing in with an organization's own accounts. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The tenant whose members sign in this way. */
  readonly tenant: string;
}
