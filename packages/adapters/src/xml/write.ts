/** Text made safe inside XML: markup escaped, characters that XML 1.0 forbids dropped. */
// Lone surrogates cannot be written in UTF-8 either.
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const xmlChars = (value: string): string => value.replace(forbidden, "");

const escapes: { readonly [char: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

// A bare carriage return is read back as a line feed unless it is written as a reference.
export const escapeXml = (value: string): string =>
  xmlChars(value)
    .replace(/[&<>"]/g, (char) => escapes[char] ?? char)
    .replace(/\r/g, "&#13;");

/** A CDATA section; `]]>` inside is split over two. */
export const cdata = (value: string): string => `<![CDATA[${xmlChars(value).replace(/\]\]>/g, "]]]]><![CDATA[>")}]]>`;
