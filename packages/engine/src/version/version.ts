/** Version of the engine, pinned in every transcript. Equals the package's version (a test holds them equal). */
export const engineVersion: string = "0.1.0";
