// Reading files: for Node only. Everything else in this package runs anywhere.

// The library

export { findInLibrary, type Library, type LibraryFile } from "./load/load-library.js";
export { LibraryError, type LibraryErrorCode, libraryFolder, readLibrary } from "./read-library.js";

// Files and folders

export { documentFiles, TooManyFiles } from "./node/document-files.js";
export { NotReadable, readRegularFile } from "./node/read-regular-file.js";
