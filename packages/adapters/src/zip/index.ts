/** Archives of report files. */
export { type ArchiveEntry, type ArchiveResult, readArchive } from "./archive.js";
export { looksLikeZip } from "./directory.js";
