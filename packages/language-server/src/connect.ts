import {
  createConnection,
  createProtocolConnection,
  type MessageReader,
  type MessageWriter,
  ProposedFeatures,
} from "vscode-languageserver";
import type { EditorHost } from "./host.js";
import { serveEditor } from "./server.js";

/**
 * Serves one editor over a channel, until it says goodbye or hangs up. Framing, cancellation and the
 * protocol's types are those of vscode-languageserver: kept by the protocol's own authors, MIT, and nobody's
 * reason to write them again.
 * @returns the exit code of the protocol: 0 when `shutdown` came before `exit` or the end, else 1; and what
 *   to call when the editor is gone without a word
 */
export function connect(
  reader: MessageReader,
  writer: MessageWriter,
  host: EditorHost,
): { readonly ended: Promise<number>; readonly hangUp: () => void } {
  let end: (code: number) => void = () => undefined;
  const ended = new Promise<number>((resolve) => {
    end = resolve;
  });
  // The library's own way of making a connection ends the process; this one only tells.
  const watchDog = { shutdownReceived: false, initialize: () => undefined, exit: end };
  const hangUp = () => end(watchDog.shutdownReceived ? 0 : 1);
  const connection = createConnection(
    (logger) => createProtocolConnection(reader, writer, logger),
    watchDog,
    ProposedFeatures.all,
  );
  reader.onClose(hangUp);
  serveEditor(connection, host);
  return { ended, hangUp };
}
