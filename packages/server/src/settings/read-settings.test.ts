import { describe, expect, test } from "vitest";
import { readSettings, type SettingsError } from "./read-settings.js";
import { variables } from "./variables.js";

const mistakesOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    return (error as SettingsError).mistakes;
  }
};

describe("settings", () => {
  test("without a word everything has a value, on this machine alone", () => {
    const settings = readSettings({ PATH: "/bin" });
    expect(settings).toMatchObject({ host: "127.0.0.1", port: 4310, publicUrl: "http://127.0.0.1:4310" });
    expect(settings.databaseUrl).toBeNull();
  });

  test("every default has the form that is asked for", () => {
    for (const { name, otherwise, check } of variables) {
      if (otherwise !== "") expect(check(otherwise), name).toBe(true);
    }
  });

  test("all mistakes are told at once, each with what it must be", () => {
    const mistakes = mistakesOf({
      LEADSIM_PORT: "99999",
      LEADSIM_PUBLIC_URL: "assessment.example.com/path",
      LEADSIM_SECRET: "short",
      LEADSIM_PRT: "80",
    });
    expect(mistakes).toEqual([
      "LEADSIM_PRT is no setting. docs/operator-guide.md lists those there are.",
      "LEADSIM_PORT must be a number from 0 to 65535.",
      expect.stringMatching(/^LEADSIM_PUBLIC_URL must be a URL/),
      expect.stringMatching(/^LEADSIM_SECRET must be at least 32/),
    ]);
    expect(mistakes.join()).not.toContain("short");
  });

  test("what other commands of leadsim read is no mistake here", () => {
    expect(mistakesOf({ LEADSIM_EDITOR: "code -g {file}", LEADSIM_DEBUG: "1" })).toEqual([]);
  });

  test("a server needs a secret that all replicas share, and single sign-on all three of its words", () => {
    expect(mistakesOf({ DATABASE_URL: "postgresql://db/leadsim" })).toEqual([
      expect.stringMatching(/^LEADSIM_SECRET must be set/),
    ]);
    expect(mistakesOf({ LEADSIM_OIDC_ISSUER: "https://id.example.com" })).toEqual([
      expect.stringContaining("must be set together"),
    ]);
  });

  test("where people reach it is read as browsers write it, and other origins must be written so", () => {
    const url = (LEADSIM_PUBLIC_URL: string) => readSettings({ LEADSIM_PUBLIC_URL }).publicUrl;
    expect(url("HTTPS://Assess.Example.com:443/")).toBe("https://assess.example.com");
    expect(url("http://[::1]:80")).toBe("http://[::1]");
    for (const name of ["LEADSIM_CORS_ORIGINS", "LEADSIM_FRAME_ANCESTORS"]) {
      for (const origin of [
        "https://HR.example.com",
        "https://hr.example.com:443",
        "https://a@hr.example.com",
      ]) {
        expect(mistakesOf({ [name]: origin }), origin).toEqual([expect.stringContaining("must be origins")]);
      }
      expect(mistakesOf({ [name]: "https://hr.example.com http://localhost:8080" })).toEqual([]);
    }
  });

  test("proxies are a number, addresses or networks", () => {
    for (const right of ["1", "10.0.0.1", "10.0.0.0/8, fd00::/8,::1"]) {
      expect(mistakesOf({ LEADSIM_TRUST_PROXY: right }), right).toEqual([]);
    }
    for (const wrong of ["abc", "true", "10.0.0.0/99", "999.1.1.1", "10.0.0.1,", "::/129", "1 2"]) {
      expect(mistakesOf({ LEADSIM_TRUST_PROXY: wrong }), wrong).toEqual([
        expect.stringMatching(/^LEADSIM_TRUST_PROXY must be a number, or addresses/),
      ]);
    }
  });

  test("a secret of one letter is none", () => {
    expect(mistakesOf({ LEADSIM_SECRET: "a".repeat(64) })).toHaveLength(1);
  });

  test("what the command line says goes before the environment", () => {
    expect(readSettings({ LEADSIM_PORT: "1" }, { LEADSIM_PORT: "2" }).port).toBe(2);
  });

  test("a mail server is read whole, with what is written as % in it", () => {
    const from = { LEADSIM_MAIL_FROM: "assessment@example.com" };
    const url = "smtps://host%40example.com:p%3A%2Fw%20d@smtp.example.com";
    expect(readSettings({ LEADSIM_SMTP_URL: url, ...from }).smtp).toEqual({
      host: "smtp.example.com",
      port: 465,
      secure: true,
      user: "host@example.com",
      password: "p:/w d",
      encrypted: true,
    });
    const plain = { LEADSIM_SMTP_URL: "smtp://[::1]:2525", LEADSIM_SMTP_TLS: "optional", ...from };
    expect(readSettings(plain).smtp).toMatchObject({ host: "::1", port: 2525, user: null, encrypted: false });
    expect(readSettings({}).smtp).toBeNull();
  });

  test("a mail server that can't be meant is told without its password, and one without a sender is refused", () => {
    for (const url of [
      "smtp.example.com",
      "http://smtp.example.com",
      "smtp://a:hunter2@host/path",
      "smtp://%zz:hunter2@host",
    ]) {
      const mistakes = mistakesOf({ LEADSIM_SMTP_URL: url, LEADSIM_MAIL_FROM: "a@example.com" });
      expect(mistakes, url).toEqual([expect.stringMatching(/^LEADSIM_SMTP_URL must be a URL such as smtp:/)]);
      expect(mistakes.join()).not.toContain("hunter2");
    }
    expect(mistakesOf({ LEADSIM_SMTP_URL: "smtp://smtp.example.com" })).toEqual([
      expect.stringMatching(/^LEADSIM_MAIL_FROM must be set with LEADSIM_SMTP_URL/),
    ]);
    for (const from of ["HR <hr@example.com>", "a@b.c\r\nBcc: d@e.f", "a@b,c@d", "nobody"]) {
      expect(mistakesOf({ LEADSIM_MAIL_FROM: from }), from).toEqual([
        expect.stringMatching(/^LEADSIM_MAIL_FROM must be an e-mail address/),
      ]);
    }
  });
});
