import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import PostalMime from "postal-mime";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readSettings } from "../settings/read-settings.js";
import { folderMailer } from "./folder-mailer.js";
import type { Letter, Mailer } from "./mailer.js";
import { type SmtpFake, smtpFake } from "./smtp-fake.test-support.js";
import { smtpMailer } from "./smtp-mailer.js";

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const letter: Letter = {
  id: "0199-a",
  from: { name: "Northline, HR “Süd”", address: "assessment@example.com" },
  replyTo: "team@example.com",
  to: { name: "Zoë Ångström-李 <Example>", address: "zoe@example.com" },
  at: new Date("2026-11-29T09:00:00Z"),
  language: "de",
  subject:
    "Ihre Simulation für Köln & Straße – eine sehr lange Zeile, die umbrochen werden muss, damit sie paßt",
  text: "Grüße\n\nhttps://assess.example.com/play#lsi_abc\n.\nEnde\n",
  html: "<p>Grüße</p>",
};

const settingsOf = (url: string, more: Record<string, string> = {}) =>
  readSettings({ LEADSIM_SMTP_URL: url, LEADSIM_MAIL_FROM: "assessment@example.com", ...more }).smtp!;

let fake: SmtpFake;
let mailer: Mailer;
beforeEach(async () => {
  fake = await smtpFake();
  mailer = smtpMailer(settingsOf(`smtp://127.0.0.1:${fake.port}`, { LEADSIM_SMTP_TLS: "optional" }));
});
afterEach(async () => {
  mailer.close();
  await fake.close();
});

