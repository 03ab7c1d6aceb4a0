import { compile, type Play } from "@leadsim/engine";
import {
  allInLanguage,
  type Benchmark,
  type Form,
  idIn,
  inLanguage,
  type Model,
  newestMeant,
  parseReference,
  referenceTo,
  type Scenario,
  sameLanguage,
  type TranslationDocument,
} from "@leadsim/scenarios";
import { type Fitting, fittingBenchmark } from "@leadsim/scoring";
import type { Base } from "../base.js";
import type { Query } from "../database/database.js";
import { HostError } from "../host-error.js";
import { type DocumentHead, type DocumentKind, libraryTenant } from "./document-kind.js";
import { type Documents, loadDocument } from "./load-document.js";

/** Documents kept ready at most. */
const mostReady = 400;

interface Ready {
  readonly document: Documents[DocumentKind];
  play?: Play;
}

/** A document by its place. */
export interface DocumentKey {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly version: string;
}

const heads = `kind, id, version, title, locale, hash, tenant = '${libraryTenant}' AS library,
  created_at AS "createdAt"`;

/** A form, null where a scenario is one by itself, with its scenarios ready to be played. */
export interface Playable {
  readonly form: Form | null;
  readonly plays: readonly Play[];
}

/** The documents of all tenants, read when they are needed and kept ready: a version never changes. */
export class Content {
  readonly #database: Base["database"];
  readonly #ready = new Map<string, Ready>();
  /** Plays in another language than the one that their scenario is written in. */
  readonly #told = new Map<string, Play>();

  constructor({ database }: Pick<Base, "database">) {
    this.#database = database;
  }

