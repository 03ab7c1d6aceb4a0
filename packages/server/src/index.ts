// Run a host

export { HostError, type HostErrorCode, type HostErrorDetail } from "./host-error.js";
export { type StartedHost, type StartOptions, startHost } from "./start-host.js";

// Settings

export { readSettings, SettingsError } from "./settings/read-settings.js";
export type { OidcSettings, Settings, SmtpSettings } from "./settings/settings.js";
export { type Variable, type VariableName, variables } from "./settings/variables.js";

// The database

export { DatabaseError, type DatabaseErrorCode } from "./database/database-error.js";

// Backup of the data folder

export { BackupError, type BackupErrorCode } from "./backup/backup-error.js";
export type { BackupHeader } from "./backup/backup-file.js";
export { type BackupOptions, backupFolder } from "./backup/backup-folder.js";
export { type RestoreOptions, restoreFolder } from "./backup/restore-folder.js";

// This package

export { version } from "./version.js";
