import { statSync } from "node:fs";
import { extname, resolve } from "node:path";
import type { Playable } from "@leadsim/authoring/simulate";
import type { Form, Scenario } from "@leadsim/scenarios";
import { idIn, nearest, referenceTo } from "@leadsim/scenarios";
import {
  findByReference,
  gatherContent,
  loadPlayable,
  type NamedContent,
  type NamedPath,
} from "./content.js";
import { findDocuments } from "./find-documents.js";
import { neighborsOf } from "./neighbors.js";
import { UserError } from "./user-error.js";

/** What is to be played, with all that was named and the library behind it. */
export interface NamedPlayable extends Playable {
  readonly content: NamedContent;
}

/**
 * What a person named: a file, or an id of the library or of the given folders, with or without its version.
 * @param named a path, `id`, `id@1` or `id@1.0.0`
 * @param folders where else to look for scenarios, forms and models; a file's own folder is looked through too
 * @throws UserError when nothing fits, or it has mistakes
 */
export function resolvePlayable(named: string, folders: readonly string[], cwd: string): NamedPlayable {
  const paths = folders.map((shown) => ({ path: resolve(cwd, shown), shown }));
  const path = resolve(cwd, named);
  const there = statSync(path, { throwIfNoEntry: false });
  const isFile = there?.isFile() === true;
  if (isFile || /[\\/]|\.(ya?ml|json)$/i.test(named)) return fromFile({ path, shown: named }, paths);
  const content = gatherContent(paths);
  const bare = idIn(named);
  const known = [...content.forms, ...content.scenarios].some(({ id }) => id === bare);
  if (!known && there?.isDirectory() === true)
    throw new UserError(
      `${named} is a folder, not a scenario or a form.`,
      `Name one file in it, such as ${named}/my-scenario.yaml.`,
    );
  return fromId(named, content);
}

function fromFile(file: NamedPath, folders: readonly NamedPath[]): NamedPlayable {
  const [document] = findDocuments([file]).documents;
  if (!document || (document.kind !== "scenario" && document.kind !== "form")) {
    throw new UserError(
      `${file.shown} is ${document ? `a ${document.kind}` : "a folder"}, not a scenario or a form.`,
      "Name one scenario or form to play.",
    );
  }
  const content = gatherContent([...folders, ...neighborsOf(file)]);
  const playable = loadPlayable(document, content);
  return "scenes" in playable ? withScenario(playable, content) : withForm(playable, content);
}

function fromId(id: string, content: NamedContent): NamedPlayable {
  const bare = idIn(id);
  const isForm = content.forms.some((form) => form.id === bare);
  if (!isForm && !content.scenarios.some((scenario) => scenario.id === bare)) throw unknown(id, content);
  return isForm
    ? withForm(findByReference("form", id, content.forms), content)
    : withScenario(findByReference("scenario", id, content.scenarios), content);
}

function withScenario(scenario: Scenario, content: NamedContent): NamedPlayable {
  const model = findByReference("model", scenario.model, content.models, content.broken);
  return { scenarios: [scenario], model, content };
}

function withForm(form: Form, content: NamedContent): NamedPlayable {
  const model = findByReference("model", form.model, content.models, content.broken);
  const scenarios = form.scenarios.map(({ id, version }) =>
    findByReference("scenario", referenceTo({ id, version }), content.scenarios, content.broken),
  );
  return { form, scenarios, model, content };
}

function unknown(id: string, { forms, scenarios }: NamedContent): UserError {
  const known = [...new Set([...forms, ...scenarios].map((document) => document.id))];
  const meant = nearest(id, known);
  return new UserError(
    `There is no scenario or form “${id}”, and no file of that name.`,
    `${meant ? `Did you mean ${meant}? ` : ""}The library holds ${known.join(", ")}.${
      extname(id) === "" ? " A file is named with its ending, such as my-scenario.yaml." : ""
    }`,
  );
}
