/** A scenario that a form may name. */
export interface KnownScenario {
  readonly id: string;
  readonly version: string;
  /** Reference to the model it measures; compared with the form's where it is given. */
  readonly model?: string;
}

/** How a form is loaded. */
export interface LoadFormOptions {
  /** The name that diagnostics carry; nothing is read from it. */
  readonly file: string;
  /** The scenarios there are. Without them, references to scenarios are not checked. */
  readonly scenarios?: readonly KnownScenario[];
  /** The model there is. Without it, the form's reference to a model is not checked. */
  readonly model?: { readonly id: string; readonly version: string };
  /** The models there are, where none of them is `model`: with them, a model that does not exist is an error. */
  readonly models?: readonly { readonly id: string; readonly version: string }[];
  /** Ids of scenarios whose keys anybody can read, such as the bundled library's. */
  readonly publicScenarios?: readonly string[];
}
