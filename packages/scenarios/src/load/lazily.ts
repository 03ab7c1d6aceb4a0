/** An object whose fields are made when they are first read, and kept. */
export function lazily<T extends object>(makers: { readonly [Name in keyof T]: () => T[Name] }): Readonly<T> {
  const made = {} as T;
  for (const name of Object.keys(makers) as (keyof T & string)[]) {
    Object.defineProperty(made, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = makers[name]();
        Object.defineProperty(made, name, { enumerable: true, value });
        return value;
      },
    });
  }
  return made;
}
