/** Names inside an archive: character set, and whether a name stays inside the archive. */
const decode = (bytes: Uint8Array, label: string): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * Archives made on a Chinese Windows carry GBK names without saying so; a name that is valid UTF-8 is taken as such,
 * since GBK text hardly ever is.
 */
export const entryName = (bytes: Uint8Array): string =>
  (decode(bytes, "utf-8") ?? decode(bytes, "gb18030") ?? String.fromCharCode(...bytes)).replaceAll("\\", "/");

/** Absolute, with a drive letter, or climbing out with `..`. */
export const leavesArchive = (name: string): boolean =>
  name.startsWith("/") || /^[A-Za-z]:/.test(name) || name.includes("\0") || name.split("/").includes("..");
