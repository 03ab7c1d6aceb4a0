import { createConnection, ProposedFeatures } from "vscode-languageserver";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { type MeaningThread, openMeaningThread } from "./meaning-thread.js";
import { serveEditor } from "./server.js";

/**
 * Serves one editor over two streams, until it says goodbye or hangs up. Framing, cancellation and the protocol's types
 * are those of vscode-languageserver: kept by the protocol's own authors, MIT, and nobody's reason to write them again.
 * @param options `thread`: where scenarios are played through to tell what they mean; `pageUri`: where the page of a diagnostic is
 * @returns the exit code of the protocol: 0 when `shutdown` came before `exit`, else 1
 */
export function startLanguageServer(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  {
    thread = openMeaningThread(),
    pageUri,
  }: {
    readonly thread?: MeaningThread;
    readonly pageUri?: (code: string) => string | undefined;
  } = {},
): Promise<number> {
  return new Promise((resolve) => {
    const reader = new StreamMessageReader(input);
    const writer = new StreamMessageWriter(output);
    // The library's own way of making a connection ends the process; this one only tells.
    const watchDog = { shutdownReceived: false, initialize: () => undefined, exit: resolve };
    const connection = createConnection(
      (logger) => createProtocolConnection(reader, writer, logger),
      watchDog,
      ProposedFeatures.all,
    );
    const hungUp = () => resolve(watchDog.shutdownReceived ? 0 : 1);
    reader.onClose(hungUp);
    input.once("end", hungUp);
    serveEditor(connection, thread, pageUri);
  });
}
