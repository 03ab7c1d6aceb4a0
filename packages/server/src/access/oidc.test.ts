import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answered, type TestHost, testHost } from "../host.test-support.js";

/** An issuer that confirms whoever it is told to. */
interface Issuer {
  readonly url: string;
  readonly server: Server;
  subject: string;
  /** Changes what the next token says. */
  claims: Record<string, unknown>;
  nonce: string;
}

async function startIssuer(): Promise<Issuer> {
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "k1", alg: "ES256", use: "sig" };
  const issuer: { -readonly [K in keyof Issuer]: Issuer[K] } = {
    url: "",
    subject: "sub-1",
    claims: {},
    nonce: "",
    server: createServer(async (request, response) => {
      const send = (body: object) =>
        response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
      const path = new URL(request.url ?? "/", issuer.url).pathname;
      if (path === "/.well-known/openid-configuration") {
        const { url } = issuer;
        send({
          issuer: url,
          authorization_endpoint: `${url}/authorize`,
          token_endpoint: `${url}/token`,
          jwks_uri: `${url}/jwks`,
          response_types_supported: ["code"],
          id_token_signing_alg_values_supported: ["ES256"],
          subject_types_supported: ["public"],
        });
      } else if (path === "/jwks") send({ keys: [jwk] });
      else {
        const token = await new SignJWT({ nonce: issuer.nonce, ...issuer.claims })
          .setProtectedHeader({ alg: "ES256", kid: "k1" })
          .setIssuer(issuer.url)
          .setSubject(issuer.subject)
          .setAudience("leadsim")
          .setIssuedAt()
          .setExpirationTime("5m")
          .sign(privateKey);
        send({ access_token: "a", token_type: "Bearer", id_token: token });
      }
    }),
  };
  await new Promise<void>((done) => issuer.server.listen(0, "127.0.0.1", done));
  issuer.url = `http://127.0.0.1:${(issuer.server.address() as AddressInfo).port}`;
  return issuer;
}

let issuer: Issuer;
let host: TestHost;
beforeAll(async () => {
  issuer = await startIssuer();
  // The tenant of single sign-on is named before the host is there.
  const first = await testHost();
  host = await testHost({
    at: new Date(),
    environment: {
      LEADSIM_OIDC_ISSUER: issuer.url,
      LEADSIM_OIDC_CLIENT_ID: "leadsim",
      LEADSIM_OIDC_CLIENT_SECRET: "client-secret",
      LEADSIM_OIDC_TENANT: first.tenant,
    },
  });
  const admin = await host.key(["admin"], first.tenant);
  const member = { issuer: issuer.url, subject: "sub-1", name: "Grace", roles: ["assessor"] };
  expect((await host.ask("POST", "/v1/members", { key: admin, body: member })).status).toBe(200);
});
afterAll(() => {
  issuer.server.close();
});

const cookiesOf = ({ headers }: Answered): string =>
  [headers["set-cookie"] ?? []]
    .flat()
    .map((cookie) => String(cookie).split(";")[0]!)
    .join("; ");

async function goThere(): Promise<{ readonly state: string; readonly errand: string }> {
  const away = await host.ask("GET", "/sign-in/oidc");
  expect(away.status).toBe(302);
  const to = new URL(String(away.headers.location));
  expect(to.origin).toBe(issuer.url);
  expect(Object.fromEntries(to.searchParams)).toMatchObject({
    client_id: "leadsim",
    scope: "openid",
    code_challenge_method: "S256",
    redirect_uri: "https://assess.example.com/sign-in/oidc/callback",
  });
  issuer.nonce = to.searchParams.get("nonce")!;
  return { state: to.searchParams.get("state")!, errand: cookiesOf(away) };
}

const comeBack = (state: string, cookie: string) =>
  host.ask("GET", `/sign-in/oidc/callback?code=abc&state=${state}`, { headers: { cookie } });

describe("signing in with an account", () => {
  test("a member comes back signed in, with the roles they have here", async () => {
    const { state, errand } = await goThere();
    const back = await comeBack(state, errand);
    expect([back.status, back.headers.location]).toEqual([302, "/console"]);
    const me = await host.ask("GET", "/v1/me", { headers: { cookie: cookiesOf(back) } });
    expect(me.json).toMatchObject({ who: expect.stringMatching(/^member:/), roles: ["assessor"] });
  });

  test("another state, another browser, another nonce, or too late: nobody is signed in", async () => {
    const one = await goThere();
    expect((await comeBack("another-state", one.errand)).status).toBe(502);
    expect((await comeBack(one.state, "")).json.code).toBe("sign-in-failed");
    const two = await goThere();
    expect((await comeBack(one.state, two.errand)).status).toBe(502);
    issuer.nonce = "another-nonce";
    expect((await comeBack(two.state, two.errand)).status).toBe(502);
    const late = await goThere();
    host.pass(11 * 60_000);
    expect((await comeBack(late.state, late.errand)).status).toBe(502);
    host.pass(-11 * 60_000);
  });

  test("someone who is not on the team is told so, and a removed member is out at once", async () => {
    issuer.subject = "sub-2";
    const stranger = await goThere();
    const refused = await comeBack(stranger.state, stranger.errand);
    expect([refused.status, refused.json.code]).toEqual([403, "not-permitted"]);
    issuer.subject = "sub-1";
    const { state, errand } = await goThere();
    const cookie = cookiesOf(await comeBack(state, errand));
    const { json } = await host.ask("GET", "/v1/me", { headers: { cookie } });
    const admin = await host.key(["admin"], json.tenant);
    await host.ask("DELETE", `/v1/members/${json.who.slice("member:".length)}`, { key: admin });
    expect((await host.ask("GET", "/v1/me", { headers: { cookie } })).status).toBe(401);
  });
});
