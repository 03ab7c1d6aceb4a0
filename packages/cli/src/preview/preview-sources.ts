import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { PreviewFile } from "@leadsim/preview";
import { kindOf, newestMeant, referenceTo, topField } from "@leadsim/scenarios";
import { libraryFolder, readLibrary, readRegularFile } from "@leadsim/scenarios/node";
import { UserError } from "../user-error.js";

/** The documents of a preview, read anew whenever they are asked for. */
export interface PreviewSources {
  /** The file previewed, as the page knows it. */
  readonly target: string;
  /** The folder that is watched, and in which pictures and recordings lie. */
  readonly folder: string;
  /** The target with its neighbors and the library behind them. */
  read(): readonly PreviewFile[];
}

/** Bytes; no authored document is larger. */
const largestDocument = 4 * 1024 * 1024;

/**
 * What belongs to a preview: a file with the documents beside it, or a scenario or form of the library.
 * Mistakes in them don't matter here: the page tells them.
 *
 * @throws UserError where there is no such file or id
 */
export function previewSources(named: string, cwd: string, lang?: string): PreviewSources {
  const sources = sourcesOf(named, cwd);
  return lang === undefined ? sources : translatedSources(named, sources, lang);
}

/** The same in a language: its translation is previewed, which lies beside it or in the library. */
function translatedSources(
  named: string,
  { target, folder, read }: PreviewSources,
  lang: string,
): PreviewSources {
  const id = topField(read().find(({ file }) => file === target)?.text ?? "", "id");
  const folders = [folder, ...libraryFolders.map((kind) => join(libraryFolder, kind))];
  const files = folders.flatMap((one) =>
    readdirSync(one)
      .filter(isDocument)
      .map((name) => join(one, name)),
  );
  const path = files.find((file) => {
    const text = new TextDecoder().decode(documentAt(file));
    const isTranslation = kindOf(text, file) === "translation";
    return isTranslation && topField(text, "of") === id && topField(text, "locale") === lang;
  });
  if (path === undefined) {
    throw new UserError(
      `There is no translation of ${named} into ${lang}.`,
      `Begin one: leadsim translate ${named} --lang ${lang}`,
    );
  }
  const file = basename(path);
  const translation = () => {
    const source = documentAt(path);
    return source ? [{ file, text: new TextDecoder().decode(source) }] : [];
  };
  return {
    target: file,
    folder,
    read: () => [...translation(), ...read().filter((one) => one.file !== file)],
  };
}

function sourcesOf(named: string, cwd: string): PreviewSources {
  const path = resolve(cwd, named);
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) {
    const [target, folder] = [basename(path), dirname(path)];
    if (documentAt(path) === undefined) {
      const most = largestDocument / 1024 / 1024;
      throw new UserError(`${named} can't be read: there is no permission, or it is over ${most} MB.`);
    }
    // Where the file is gone, a text of the library that has the same name must not stand in for it.
    const behind = () => bundled().filter(({ file }) => file !== target);
    return { target, folder, read: () => [...documentsIn(folder, path), ...behind()] };
  }
  const { scenarios, forms } = readLibrary();
  const known = [...forms, ...scenarios].flatMap(({ file, document }) =>
    document ? [{ id: document.id, version: document.version, file }] : [],
  );
  const found = newestMeant(named, known);
  if (!found && isDocument(named)) {
    throw new UserError(
      `There is no file ${basename(path)} in ${dirname(path)}.`,
      "A file is named by its path from the folder you are in.",
    );
  }
  if (!found) {
    throw new UserError(
      `There is no scenario or form “${named}”, and no file of that name.`,
      `The library holds ${known.map(referenceTo).join(", ")}. A file is named with its ending, such as my-scenario.yaml.`,
    );
  }
  return { target: basename(found.file), folder: dirname(found.file), read: bundled };
}

/** The documents of a folder, the one previewed first; none where the folder is gone. */
function documentsIn(folder: string, target: string): PreviewFile[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder)
    .filter(isDocument)
    .sort((a, b) => Number(join(folder, b) === target) - Number(join(folder, a) === target));
  return names.flatMap((name) => {
    const path = join(folder, name);
    const source = documentAt(path);
    if (!source) return [];
    const kind = kindOf(source, path);
    const isContent = kind === "scenario" || kind === "form" || kind === "model";
    return isContent || path === target ? [{ file: name, text: new TextDecoder().decode(source) }] : [];
  });
}

function isDocument(name: string): boolean {
  return /\.(ya?ml|json)$/i.test(name);
}

/** A document's bytes; undefined for what is no regular file, is gone, or is larger than any document. */
function documentAt(path: string): Uint8Array | undefined {
  try {
    return readRegularFile(path, largestDocument);
  } catch {
    return undefined;
  }
}

const libraryFolders = ["models", "scenarios", "forms"] as const;

let library: readonly PreviewFile[] | undefined;

/** The texts of the library; they don't change while the program runs. */
function bundled(): readonly PreviewFile[] {
  library ??= libraryFolders
    .flatMap((kind) =>
      readdirSync(join(libraryFolder, kind)).map((file) => ({
        file,
        text: readFileSync(join(libraryFolder, kind, file), "utf8"),
      })),
    )
    .filter(({ file, text }) => kindOf(text, file) !== "translation");
  return library;
}
