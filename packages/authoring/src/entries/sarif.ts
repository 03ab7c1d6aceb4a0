// Diagnostics for code hosts

export { type SarifSources, sourceRoot, toSarif } from "../sarif/to-sarif.js";
