import type { IncomingHttpHeaders } from "node:http";
import { HostError } from "../../host-error.js";

/**
 * Whether a page of this host itself sent a request that a browser signed by cookie. Browsers say where a request comes
 * from; one that says nothing is refused.
 *
 * @throws HostError `foreign-origin`
 */
export function checkSameOrigin(headers: IncomingHttpHeaders, publicUrl: string): void {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") throw foreign();
  if (headers.origin !== undefined ? headers.origin === publicUrl : site === "same-origin") return;
  throw foreign();
}

function foreign(): HostError {
  return new HostError("foreign-origin", "This was sent from a page of another site, so it is not done.");
}
