import * as oidc from "openid-client";
import type { Base } from "../base.js";
import { HostError } from "../host-error.js";
import type { OidcSettings } from "../settings/settings.js";
import { findMember, type Member } from "./members.js";

/** What a browser keeps, sealed, while it is at the issuer. */
interface Errand {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly until: number;
}

/** Milliseconds a person may take to sign in at the issuer. */
const patience = 600_000;
const place = "oidc-errand";

/** Signs members in at the organization's own issuer: the code flow of OpenID Connect, with PKCE, state and nonce. */
export class OidcSignIn {
  readonly #base: Pick<Base, "database" | "keyring" | "now">;
  readonly #settings: OidcSettings;
  readonly #callback: () => string;
  #configuration: Promise<oidc.Configuration> | null = null;

  /** @param callback the address at which browsers come back */
  constructor(
    base: Pick<Base, "database" | "keyring" | "now">,
    settings: OidcSettings,
    callback: () => string,
  ) {
    this.#base = base;
    this.#settings = settings;
    this.#callback = callback;
  }

  /** Where to send a browser, and what it must bring back. */
  async begin(): Promise<{ readonly url: string; readonly errand: string; readonly until: Date }> {
    const configuration = await this.#discovered();
    const verifier = oidc.randomPKCECodeVerifier();
    const until = this.#base.now().getTime() + patience;
    const errand: Errand = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier, until };
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.#callback(),
      scope: "openid",
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      state: errand.state,
      nonce: errand.nonce,
    });
    const sealed = this.#base.keyring.seal(JSON.stringify(errand), place).toString("base64url");
    return { url: url.href, errand: sealed, until: new Date(until) };
  }

  /**
   * Who came back: a member of the tenant, by the issuer's word.
   *
   * @param query what stands behind the ? of the address at which the browser came back
   * @throws HostError `sign-in-failed` or `not-permitted`
   */
  async finish(query: string, errand: string): Promise<Member & { readonly tenant: string }> {
    const { state, nonce, verifier } = this.#opened(errand);
    const configuration = await this.#discovered();
    const subject = await this.#ask(configuration, query, { state, nonce, verifier });
    const { tenant, issuer } = this.#settings;
    const member = await this.#base.database.transaction(tenant, (sql) =>
      findMember(sql, { tenant, issuer, subject, at: this.#base.now() }),
    );
    if (member) return { ...member, tenant };
    throw new HostError(
      "not-permitted",
      "Your account is not on the assessment team. Ask an admin to add you.",
      {
        subject,
      },
    );
  }

  async #ask(
    configuration: oidc.Configuration,
    query: string,
    { state, nonce, verifier }: Pick<Errand, "state" | "nonce" | "verifier">,
  ): Promise<string> {
    const url = new URL(this.#callback());
    url.search = query;
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, url, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      return tokens.claims()!.sub;
    } catch (cause) {
      const failure = new HostError("sign-in-failed", "The issuer did not confirm who you are. Try again.");
      failure.cause = cause;
      throw failure;
    }
  }

  #opened(errand: string): Errand {
    const failed = new HostError(
      "sign-in-failed",
      "Signing in took too long or began in another browser. Try again.",
    );
    try {
      const read = JSON.parse(this.#base.keyring.open(Buffer.from(errand, "base64url"), place)) as Errand;
      if (read.until > this.#base.now().getTime()) return read;
    } catch {
      throw failed;
    }
    throw failed;
  }

  /** Asks the issuer for its addresses and keys, once; again where it did not answer. */
  #discovered(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    const local = issuer.startsWith("http:") ? { execute: [oidc.allowInsecureRequests] } : {};
    this.#configuration ??= oidc
      .discovery(new URL(issuer), clientId, clientSecret, undefined, local)
      .catch((cause: unknown) => {
        this.#configuration = null;
        const failure = new HostError("sign-in-failed", "The issuer can't be reached at the moment.");
        failure.cause = cause;
        throw failure;
      });
    return this.#configuration;
  }
}
