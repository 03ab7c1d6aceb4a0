// The page, as text

export { type PreviewData, type PreviewFile, previewPage } from "./preview-page.js";

// The graph of a scenario's scenes, with places

export { type LaidOut, layOut, nodeHeight } from "./graph/lay-out.js";
export { type SceneEdge, type SceneGraph, sceneGraph } from "./graph/scene-graph.js";
