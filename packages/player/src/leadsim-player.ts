// One file for a plain page: defines the element, and exports what the page needs to reach a session.
import "./define.js";

export * from "./index.js";