describe("a mail server", () => {
  test("gets a letter whole, in every script, to the one address", async () => {
    expect(await mailer.hand(letter)).toEqual({ sent: true });
    const [{ from, to, raw }] = fake.got as [SmtpFake["got"][number]];
    expect([from, to]).toEqual(["assessment@example.com", ["zoe@example.com"]]);
    const read = await PostalMime.parse(raw);
    expect(read.from).toMatchObject(letter.from);
    expect(read.to).toMatchObject([letter.to]);
    expect(read.replyTo).toMatchObject([{ address: "team@example.com" }]);
    expect(read.subject).toBe(letter.subject);
    expect(read.text!.replaceAll("\r\n", "\n").trim()).toBe(letter.text.trim());
    expect(read.html!.trim()).toBe(letter.html);
    expect(read.messageId).toBe("<0199-a@example.com>");
    expect(new Date(read.date!)).toEqual(letter.at);
    expect(read.headers.find(({ key }) => key === "auto-submitted")?.value).toBe("auto-generated");
    for (const line of raw.toString("latin1").split("\r\n")) expect(line.length).toBeLessThanOrEqual(998);
    expect(raw.toString("latin1")).not.toMatch(/[^\r]\n|[\u0080-\uffff]/);
  });

  test("gets no header that a name, a subject or a sender carries in", async () => {
    const hostile = "A\r\nBcc: thief@example.com\r\n\r\nX\u2028Y\u0000Z\n To: thief@example.com";
    await mailer.hand({
      ...letter,
      subject: hostile,
      from: { name: hostile, address: letter.from.address },
      to: { name: hostile, address: letter.to.address },
    });
    const [{ to, raw }] = fake.got as [SmtpFake["got"][number]];
    expect(to).toEqual(["zoe@example.com"]);
    const read = await PostalMime.parse(raw);
    expect(read.headers.map(({ key }) => key)).not.toContain("bcc");
    expect(read.to!.map(({ address }) => address)).toEqual(["zoe@example.com"]);
    expect(read.from!.address).toBe("assessment@example.com");
    expect(read.subject).toBe("A Bcc: thief@example.com X Y Z To: thief@example.com");
  });

  test("gets nothing else whatever a name and a subject are", async () => {
    const usual = new Set(
      await mailer
        .hand(letter)
        .then(async () => (await PostalMime.parse(fake.got[0]!.raw)).headers.map(({ key }) => key)),
    );
    const anything = fc.string({ unit: "binary", maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(anything, anything, async (name, subject) => {
        const before = fake.got.length;
        const to = { name, address: letter.to.address };
        expect(await mailer.hand({ ...letter, to, subject, from: { ...letter.from, name } })).toEqual({
          sent: true,
        });
        const read = await PostalMime.parse(fake.got[before]!.raw);
        expect(read.headers.filter(({ key }) => !usual.has(key))).toEqual([]);
        expect(read.headers.length).toBeLessThanOrEqual(usual.size);
        expect([read.to!.length, read.to![0]!.address]).toEqual([1, letter.to.address]);
      }),
      { numRuns: 60 },
    );
  });

  test("that refuses a recipient for good or for now is told by its code alone", async () => {
    fake.refuse({ code: 550, words: "5.1.1 No such user" });
    expect(await mailer.hand(letter)).toEqual({ sent: false, fault: "refused", reply: 550, final: true });
    fake.refuse({ code: 451, words: "4.7.1 Try later" });
    expect(await mailer.hand(letter)).toEqual({ sent: false, fault: "refused", reply: 451, final: false });
    fake.refuse(null);
    expect(await mailer.hand(letter)).toEqual({ sent: true });
  });

  test("is signed in to, and a wrong password is the operator's matter, to be tried again", async () => {
    const closed = await smtpFake({ user: "host@example.com", password: "pass:word/1" });
    const open = (user: string) =>
      smtpMailer(settingsOf(`smtp://${user}@127.0.0.1:${closed.port}`, { LEADSIM_SMTP_TLS: "optional" }));
    const right = open("host%40example.com:pass%3Aword%2F1");
    const wrong = open("host%40example.com:other");
    try {
      expect(await right.check()).toEqual({ sent: true });
      expect(await right.hand(letter)).toEqual({ sent: true });
      expect(closed.got[0]!.user).toBe("host@example.com");
      expect(await wrong.hand(letter)).toMatchObject({ fault: "not-signed-in", final: false });
      expect(await wrong.check()).toMatchObject({ sent: false, fault: "not-signed-in" });
    } finally {
      right.close();
      wrong.close();
      await closed.close();
    }
  });

  test("that does not encrypt gets nothing unless that is allowed", async () => {
    const strict = smtpMailer(settingsOf(`smtp://127.0.0.1:${fake.port}`));
    expect(await strict.hand(letter)).toMatchObject({ sent: false, fault: "not-encrypted", final: false });
    expect(fake.got).toEqual([]);
    strict.close();
  });

  test("whose certificate nobody vouches for gets nothing", async () => {
    // The server's own certificate is known to be worth nothing, and says so.
    vi.spyOn(console, "error").mockImplementation(() => {});
    const selfSigned = await smtpFake({ starttls: true });
    const strict = smtpMailer(settingsOf(`smtp://127.0.0.1:${selfSigned.port}`));
    const handed = await strict.hand(letter);
    expect(handed).toEqual({ sent: false, fault: "not-encrypted", reply: null, final: false });
    expect(selfSigned.got).toEqual([]);
    strict.close();
    await selfSigned.close();
  });

  test("that is not there is tried again", async () => {
    const nowhere = createServer();
    const port = await new Promise<number>((done) =>
      nowhere.listen(0, "127.0.0.1", () => done((nowhere.address() as { port: number }).port)),
    );
    await new Promise((done) => nowhere.close(done));
    const away = smtpMailer(settingsOf(`smtp://127.0.0.1:${port}`));
    expect(await away.hand(letter)).toEqual({ sent: false, fault: "unreachable", reply: null, final: false });
    away.close();
  });
});

describe("the mail folder", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "leadsim-mail-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("holds each letter as one file, for its owner alone, however often it is put there, until it is forgotten", async () => {
    const drop = folderMailer(join(folder, "mail"), silent);
    expect(await drop.hand(letter)).toEqual({ sent: true });
    expect(await drop.hand(letter)).toEqual({ sent: true });
    expect(readdirSync(join(folder, "mail"))).toEqual(["0199-a.eml"]);
    const file = join(folder, "mail", "0199-a.eml");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, "mail")).mode & 0o777).toBe(0o700);
    const read = await PostalMime.parse(readFileSync(file));
    expect(read).toMatchObject({ subject: letter.subject, to: [letter.to] });
    await drop.forget("0199-a");
    await drop.forget("0199-a");
    expect(readdirSync(join(folder, "mail"))).toEqual([]);
  });

  test("that can't be written is told, without a name", async () => {
    const lines: string[] = [];
    const write = (fields: object, words: string) => void lines.push(JSON.stringify({ ...fields, words }));
    const drop = folderMailer("/dev/null/mail", { ...silent, error: write });
    expect(await drop.hand(letter)).toMatchObject({ sent: false, fault: "not-written", final: false });
    expect(lines.join()).toContain("ENOTDIR");
    expect(lines.join()).not.toMatch(/Zoë|zoe@/);
  });
});
