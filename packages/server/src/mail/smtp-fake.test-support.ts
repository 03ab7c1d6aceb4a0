import { SMTPServer } from "smtp-server";

/** A mail as it came over the wire. */
export interface Got {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
  readonly user: string | undefined;
  readonly encrypted: boolean;
}

/** A mail server for tests: it speaks SMTP on a port of this machine, keeps what it gets and sends nothing on. */
export interface SmtpFake {
  readonly port: number;
  readonly got: readonly Got[];
  /** What it answers to a recipient from now on; null: it takes the mail. */
  refuse(answer: { readonly code: number; readonly words: string } | null): void;
  close(): Promise<void>;
}

export async function smtpFake(
  options: { readonly user?: string; readonly password?: string; readonly starttls?: boolean } = {},
): Promise<SmtpFake> {
  const got: Got[] = [];
  let refusal: { readonly code: number; readonly words: string } | null = null;
  const server = new SMTPServer({
    authOptional: options.user === undefined,
    allowInsecureAuth: true,
    disabledCommands: options.starttls === true ? [] : ["STARTTLS"],
    onAuth({ username, password }, _session, done) {
      const isRight = username === options.user && password === options.password;
      done(isRight ? null : new Error("no"), isRight ? { user: username } : undefined);
    },
    onRcptTo({ address }, _session, done) {
      if (refusal === null) return done();
      done(Object.assign(new Error(`${refusal.words} <${address}>`), { responseCode: refusal.code }));
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        got.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(parts),
          user: session.user as string | undefined,
          encrypted: session.secure,
        });
        done();
      });
    },
  });
  server.on("error", () => {});
  const listening = server.listen(0, "127.0.0.1");
  await new Promise<void>((done) => listening.once("listening", () => done()));
  const address = listening.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    got,
    refuse(answer) {
      refusal = answer;
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}
