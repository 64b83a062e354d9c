/** Text and attribute values for XML 1.0. What XML cannot hold is taken out; `isClean` tells whether anything was. */

// The characters XML 1.0 leaves out: C0 controls but tab, line feed, return; lone surrogates; U+FFFE, U+FFFF.
const INVALID =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SPECIAL = /[&<>"]/g;
const ENTITY: { readonly [c: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const isClean = (value: string): boolean => value.search(INVALID) < 0;
export const clean = (value: string): string => value.replace(INVALID, "");
export const escapeText = (value: string): string => clean(value).replace(SPECIAL, (c) => ENTITY[c] ?? c);
/** White space in an attribute would be folded to spaces by a reader, so it is written as references. */
export const escapeAttribute = (value: string): string =>
  escapeText(value).replace(/[\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`);

/** JSON that XML can hold whole: what XML lacks is written as JSON's own escapes, so nothing is lost. */
export const jsonText = (value: unknown): string =>
  escapeText((JSON.stringify(value) ?? "null").replace(/[\ufffe\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`));
