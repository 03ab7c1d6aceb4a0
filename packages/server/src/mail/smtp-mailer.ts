import type { Transporter } from "nodemailer";
import type { SmtpSettings } from "../settings/settings.js";
import type { Handed, Mailer, MailFault } from "./mailer.js";
import { mimeOf } from "./mime.js";

/** Milliseconds to wait for the server at each of its dozen steps: all together are less than the lease of a job. */
const patience = 9_000;

/** Sends letters by a mail server. */
export function smtpMailer({ host, port, secure, user, password, encrypted }: SmtpSettings): Mailer {
  let opened: Promise<Transporter> | null = null;
  const transport = (): Promise<Transporter> => {
    opened ??= import("nodemailer").then(({ createTransport }) =>
      createTransport({
        host,
        port,
        secure,
        requireTLS: encrypted,
        pool: true,
        maxConnections: 2,
        connectionTimeout: patience,
        greetingTimeout: patience,
        socketTimeout: patience,
        dnsTimeout: patience,
        ...(user === null ? {} : { auth: { user, pass: password ?? "" } }),
      }),
    );
    return opened;
  };
  const tried = async (work: (transport: Transporter) => Promise<unknown>): Promise<Handed> => {
    try {
      await work(await transport());
      return { sent: true };
    } catch (error) {
      return refusal(error);
    }
  };
  return {
    kind: "server",
    hand: (letter) => tried((open) => open.sendMail(mimeOf(letter))),
    forget: async () => {},
    check: () => tried((open) => open.verify()),
    close() {
      void opened?.then((open) => open.close());
    },
  };
}

const faults: Readonly<Record<string, MailFault>> = {
  EAUTH: "not-signed-in",
  ENOAUTH: "not-signed-in",
  EOAUTH2: "not-signed-in",
  ETLS: "not-encrypted",
  EREQUIRETLS: "not-encrypted",
  EENVELOPE: "refused",
  EMESSAGE: "refused",
  ESTREAM: "refused",
  ECONNECTION: "unreachable",
  ETIMEDOUT: "unreachable",
  ESOCKET: "unreachable",
  EDNS: "unreachable",
  EPROTOCOL: "unreachable",
};

/** Of an error nothing but its codes: its words hold the address, and whatever the server said of it. */
function refusal(error: unknown): Handed {
  const { code, originalCode, responseCode } = (error ?? {}) as {
    readonly code?: unknown;
    readonly originalCode?: unknown;
    readonly responseCode?: unknown;
  };
  const reply = typeof responseCode === "number" ? responseCode : null;
  // A certificate that nobody vouches for is told as a fault of the connection, with its own code beside it.
  const isCertificate = /CERT|SSL|TLS/.test(String(originalCode));
  const fault = isCertificate
    ? "not-encrypted"
    : (faults[String(code)] ?? (reply === null ? "other" : "refused"));
  // What the server will not take today it takes on no other day; a sign-in is mended by the operator.
  return { sent: false, fault, reply, final: fault === "refused" && reply !== null && reply >= 500 };
}
