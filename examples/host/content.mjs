// The build step: what the host plays, as JSON. Only this reads YAML; the server needs @leadsim/engine alone.
import { writeFileSync } from "node:fs";
import { compile, compiledScenario } from "@leadsim/engine";
import { findInLibrary, readLibrary } from "@leadsim/scenarios/node";

const library = readLibrary();
const form = findInLibrary(library.forms, "northline-short");
const scenarios = form.scenarios.map(({ id, version }) =>
  compiledScenario(compile(findInLibrary(library.scenarios, `${id}@${version}`))),
);
writeFileSync(process.argv[2] ?? "content.json", JSON.stringify({ form, scenarios }));
