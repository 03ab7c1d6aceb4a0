import { referenceTo } from "@leadsim/scenarios";
import type { Host } from "../host.js";

/** What can be ordered, by the newest version of each: forms first, then scenarios to be sat by themselves. */
export async function formChoices(
  host: Host,
  tenant: string,
): Promise<readonly (readonly [value: string, label: string])[]> {
  const heads = [
    ...(await host.content.list(tenant, "form")),
    ...(await host.content.list(tenant, "scenario")),
  ];
  const newest = new Map(heads.map((head) => [head.id, head]));
  return [...newest.values()].map(({ id, version, title }) => [
    referenceTo({ id, version }),
    `${title} (${version})`,
  ]);
}
