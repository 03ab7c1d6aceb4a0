// What an edit means

export { diffScenarios, type ScenarioDiff } from "../diff/diff-scenarios.js";
