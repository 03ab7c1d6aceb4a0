import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPublicAddress, readWebhookUrl, resolvePublic } from "./public-address.js";

const refused =
  (url: string, allowed: string[] = []) =>
  () =>
    readWebhookUrl(url, allowed);

describe("a webhook's address", () => {
  test.each([
    "http://example.com/",
    "https://user:pass@example.com/",
    "https://localhost/",
    "https://printer/",
    "https://printer.local/",
    "https://db.internal/",
    "https://127.0.0.1/",
    "https://127.1/",
    "https://2130706433/",
    "https://0x7f000001/",
    "https://0177.0.0.1/",
    "https://10.0.0.8/",
    "https://169.254.169.254/latest/meta-data",
    "https://[::1]/",
    "https://[::ffff:10.0.0.1]/",
    "https://[fd00::1]/",
    "https://[64:ff9b::a00:1]/",
    "https://[2002:a00:1::]/",
    "https://example.com/#fragment",
    "ftp://example.com/",
    "file:///etc/passwd",
    "not a url",
  ])("%s is refused", (url) => {
    expect(refused(url)).toThrow(expect.objectContaining({ code: "address-refused" }));
  });

  test.each(["https://example.com/hooks?x=1", "https://hooks.example.co.uk:8443/a", "https://8.8.8.8/"])(
    "%s is taken",
    (url) => {
      expect(readWebhookUrl(url, []).href).toBe(url);
    },
  );

  test("a host that the operator allowed is taken by name and port alone", () => {
    expect(readWebhookUrl("http://127.0.0.1:8080/x", ["127.0.0.1:8080"]).port).toBe("8080");
    expect(refused("http://127.0.0.1:8081/x", ["127.0.0.1:8080"])).toThrow();
    expect(refused("http://10.0.0.1/x", ["127.0.0.1:8080"])).toThrow();
  });

  test("a name that leads to this machine is refused when it is used", async () => {
    const url = new URL("https://localhost.localdomain.example/");
    url.hostname = "localhost";
    await expect(resolvePublic(url, [])).rejects.toMatchObject({ code: "address-refused" });
  });

  test("no private address of version 4 is public, whatever it looks like in version 6", () => {
    const octet = fc.integer({ min: 0, max: 255 });
    const privates = fc.oneof(
      fc.tuple(fc.constant(10), octet, octet, octet),
      fc.tuple(fc.constant(127), octet, octet, octet),
      fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
      fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
    );
    fc.assert(
      fc.property(privates, (parts) => {
        const [a, b, c, d] = parts as [number, number, number, number];
        const word = (high: number, low: number) => ((high << 8) | low).toString(16);
        expect(isPublicAddress(parts.join("."))).toBe(false);
        expect(isPublicAddress(`::ffff:${parts.join(".")}`)).toBe(false);
        expect(isPublicAddress(`64:ff9b::${word(a, b)}:${word(c, d)}`)).toBe(false);
        expect(isPublicAddress(`2002:${word(a, b)}:${word(c, d)}::1`)).toBe(false);
      }),
    );
  });
});
