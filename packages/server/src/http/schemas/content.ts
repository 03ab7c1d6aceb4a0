import { Type } from "@sinclair/typebox";
import { DocumentId, DocumentVersion, orNull, record, Time } from "./common.js";

export const DocumentHead = record(
  {
    kind: Type.String(),
    id: DocumentId,
    version: Type.String(),
    title: Type.String(),
    locale: orNull(Type.String()),
    hash: Type.String({ description: "SHA-256 of its source." }),
    library: Type.Boolean({ description: "Whether it came with leadsim, so that anybody can read its key." }),
    createdAt: Time,
  },
  "DocumentHead",
);

export const DocumentList = record({ items: Type.Array(DocumentHead) }, "DocumentList");

const Diagnostic = Type.Object(
  {
    code: Type.String(),
    severity: Type.String(),
    message: Type.String(),
  },
  { $id: "Diagnostic", additionalProperties: true, description: "A mistake or a remark, with its place." },
);

export const PutAnswer = record(
  { document: DocumentHead, created: Type.Boolean(), diagnostics: Type.Array(Diagnostic) },
  "PutAnswer",
);

export const VersionParams = record({ id: DocumentId, version: DocumentVersion });
export const DocumentParams = record({ id: DocumentId });
