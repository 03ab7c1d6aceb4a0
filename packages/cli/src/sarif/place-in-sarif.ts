import { isAbsolute, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { sourceRoot } from "@leadsim/authoring/sarif";

/**
 * A file as a SARIF artifact location: below the folder of the command relative to it, with forward slashes,
 * so that the log is the same on every machine; elsewhere its whole `file:` address, since no relative one
 * may lead upwards.
 */
export function artifactAt(file: string, folder: string): object {
  const whole = resolve(folder, file);
  const path = relative(folder, whole);
  if (path === "" || isAbsolute(path) || path === ".." || path.startsWith(`..${sep}`)) {
    return { uri: pathToFileURL(whole).href };
  }
  return { uri: path.split(sep).map(encodeURIComponent).join("/"), uriBaseId: sourceRoot };
}
