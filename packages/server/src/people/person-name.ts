/** How a person is called: by name, else by what the organization calls them, else by id. */
export function personName({
  name,
  email,
  externalRef,
  id,
}: {
  readonly name: string | null;
  readonly email: string | null;
  readonly externalRef: string | null;
  readonly id: string;
}): string {
  return name ?? email ?? externalRef ?? id;
}
