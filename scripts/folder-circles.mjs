/**
 * Folders of a package that need each other in a circle, at every depth: what lies in a folder counts as that folder
 * when it is seen from beside it; a file counts as one of its own. Tests count for nothing.
 * @param {readonly { readonly source: string, readonly dependencies: readonly { readonly resolved: string }[]
 * }[]} modules
 * @param {string} name of the package's folder
 * @returns {readonly string[]} one line for each circle, empty where there is none
 */
export function folderCircles(modules, name) {
  return [...folderGraphs(modules, `packages/${name}/src/`)].flatMap(([parent, graph]) =>
    circlesIn(graph, parent),
  );
}

function circlesIn(graph, parent) {
  const circles = [];
  const placed = new Set();
  for (const start of graph.keys()) {
    if (placed.has(start)) continue;
    const reached = reachableFrom(graph, start);
    const circle = [...reached].filter((folder) => reachableFrom(graph, folder).has(start));
    for (const folder of circle) placed.add(folder);
    if (circle.length > 0) circles.push(describe(graph, parent, new Set(circle)));
  }
  return circles;
}

/** By parent, for each folder in it those beside it that it needs, with one import that shows it. */
function folderGraphs(modules, root) {
  const graphs = new Map();
  for (const { source, dependencies } of modules) {
    if (!isCounted(source, root)) continue;
    for (const { resolved } of dependencies) {
      if (!isCounted(resolved, root) || resolved === source) continue;
      const [parent, from, to] = apart(source, resolved);
      const graph = graphs.get(parent) ?? new Map();
      graphs.set(parent, graph);
      const needs = graph.get(from) ?? new Map();
      graph.set(from, needs);
      if (!needs.has(to)) needs.set(to, `${source} -> ${resolved}`);
    }
  }
  return graphs;
}

function isCounted(file, root) {
  return file.startsWith(root) && !/\.(test|test-support)\.ts$/.test(file);
}

/** The deepest folder that holds both files, and what in it each of them lies in. */
function apart(one, other) {
  const [ones, others] = [one.split("/"), other.split("/")];
  const at = ones.findIndex((part, depth) => part !== others[depth]);
  return [ones.slice(0, at).join("/"), ones[at], others[at]];
}

function reachableFrom(graph, start) {
  const reached = new Set();
  const open = [start];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const next of graph.get(folder)?.keys() ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return reached;
}

function describe(graph, parent, circle) {
  const imports = [...circle].flatMap((from) =>
    [...graph.get(from)].flatMap(([to, example]) =>
      circle.has(to) ? [`  ${from} needs ${to}: ${example}`] : [],
    ),
  );
  return [`folders of ${parent} in a circle: ${[...circle].sort().join(", ")}`, ...imports].join("\n");
}
