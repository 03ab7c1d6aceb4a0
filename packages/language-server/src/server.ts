import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  type TextDocumentPositionParams,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { codeActions } from "./code-actions.js";
import { completionAt } from "./completion.js";
import { definitionAt } from "./definition.js";
import { documentSymbols } from "./document-symbols.js";
import { formattingEdits } from "./formatting.js";
import { hoverAt } from "./hover.js";
import type { KnownText } from "./known-text.js";
import type { MeaningThread } from "./meaning-thread.js";
import { createPublisher, type Publisher } from "./publisher.js";
import { referencesAt } from "./references.js";
import { prepareRename, renameAt } from "./rename.js";
import { version } from "./version.js";
import { createWorkspace, type Workspace } from "./workspace.js";

/** Answers an editor over a connection: hooks every feature up and listens. */
export function serveEditor(
  connection: Connection,
  thread: MeaningThread,
  pageUri?: (code: string) => string | undefined,
): void {
  const workspace = createWorkspace(pageUri);
  const documents = new TextDocuments(TextDocument);
  const publisher = createPublisher(workspace, connection, thread);
  connection.onShutdown(() => publisher.end());
  keepWorkspace(connection, workspace, publisher);
  keepDocuments(documents, workspace, publisher);
  answer(connection, workspace, publisher);
  documents.listen(connection);
  connection.listen();
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

function keepWorkspace(connection: Connection, workspace: Workspace, publisher: Publisher): void {
  let asked: InitializeParams | undefined;
  connection.onInitialize((params) => {
    asked = params;
    const folders =
      params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    for (const uri of folders) workspace.addFolder(uri);
    return capabilities();
  });
  connection.onInitialized(async () => {
    const { workspace: client } = asked?.capabilities ?? {};
    if (client?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) workspace.removeFolder(uri);
        for (const { uri } of added) workspace.addFolder(uri);
        publisher.all();
      });
    }
    if (client?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = [{ globPattern: "**/*.{yaml,yml}" }];
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted || /\.ya?ml$/i.test(uri)) workspace.reread(uri);
    }
    publisher.all();
  });
}

function keepDocuments(
  documents: TextDocuments<TextDocument>,
  workspace: Workspace,
  publisher: Publisher,
): void {
  documents.onDidChangeContent(({ document }) => {
    const before = workspace.get(document.uri);
    workspace.open(copyOf(document));
    const kinds = [before?.kind, workspace.get(document.uri)?.kind];
    publisher.one(document.uri);
    // What the document is to others: every scenario and form hangs on a model, forms hang on scenarios.
    if (kinds.includes("model")) publisher.all();
    else if (kinds.includes("scenario")) {
      for (const { uri } of documents.all()) if (workspace.get(uri)?.kind === "form") publisher.one(uri);
    }
  });
  documents.onDidClose(({ document }) => {
    workspace.close(document.uri);
    publisher.forget(document.uri);
    publisher.all();
  });
}

/** The library changes its documents in place; what is read from a text is kept for the text as it was. */
function copyOf(document: TextDocument): TextDocument {
  return TextDocument.create(document.uri, document.languageId, document.version, document.getText());
}

function answer(connection: Connection, workspace: Workspace, publisher: Publisher): void {
  const at = <T>(
    { textDocument, position }: TextDocumentPositionParams,
    feature: (text: KnownText, position: TextDocumentPositionParams["position"]) => T,
  ): T | null => {
    const text = workspace.get(textDocument.uri);
    return text ? feature(text, position) : null;
  };
  connection.onCompletion((params) =>
    at(params, (text, position) => completionAt(workspace, text, position)),
  );
  connection.onHover((params) => at(params, (text, position) => hoverAt(workspace, text, position) ?? null));
  connection.onDefinition((params) =>
    at(params, (text, position) => definitionAt(workspace, text, position) ?? null),
  );
  connection.onReferences((params) =>
    at(params, (text, position) =>
      referencesAt(workspace, text, position, params.context.includeDeclaration),
    ),
  );
  connection.onPrepareRename((params) =>
    at(params, (text, position) => prepareRename(workspace, text, position)),
  );
  connection.onRenameRequest((params) =>
    at(params, (text, position) => renameAt(workspace, text, position, params.newName)),
  );
  connection.onDocumentSymbol(({ textDocument }) => {
    const text = workspace.get(textDocument.uri);
    return text ? documentSymbols(text) : null;
  });
  connection.onDocumentFormatting(({ textDocument }) => {
    const text = workspace.get(textDocument.uri);
    return text ? formattingEdits(text) : null;
  });
  connection.onCodeAction(({ textDocument, range, context }) => {
    const text = workspace.get(textDocument.uri);
    return text ? codeActions(text, publisher.found(textDocument.uri), range, context.only) : null;
  });
}
