/** Who may import whom: see docs/life-of-a-scenario.md. `scripts/check-structure.mjs` runs this and asserts that modules were seen. */
const notTests = "\\.(test|test-support)\\.ts$|/test/|/validation/";

/** What each package's own code may import of the others. Whoever scores a person is out of reach of people's groups. */
export const houses = {
  scenarios: [],
  engine: ["scenarios"],
  psychometrics: ["scenarios"],
  fairness: ["scenarios", "psychometrics"],
  scoring: ["scenarios", "psychometrics"],
  report: ["scenarios"],
  authoring: ["scenarios", "engine", "psychometrics", "scoring"],
  "language-server": ["scenarios", "authoring"],
  player: ["scenarios"],
  preview: ["scenarios", "engine", "authoring", "player"],
  server: ["scenarios", "engine", "scoring", "report", "authoring", "player", "preview"],
  cli: [
    "scenarios",
    "engine",
    "psychometrics",
    "fairness",
    "scoring",
    "report",
    "authoring",
    "language-server",
    "preview",
    "server",
  ],
};

const directions = Object.entries(houses).map(([name, allowed]) => ({
  name: `${name}-imports`,
  severity: "error",
  comment: "see Who may import whom in docs/life-of-a-scenario.md",
  from: { path: `^packages/${name}/src/`, pathNot: notTests },
  to: { path: "^packages/", pathNot: `^packages/(${[name, ...allowed].join("|")})/` },
}));

/** Packages that run anywhere; entries under /node/ and node.ts read disks. */
const anywhere =
  "scenarios|engine|psychometrics|fairness|scoring|report|authoring|language-server|player|preview";

const config = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "types count: two files that need each other's types are one, or both need a third",
      from: {},
      to: { circular: true },
    },
    ...directions,
    {
      name: "types-only-from-scenarios",
      severity: "error",
      comment:
        "a built engine carries xstate and little else, a player no key: only types and a few pure rules come from scenarios",
      from: {
        path: "^packages/(engine|psychometrics|fairness|scoring|report|player)/src/",
        pathNot: notTests,
      },
      to: {
        path: "^packages/scenarios/",
        pathNot: "^packages/scenarios/src/rules\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "no-node-api",
      severity: "error",
      comment: "these packages run anywhere: callers read files",
      from: {
        path: `^packages/(${anywhere})/src/`,
        pathNot: `${notTests}|^packages/[^/]+/src/node(\\.ts$|/)`,
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-tests-in-sources",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: notTests },
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
