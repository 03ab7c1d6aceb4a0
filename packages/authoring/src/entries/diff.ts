// What an edit means

export { diffScenarios } from "../diff/diff-scenarios.js";
