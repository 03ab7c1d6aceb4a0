// The database

export type { Answer, Database, DatabaseKind, Query } from "./database/database.js";
export { DatabaseError, type DatabaseErrorCode } from "./database/database-error.js";
export { type DatabaseSettings, type OpenedDatabase, openDatabase } from "./database/open-database.js";
