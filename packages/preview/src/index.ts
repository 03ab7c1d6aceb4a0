// The page, as text

export { type PreviewData, type PreviewFile, previewPage } from "./preview-page.js";
