// Run a host

export { HostError, type HostErrorCode, type HostErrorDetail } from "./host-error.js";
export { type StartedHost, type StartOptions, startHost } from "./start-host.js";

// Settings

export { readSettings, SettingsError } from "./settings/read-settings.js";
export type { OidcSettings, Settings } from "./settings/settings.js";
export { type Variable, type VariableName, variables } from "./settings/variables.js";

// The database

export { DatabaseError, type DatabaseErrorCode } from "./database/database-error.js";
export { version } from "./version.js";
