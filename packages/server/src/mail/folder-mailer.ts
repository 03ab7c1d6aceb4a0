import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Log } from "../base.js";
import type { Handed, Mailer } from "./mailer.js";
import { mimeOf } from "./mime.js";

/**
 * Puts each letter into a folder, as a file that mail programs open (.eml): where there is no mail server, and
 * for whatever sends them on. A file is whole once it has its name, and one letter is one file however often it
 * is handed over.
 */
export function folderMailer(folder: string, log: Log): Mailer {
  const fileOf = (id: string): string => join(folder, `${id}.eml`);
  return {
    kind: "folder",
    async hand(letter) {
      try {
        const { createTransport } = await import("nodemailer");
        const composer = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
        const { message } = await composer.sendMail(mimeOf(letter));
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const unfinished = `${fileOf(letter.id)}.part`;
        await writeFile(unfinished, message as Buffer, { mode: 0o600 });
        await rename(unfinished, fileOf(letter.id));
        return { sent: true };
      } catch (error) {
        return notWritten(error, log);
      }
    },
    async forget(id) {
      await Promise.all([fileOf(id), `${fileOf(id)}.part`].map((file) => rm(file, { force: true })));
    },
    check: async () => ({ sent: true }),
    close() {},
  };
}

function notWritten(error: unknown, log: Log): Handed {
  const { code } = error as { readonly code?: unknown };
  log.error(
    { code: typeof code === "string" ? code : "unknown" },
    "A mail was not put into the mail folder.",
  );
  return { sent: false, fault: "not-written", reply: null, final: false };
}
