import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The host's secret from its data folder, made there at the first start. Whoever has it can sign as this host: it is
 * backed up with the database and kept as safe.
 */
export function readSecret(folder: string): string {
  const file = join(folder, "secret");
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const aside = `${file}.${process.pid}`;
    writeFileSync(aside, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600 });
    renameSync(aside, file);
  }
  return readFileSync(file, "utf8").trim();
}
