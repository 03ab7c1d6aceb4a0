import manifest from "../package.json" with { type: "json" };

/** The version of leadsim, written into what is generated. */
export const version: string = manifest.version;
