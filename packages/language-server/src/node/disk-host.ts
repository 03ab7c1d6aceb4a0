import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { kindOf } from "@leadsim/scenarios";
import { documentFiles, libraryFolder, readRegularFile } from "@leadsim/scenarios/node";
import type { EditorHost, LibraryText } from "../host.js";
import { openMeaningThread } from "./open-meaning-thread.js";

/** No document of an author is larger; what is larger can't be one. */
const largest = 4 * 1024 * 1024;

/** Files of this machine, the library that is installed, and a thread of Node. */
export function diskHost(): EditorHost {
  return {
    read: (uri) => Promise.resolve(read(uri)),
    list: (folder) => Promise.resolve(yamlFiles(folder)),
    library: () => Promise.resolve([...texts("model"), ...texts("scenario"), ...texts("form")]),
    pageUri: () => undefined,
    thread: openMeaningThread(),
  };
}

function texts(kind: LibraryText["kind"]): readonly LibraryText[] {
  return yamlFiles(pathToFileURL(join(libraryFolder, `${kind}s`)).href).flatMap((uri) => {
    const text = read(uri);
    // Translations stand beside what they translate.
    return text === undefined || kindOf(text, uri) !== kind ? [] : [{ kind, uri, text }];
  });
}

function read(uri: string): string | undefined {
  try {
    return new TextDecoder().decode(readRegularFile(fileURLToPath(uri), largest));
  } catch {
    // Gone, not readable, or no file: as if it were not there.
    return undefined;
  }
}

function yamlFiles(folder: string): readonly string[] {
  try {
    const path = fileURLToPath(folder);
    return documentFiles(path)
      .filter((file) => /\.ya?ml$/i.test(file))
      .map((file) => pathToFileURL(join(path, file)).href);
  } catch {
    // A folder that is gone, not on this disk or too large: what is open is still served.
    return [];
  }
}
