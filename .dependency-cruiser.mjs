/** Who may import whom: see docs/life-of-a-scenario.md. `scripts/check-structure.mjs` runs this and asserts that modules were seen. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: `^packages/${from}/(src|test)/`, pathNot: "\\.(test|test-support)\\.ts$|/test/" },
  to: { path: "^packages/", pathNot: `^packages/(${[from, ...allowed].join("|")})/` },
});

const config = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "types count: two files that need each other's types are one, or both need a third",
      from: {},
      to: { circular: true },
    },
    only("scenarios-stands-alone", "scenarios", [], "scenarios is the ground: it imports no other package"),
    only(
      "engine-on-scenarios",
      "engine",
      ["scenarios"],
      "engine and scoring never import each other; they meet on the Evidence type",
    ),
    only(
      "scoring-on-scenarios",
      "scoring",
      ["scenarios"],
      "engine and scoring never import each other; they meet on the Evidence type",
    ),
    only("report-below-cli", "report", ["scenarios", "scoring", "engine"], "report never imports cli"),
    {
      name: "groups-apart-from-scoring",
      severity: "error",
      comment: "what knows people's groups is not within reach of what scores them",
      from: {
        path: "^packages/scoring/src/",
        pathNot: "^packages/scoring/src/(fairness/|index\\.ts$)",
      },
      to: { path: "^packages/scoring/src/fairness/" },
    },
    {
      name: "types-only-from-scenarios",
      severity: "error",
      comment: "a built engine carries xstate and little else: only types come from scenarios",
      from: { path: "^packages/(engine|scoring|report)/src/", pathNot: "\\.(test|test-support)\\.ts$" },
      to: { path: "^packages/scenarios/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-node-api",
      severity: "error",
      comment: "these packages run anywhere: callers read files",
      from: {
        path: "^packages/(scenarios|engine|scoring|report)/src/",
        pathNot: "\\.(test|test-support)\\.ts$|^packages/scenarios/src/node\\.ts$",
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-tests-in-sources",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: "\\.(test|test-support)\\.ts$" },
      to: { path: "\\.(test|test-support)\\.ts$" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ["leadsim-source", "import", "types"],
      exportsFields: ["exports"],
    },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/|/generated/" },
  },
};

export default config;
