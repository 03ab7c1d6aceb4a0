import manifest from "../package.json" with { type: "json" };

/** The version of leadsim. */
export const version: string = manifest.version;
