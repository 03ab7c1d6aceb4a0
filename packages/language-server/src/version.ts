// By name: a bundle for browsers then holds the version and not the whole manifest.
import { version as manifestVersion } from "../package.json";

/** The version of leadsim, told to editors. */
export const version: string = manifestVersion;