  /** What a tenant can use: its own and the library's, in the order of id and version. */
  async list(tenant: string, kind: DocumentKind, id?: string): Promise<readonly DocumentHead[]> {
    const { rows } = await this.#database.transaction(tenant, (query) =>
      query<DocumentHead>(
        `SELECT ${heads} FROM leadsim.document
          WHERE tenant IN ($1, '${libraryTenant}') AND kind = $2 AND ($3::text IS NULL OR id = $3)
          ORDER BY id, string_to_array(regexp_replace(version, '-.*$', ''), '.')::int[], version`,
        [tenant, kind, id ?? null],
      ),
    );
    return rows;
  }

  /** One document's head and source, or null. */
  async read(tenant: string, key: DocumentKey): Promise<(DocumentHead & { readonly source: string }) | null> {
    const { rows } = await this.#database.transaction(tenant, (query) => readRow(query, tenant, key));
    return rows[0] ?? null;
  }

  /** The newest version that a reference (`id@1`, `id@1.2`, `id@1.2.3`) or a bare id means, or null. */
  async resolve(tenant: string, kind: DocumentKind, reference: string): Promise<DocumentHead | null> {
    return newestMeant(reference, await this.list(tenant, kind, idIn(reference))) ?? null;
  }

  /**
   * A checked document.
   * @throws HostError `not-found`
   */
  async document<K extends DocumentKind>(
    tenant: string,
    key: DocumentKey & { readonly kind: K },
  ): Promise<Documents[K]> {
    return (await this.#readyOne(tenant, key)).document as Documents[K];
  }

  /** A scenario made ready to be played. */
  async play(tenant: string, id: string, version: string): Promise<Play> {
    const ready = await this.#readyOne(tenant, { kind: "scenario", id, version });
    ready.play ??= compile(ready.document as Scenario);
    return ready.play;
  }

  /**
   * What can be ordered under a name: a form, else a scenario, which is then a form of its own.
   * @throws HostError `not-found`
   */
  async orderable(tenant: string, reference: string): Promise<DocumentHead> {
    const found =
      (await this.resolve(tenant, "form", reference)) ?? (await this.resolve(tenant, "scenario", reference));
    if (!found) throw missing("form", reference);
    return found;
  }

  /** A form, or null where a scenario of that name is a form of its own. */
  async form(tenant: string, id: string, version: string): Promise<Form | null> {
    try {
      return await this.document(tenant, { kind: "form", id, version });
    } catch (error) {
      if (error instanceof HostError && error.code === "not-found") return null;
      throw error;
    }
  }

  /** What a form, or a scenario for itself, is played with. */
  async playsOf(tenant: string, id: string, version: string): Promise<Playable> {
    const form = await this.form(tenant, id, version);
    if (!form) return { form, plays: [await this.play(tenant, id, version)] };
    const plays = await Promise.all(form.scenarios.map((entry) => this.#playOf(tenant, referenceTo(entry))));
    return { form, plays };
  }

  /** What it is played with in a language: all of it, where all of it is there, else as it is written. */
  async playsIn(tenant: string, id: string, version: string, locale: string | null): Promise<Playable> {
    const written = await this.playsOf(tenant, id, version);
    const { form, plays } = written;
    if (locale === null || sameLanguage((form ?? plays[0]!.scenario).locale, locale)) return written;
    const told = await Promise.all(plays.map(async (play) => (await this.#toldIn(tenant, play, locale))[0]));
    const spoken = form && (await this.formIn(tenant, form, locale));
    if (spoken === undefined || told.includes(undefined)) return written;
    return { form: spoken, plays: told.flatMap((play) => play ?? []) };
  }

  /** The play of a version that tells this very story, in whichever language; as it is written where none does. */
  async playTelling(
    tenant: string,
    { id, version, story }: { readonly id: string; readonly version: string; readonly story: string },
  ): Promise<Play> {
    const written = await this.play(tenant, id, version);
    if (written.story === story) return written;
    const known = this.#told.get(toldName(tenant, { id, version, story }));
    if (known) return known;
    const locales = new Set((await this.#translations(tenant)).map(({ locale }) => locale));
    const told = await Promise.all([...locales].map((locale) => this.#toldIn(tenant, written, locale)));
    return told.flat().find((play) => play.story === story) ?? written;
  }

  /** A form in a language, or undefined where it has no whole translation into it. */
  async formIn(tenant: string, form: Form, locale: string): Promise<Form | undefined> {
    if (sameLanguage(form.locale, locale)) return form;
    return inLanguage(form, locale, await this.#translations(tenant));
  }

  /** A model in a language, where it has a whole translation into it, else as it is written. */
  async modelIn(tenant: string, reference: string, locale: string): Promise<Model> {
    const model = await this.model(tenant, reference);
    if (sameLanguage(model.locale, locale)) return model;
    return inLanguage(model, locale, await this.#translations(tenant)) ?? model;
  }

  /** What it is played with, and the model that it is scored on. */
  async playable(tenant: string, id: string, version: string): Promise<Playable & { readonly model: Model }> {
    const { form, plays } = await this.playsOf(tenant, id, version);
    return { form, plays, model: await this.model(tenant, form?.model ?? plays[0]!.scenario.model) };
  }

  /** The model that a reference means. */
  async model(tenant: string, reference: string): Promise<Model> {
    const head = await this.resolve(tenant, "model", reference);
    if (!head) throw missing("model", reference);
    return this.document(tenant, { kind: "model", id: head.id, version: head.version });
  }

  /** The benchmark that fits what was played, of those a tenant can use; null where none does. */
  async fittingBenchmark(tenant: string, fitting: Fitting): Promise<Benchmark | null> {
    const heads = await this.list(tenant, "benchmark");
    const benchmarks = await Promise.all(
      heads.map(({ id, version }) => this.document(tenant, { kind: "benchmark", id, version })),
    );
    return fittingBenchmark(benchmarks, fitting) ?? null;
  }

  /** The benchmark that a reference means. */
  async benchmark(tenant: string, reference: string): Promise<Benchmark> {
    const head = await this.resolve(tenant, "benchmark", reference);
    if (!head) throw missing("benchmark", reference);
    return this.document(tenant, { kind: "benchmark", id: head.id, version: head.version });
  }

  async #translations(tenant: string): Promise<readonly TranslationDocument[]> {
    const heads = await this.list(tenant, "translation");
    return Promise.all(
      heads.map(({ id, version }) => this.document(tenant, { kind: "translation", id, version })),
    );
  }

  /** A scenario's plays in a language, the best translation first; kept ready for the sessions that begin with them. */
  async #toldIn(tenant: string, { scenario }: Play, locale: string): Promise<readonly Play[]> {
    const told = allInLanguage(scenario, locale, await this.#translations(tenant)).map(compile);
    for (const play of told) {
      const { id, version } = play.scenario;
      this.#told.set(toldName(tenant, { id, version, story: play.story }), play);
      if (this.#told.size > mostReady) this.#told.delete(this.#told.keys().next().value!);
    }
    return told;
  }

  async #playOf(tenant: string, reference: string): Promise<Play> {
    const exact = parseReference(reference);
    // Nothing to look up: this version and no other is meant.
    if (exact && exact.version.split(".").length >= 3) return this.play(tenant, exact.id, exact.version);
    const head = await this.resolve(tenant, "scenario", reference);
    if (!head) throw missing("scenario", reference);
    return this.play(tenant, head.id, head.version);
  }

  async #readyOne(tenant: string, key: DocumentKey): Promise<Ready> {
    const name = `${tenant} ${key.kind} ${referenceTo(key)}`;
    const known = this.#ready.get(name);
    if (known) {
      this.#ready.delete(name);
      this.#ready.set(name, known);
      return known;
    }
    const row = await this.read(tenant, key);
    if (!row) throw missing(key.kind, referenceTo(key));
    // What it refers to was there when it came, and has not changed since.
    const { document, diagnostics } = loadDocument(key.kind, row.source, null);
    if (!document) {
      throw new HostError("broken-content", `${key.kind} ${referenceTo(key)} can't be read.`, {
        diagnostics,
      });
    }
    const ready: Ready = { document };
    this.#ready.set(name, ready);
    if (this.#ready.size > mostReady) this.#ready.delete(this.#ready.keys().next().value!);
    return ready;
  }
}

function toldName(
  tenant: string,
  { story, ...scenario }: { id: string; version: string; story: string },
): string {
  return `${tenant} ${referenceTo(scenario)} ${story}`;
}

export function readRow(
  query: Query,
  tenant: string,
  { kind, id, version }: DocumentKey,
): Promise<{ readonly rows: readonly (DocumentHead & { readonly source: string })[] }> {
  return query(
    `SELECT ${heads}, source FROM leadsim.document
      WHERE tenant IN ($1, '${libraryTenant}') AND kind = $2 AND id = $3 AND version = $4`,
    [tenant, kind, id, version],
  );
}

function missing(kind: DocumentKind, reference: string): HostError {
  return new HostError("not-found", `There is no ${kind} “${reference.slice(0, 120)}”.`, { kind, reference });
}
