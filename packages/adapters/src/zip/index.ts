/** Archives of report files. */
export { type ArchiveEntry, type ArchiveItem, type ArchiveResult, archiveItems, readArchive } from "./archive.js";
export { looksLikeZip } from "./directory.js";
