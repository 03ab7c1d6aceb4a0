import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { codeActions } from "./code-actions.js";
import { completionAt } from "./completion.js";
import { definitionAt } from "./definition.js";
import { documentSymbols } from "./document-symbols.js";
import { formattingEdits } from "./formatting.js";
import type { EditorHost } from "./host.js";
import { hoverAt } from "./hover.js";
import { type InOrder, inOrder } from "./in-order.js";
import type { KnownText } from "./known-text.js";
import { createPublisher, type Publisher } from "./publisher.js";
import { referencesAt } from "./references.js";
import { prepareRename, RenameRefusal, renameAt } from "./rename.js";
import { version } from "./version.js";
import { createWorkspace, type Workspace } from "./workspace.js";

/** Answers an editor over a connection: hooks every feature up and listens. */
export function serveEditor(connection: Connection, host: EditorHost): void {
  const workspace = createWorkspace(host);
  const documents = new TextDocuments(TextDocument);
  const publisher = createPublisher(workspace, connection, host.thread);
  const served: Served = { connection, workspace, publisher, next: inOrder() };
  connection.onShutdown(() => publisher.end());
  read(served, () => workspace.readLibrary());
  keepWorkspace(served);
  keepDocuments(served, documents);
  answer(served);
  documents.listen(connection);
  connection.listen();
}

interface Served {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly publisher: Publisher;
  /** Whoever asks waits for what the editor said before the question, and for the files that are read for it. */
  readonly next: InOrder;
}

/** Takes something in; that it can't be read takes nothing else away. */
function read({ connection, next }: Served, work: () => void | Promise<void>): void {
  next(work).catch((error: unknown) => connection.console.error(`Files can't be read: ${String(error)}`));
}

function capabilities(): InitializeResult {
  return {
    serverInfo: { name: "leadsim", version },
    capabilities: {
      positionEncoding: "utf-16",
      textDocumentSync: TextDocumentSyncKind.Incremental,
      completionProvider: { triggerCharacters: [" ", "{", "[", '"', "'"] },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      renameProvider: { prepareProvider: true },
      documentSymbolProvider: true,
      documentFormattingProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll] },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

function keepWorkspace(served: Served): void {
  const { connection, workspace, publisher } = served;
  let asked: InitializeParams | undefined;
  connection.onInitialize((params) => {
    asked = params;
    const folders =
      params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    for (const uri of folders) read(served, () => workspace.addFolder(uri));
    return capabilities();
  });
  connection.onInitialized(async () => {
    const { workspace: client } = asked?.capabilities ?? {};
    if (client?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) read(served, () => workspace.removeFolder(uri));
        for (const { uri } of added) read(served, () => workspace.addFolder(uri));
        read(served, () => publisher.all());
      });
    }
    if (client?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = [{ globPattern: "**/*.{yaml,yml}" }];
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      // A folder that is gone is told of by its own address alone.
      if (type === FileChangeType.Deleted) read(served, () => workspace.removeFolder(uri));
      if (type === FileChangeType.Deleted || /\.ya?ml$/i.test(uri)) read(served, () => workspace.reread(uri));
    }
    read(served, () => publisher.all());
  });
}

function keepDocuments(served: Served, documents: TextDocuments<TextDocument>): void {
  const { workspace, publisher } = served;
  documents.onDidChangeContent(({ document }) => {
    const text = copyOf(document);
    read(served, () => {
      const before = workspace.get(text.uri);
      workspace.open(text);
      const kinds = [before?.kind, workspace.get(text.uri)?.kind];
      publisher.one(text.uri);
      // What the document is to others: every scenario and form hangs on a model, forms hang on scenarios.
      if (kinds.includes("model")) publisher.all();
      else if (kinds.includes("scenario")) {
        for (const { uri } of documents.all()) if (workspace.get(uri)?.kind === "form") publisher.one(uri);
      }
    });
  });
  documents.onDidClose(({ document: { uri } }) =>
    read(served, () => {
      workspace.close(uri);
      publisher.forget(uri);
      publisher.all();
    }),
  );
}

/** The library changes its documents in place; what is read from a text is kept for the text as it was. */
function copyOf(document: TextDocument): TextDocument {
  return TextDocument.create(document.uri, document.languageId, document.version, document.getText());
}

function answer({ connection, workspace, publisher, next }: Served): void {
  const within = <T>({ uri }: { readonly uri: string }, feature: (text: KnownText) => T): Promise<T | null> =>
    next(() => {
      const text = workspace.get(uri);
      return text ? feature(text) : null;
    });
  connection.onCompletion(({ textDocument, position }) =>
    within(textDocument, (text) => completionAt(workspace, text, position)),
  );
  connection.onHover(({ textDocument, position }) =>
    within(textDocument, (text) => hoverAt(workspace, text, position) ?? null),
  );
  connection.onDefinition(({ textDocument, position }) =>
    within(textDocument, (text) => definitionAt(workspace, text, position) ?? null),
  );
  connection.onReferences(({ textDocument, position, context }) =>
    within(textDocument, (text) => referencesAt(workspace, text, position, context.includeDeclaration)),
  );
  connection.onPrepareRename(({ textDocument, position }) =>
    within(textDocument, (text) => refusing(() => prepareRename(workspace, text, position))),
  );
  connection.onRenameRequest(({ textDocument, position, newName }) =>
    within(textDocument, (text) => refusing(() => renameAt(workspace, text, position, newName))),
  );
  connection.onDocumentSymbol(({ textDocument }) => within(textDocument, documentSymbols));
  connection.onDocumentFormatting(({ textDocument }) => within(textDocument, formattingEdits));
  connection.onCodeAction(({ textDocument, range, context }) =>
    within(textDocument, (text) => codeActions(text, publisher.found(text.uri), range, context.only)),
  );
}

/**
 * A rename that can't be done is answered with why, as the protocol wants it: a request that is understood
 * and failed.
 */
function refusing<T>(rename: () => T): T {
  try {
    return rename();
  } catch (error) {
    if (error instanceof RenameRefusal) throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
    throw error;
  }
}
