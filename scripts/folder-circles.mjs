/**
 * Folders of a package that need each other in a circle. A folder is what lies right below `src`, with all that is in
 * it; a file right below `src` counts as one of its own. Tests count for nothing.
 * @param {readonly { readonly source: string, readonly dependencies: readonly { readonly resolved: string }[]
 * }[]} modules
 * @param {string} name of the package's folder
 * @returns {readonly string[]} one line for each circle, empty where there is none
 */
export function folderCircles(modules, name) {
  const graph = folderGraph(modules, name);
  const circles = [];
  const placed = new Set();
  for (const start of graph.keys()) {
    if (placed.has(start)) continue;
    const reached = reachableFrom(graph, start);
    const circle = [...reached].filter((folder) => reachableFrom(graph, folder).has(start));
    for (const folder of circle) placed.add(folder);
    if (circle.length > 0) circles.push(describe(graph, name, new Set(circle)));
  }
  return circles;
}

/** For each folder those it needs, with one import that shows it. */
function folderGraph(modules, name) {
  const graph = new Map();
  for (const { source, dependencies } of modules) {
    const from = folderOf(source, name);
    if (from === undefined) continue;
    const needs = graph.get(from) ?? new Map();
    graph.set(from, needs);
    for (const { resolved } of dependencies) {
      const to = folderOf(resolved, name);
      if (to !== undefined && to !== from && !needs.has(to)) needs.set(to, `${source} -> ${resolved}`);
    }
  }
  return graph;
}

function folderOf(file, name) {
  if (/\.(test|test-support)\.ts$/.test(file)) return undefined;
  return new RegExp(`^packages/${name}/src/([^/]+)`).exec(file)?.[1];
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

function describe(graph, name, circle) {
  const imports = [...circle].flatMap((from) =>
    [...graph.get(from)].flatMap(([to, example]) =>
      circle.has(to) ? [`  ${from} needs ${to}: ${example}`] : [],
    ),
  );
  return [`folders of packages/${name}/src in a circle: ${[...circle].sort().join(", ")}`, ...imports].join(
    "\n",
  );
}
