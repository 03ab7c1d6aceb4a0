import { isIP } from "node:net";

/** One variable of the environment: what it is for, what it is when nothing is said, and how it is read. */
export interface Variable {
  readonly name: string;
  readonly about: string;
  /** As it is written; empty: nothing. */
  readonly otherwise: string;
  /** What it must look like, in words that end “must be …”. */
  readonly form: string;
  readonly check: (text: string) => boolean;
  /** Never shown. */
  readonly secret?: true;
}

const wholeNumber =
  (min: number, max: number) =>
  (text: string): boolean =>
    /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max;
const oneOf =
  (...words: readonly string[]) =>
  (text: string): boolean =>
    words.includes(text);
const anyText = (): boolean => true;
const isWebUrl = (text: string): boolean => {
  try {
    const { protocol, pathname, search, hash } = new URL(text);
    return ["http:", "https:"].includes(protocol) && pathname === "/" && search === "" && hash === "";
  } catch {
    return false;
  }
};
/** As a browser writes it: it is compared letter by letter. */
const isOrigin = (text: string): boolean => isWebUrl(text) && new URL(text).origin === text;
const listOf =
  (check: (text: string) => boolean) =>
  (text: string): boolean =>
    text.split(/\s+/).filter(Boolean).every(check);

/** An address, or a network as 10.0.0.0/8. */
const isNetwork = (text: string): boolean => {
  const [, address = "", bits] = /^([0-9A-Fa-f.:]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const family = isIP(address);
  return (
    family !== 0 && (bits === undefined || (Number(bits) > 0 && Number(bits) <= (family === 4 ? 32 : 128)))
  );
};

const isSmtpUrl = (text: string): boolean => {
  try {
    const { protocol, hostname, username, password, pathname, search, hash } = new URL(text);
    decodeURIComponent(username + password);
    const isBare = ["", "/"].includes(pathname) && search === "" && hash === "";
    return (
      ["smtp:", "smtps:"].includes(protocol) &&
      hostname !== "" &&
      isBare &&
      (username !== "" || password === "")
    );
  } catch {
    return false;
  }
};

/** All that can be set, in the order of the page that lists it. */
export const variables = [
  {
    name: "LEADSIM_DATA",
    about: "The data folder: the embedded database, and the secret where none is given.",
    otherwise: "leadsim-data",
    form: "a path",
    check: (text) => text !== "",
  },
  {
    name: "LEADSIM_HOST",
    about: "The address to listen on. 0.0.0.0 for all, as in a container.",
    otherwise: "127.0.0.1",
    form: "an address",
    check: (text) => /^[0-9A-Za-z.:_-]+$/.test(text),
  },
  {
    name: "LEADSIM_PORT",
    about: "The port to listen on; 0 takes a free one.",
    otherwise: "4310",
    form: "a number from 0 to 65535",
    check: wholeNumber(0, 65_535),
  },
  {
    name: "LEADSIM_PUBLIC_URL",
    about:
      "Where people reach it: in links, cookies and the check of where a request comes from. Begin it with https:// in production.",
    otherwise: "",
    form: "a URL without a path, such as https://assessment.example.com",
    check: isWebUrl,
  },
  {
    name: "LEADSIM_TRUST_PROXY",
    about: "How many proxies stand in front, or their addresses: only then is X-Forwarded-For believed.",
    otherwise: "",
    form: "a number, or addresses and networks separated by commas",
    check: (text) => /^\d{1,2}$/.test(text) || text.split(",").every((one) => isNetwork(one.trim())),
  },
  {
    name: "DATABASE_URL",
    about:
      "A PostgreSQL server, 15 to 18, shared by all replicas. Without it the database is in the data folder.",
    otherwise: "",
    form: "a URL that begins with postgres:// or postgresql://",
    check: (text) => /^postgres(ql)?:\/\//.test(text),
    secret: true,
  },
  {
    name: "LEADSIM_DATABASE",
    about:
      "Which database in the data folder: the embedded PostgreSQL where it can run and else PGlite (auto), or one of them.",
    otherwise: "auto",
    form: "auto, embedded or pglite",
    check: oneOf("auto", "embedded", "pglite"),
  },
  {
    name: "LEADSIM_DATABASE_CONNECTIONS",
    about: "Connections to the database that this replica holds at most.",
    otherwise: "16",
    form: "a number from 2 to 500",
    check: wholeNumber(2, 500),
  },
  {
    name: "LEADSIM_SECRET",
    about:
      "What heads, results, tokens and webhooks are signed with, the same for all replicas. Needed with DATABASE_URL; else it is made in the data folder.",
    otherwise: "",
    form: "at least 32 characters that nobody can guess, such as from: openssl rand -base64 32",
    check: (text) => text.length >= 32 && new Set(text).size >= 10,
    secret: true,
  },
  {
    name: "LEADSIM_SECRET_PREVIOUS",
    about: "Earlier secrets, separated by spaces: what was signed with them still holds.",
    otherwise: "",
    form: "secrets of at least 32 characters",
    check: listOf((text) => text.length >= 32),
    secret: true,
  },
  {
    name: "LEADSIM_LOG_LEVEL",
    about: "How much is logged, as lines of JSON. Never names, addresses or bodies.",
    otherwise: "info",
    form: "debug, info, warn, error or silent",
    check: oneOf("debug", "info", "warn", "error", "silent"),
  },
  {
    name: "LEADSIM_METRICS_TOKEN",
    about: "The bearer token that /metrics asks for. Without it only this machine may read them.",
    otherwise: "",
    form: "at least 16 characters",
    check: (text) => text.length >= 16,
    secret: true,
  },
  {
    name: "LEADSIM_BODY_LIMIT",
    about: "The largest body of a request, in bytes; documents have a limit of their own.",
    otherwise: "65536",
    form: "a number from 4096 to 10485760",
    check: wholeNumber(4_096, 10_485_760),
  },
  {
    name: "LEADSIM_DOCUMENT_LIMIT",
    about: "The largest document that is taken in, in bytes.",
    otherwise: "2097152",
    form: "a number from 65536 to 52428800",
    check: wholeNumber(65_536, 52_428_800),
  },
  {
    name: "LEADSIM_REQUESTS_PER_MINUTE",
    about: "Requests a minute that one key, or one address without a key, may send to one replica.",
    otherwise: "3000",
    form: "a number from 10 to 1000000",
    check: wholeNumber(10, 1_000_000),
  },
  {
    name: "LEADSIM_COMMANDS_PER_MINUTE",
    about: "Requests a minute that one session may send to one replica.",
    otherwise: "240",
    form: "a number from 10 to 1000000",
    check: wholeNumber(10, 1_000_000),
  },
  {
    name: "LEADSIM_WEBHOOK_HOSTS",
    about:
      "Hosts that webhooks may reach though they are not on the open internet, separated by spaces, as hooks.internal or 127.0.0.1:8080.",
    otherwise: "",
    form: "hosts, with or without a port",
    check: listOf((text) => /^[0-9A-Za-z.-]+(:\d{1,5})?$|^\[[0-9A-Fa-f:]+\](:\d{1,5})?$/.test(text)),
  },
  {
    name: "LEADSIM_FRAME_ANCESTORS",
    about:
      "Pages that may show the candidate's screen in a frame, as origins separated by spaces. None unless said.",
    otherwise: "",
    form: "origins, such as https://hr.example.com",
    check: listOf(isOrigin),
  },
  {
    name: "LEADSIM_CORS_ORIGINS",
    about:
      "Pages whose scripts may call the candidate's routes with a token, as origins separated by spaces.",
    otherwise: "",
    form: "origins, such as https://hr.example.com",
    check: listOf(isOrigin),
  },
  {
    name: "LEADSIM_WORKER",
    about: "Whether this replica sweeps, scores and delivers beside answering requests.",
    otherwise: "on",
    form: "on or off",
    check: oneOf("on", "off"),
  },
  {
    name: "LEADSIM_SHUTDOWN_SECONDS",
    about: "How long requests under way may take when it is asked to stop.",
    otherwise: "20",
    form: "a number from 1 to 600",
    check: wholeNumber(1, 600),
  },
  {
    name: "LEADSIM_OIDC_ISSUER",
    about: "OpenID Connect: the issuer that the assessment team signs in with. Needs the next two.",
    otherwise: "",
    form: "a URL that begins with https://",
    check: (text) => URL.canParse(text) && /^https:|^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(text),
  },
  {
    name: "LEADSIM_OIDC_CLIENT_ID",
    about: "OpenID Connect: the id that the issuer gave this host.",
    otherwise: "",
    form: "a text",
    check: anyText,
  },
  {
    name: "LEADSIM_OIDC_CLIENT_SECRET",
    about: "OpenID Connect: the secret that goes with it.",
    otherwise: "",
    form: "a text",
    check: anyText,
    secret: true,
  },
  {
    name: "LEADSIM_OIDC_TENANT",
    about: "OpenID Connect: the tenant whose members sign in this way.",
    otherwise: "default",
    form: "a tenant's id",
    check: (text) => /^[a-z][a-z0-9-]{0,39}$/.test(text),
  },
  {
    name: "LEADSIM_SMTP_URL",
    about:
      "The mail server for invitations and reminders. Without it each mail is put into `mail` of the data folder as a file (.eml).",
    otherwise: "",
    form: "a URL such as smtp://user:password@smtp.example.com:587 or smtps://…:465, with %40 for an @ in user or password",
    check: isSmtpUrl,
    secret: true,
  },
  {
    name: "LEADSIM_SMTP_TLS",
    about:
      "Whether the mail server must encrypt: required, or optional for a server on this machine or in a network of your own.",
    otherwise: "required",
    form: "required or optional",
    check: oneOf("required", "optional"),
  },
  {
    name: "LEADSIM_MAIL_FROM",
    about:
      "The address that mails come from and that undeliverable ones go back to. Needed with LEADSIM_SMTP_URL.",
    otherwise: "leadsim@localhost",
    form: "an e-mail address without a name, such as assessment@example.com",
    check: (text) => /^[0-9A-Za-z.!#$%&'*+/=?^_`{|}~-]+@[0-9A-Za-z.-]+$/.test(text),
  },
] as const satisfies readonly Variable[];

export type VariableName = (typeof variables)[number]["name"];
