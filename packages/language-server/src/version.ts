import manifest from "../package.json" with { type: "json" };

/** The version of leadsim, told to editors. */
export const version: string = manifest.version;
