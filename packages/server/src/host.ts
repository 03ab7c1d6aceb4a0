import type { ApiKeys } from "./access/api-keys.js";
import type { Base } from "./base.js";
import type { Content } from "./content/content.js";
import type { Mailer } from "./mail/mailer.js";
import type { Printer } from "./print/printer.js";
import type { LiveSessions } from "./sessions/live-sessions.js";
import type { Settings } from "./settings/settings.js";

/** A running host: what routes and pages work with. */
export interface Host extends Base {
  readonly settings: Settings;
  readonly content: Content;
  readonly live: LiveSessions;
  readonly apiKeys: ApiKeys;
  readonly printer: Printer;
  readonly mailer: Mailer;
  /** Where people reach it; known for sure once it listens. */
  readonly publicUrl: () => string;
  /** Lets the worker look for jobs at once: after a request that made one. */
  readonly wake: () => void;
}
