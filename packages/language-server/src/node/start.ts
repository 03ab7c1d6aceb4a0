import { StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { connect } from "../connect.js";
import type { EditorHost } from "../host.js";
import { diskHost } from "./disk-host.js";

/**
 * Serves one editor over two streams, until it says goodbye or hangs up.
 * @param host what is to stand in for this machine's disk, threads and pages, in part or whole
 * @returns the exit code of the protocol: 0 when `shutdown` came before `exit`, else 1
 */
export function startLanguageServer(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  host: Partial<EditorHost> = {},
): Promise<number> {
  const { ended, hangUp } = connect(new StreamMessageReader(input), new StreamMessageWriter(output), {
    ...diskHost(),
    ...host,
  });
  input.once("end", hangUp);
  return ended;
}
