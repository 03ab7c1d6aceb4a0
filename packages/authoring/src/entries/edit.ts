// Documents that are mended and renamed

export { type FixedDocuments, fixDocuments, type Mended } from "../fix/fix-documents.js";
export { type Renamed, type RenameRequest, renameDocuments } from "../rename/rename-documents.js";

// Begin a document

export { formSkeleton } from "../new/form-skeleton.js";
export { modelSkeleton } from "../new/model-skeleton.js";
export { scenarioSkeleton } from "../new/scenario-skeleton.js";
