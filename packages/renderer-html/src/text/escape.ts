/** Text into HTML: nothing of a report can become markup, and nothing in it can turn the reading order around. */

/**
 * Characters an HTML page cannot hold or must not obey: controls (but tab and line feed), the C1 range, bidirectional
 * overrides, embeddings and isolates (they would make printed figures read backwards), noncharacters and halves of
 * surrogate pairs. They are printed as U+FFFD, and `losses` names them.
 */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/;
const UNPRINTABLE_ALL = new RegExp(UNPRINTABLE.source, "g");

export const printable = (value: string): string =>
  UNPRINTABLE.test(value) ? value.replace(/\r\n?/g, "\n").replace(UNPRINTABLE_ALL, "\ufffd") : value;

/** The distinct characters of a text that {@link printable} replaces, as code points. */
export const unprintableIn = (value: string): string[] => [
  ...new Set(
    (value.match(UNPRINTABLE_ALL) ?? []).map(
      (c) => `U+${c.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`,
    ),
  ),
];

const ENTITIES: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What may need more than to be written as it is: most texts hold none of it, and one look says so. */
const SPECIAL =
  /[&<>"'\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;

/** For element content. */
export const escapeText = (value: string): string => (SPECIAL.test(value) ? escapedText(value) : value);
const escapedText = (value: string): string => printable(value).replace(/[&<>]/g, (c) => ENTITIES[c] ?? c);

/** For attribute values in double quotes. */
export const escapeAttribute = (value: string): string => (SPECIAL.test(value) ? escapedAttribute(value) : value);
const escapedAttribute = (value: string): string => printable(value).replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

/**
 * JSON for a script element: no `<` stands in it, so neither `</script>` nor `<!--` can; every character outside plain
 * printable text is an escape, so the data come back exactly as they were.
 */
export function scriptJson(value: unknown): string {
  const json = JSON.stringify(value) ?? "null";
  return UNSAFE_IN_SCRIPT.test(json) ? json.replace(UNSAFE_IN_SCRIPT_ALL, escaped) : json;
}

const escaped = (c: string): string =>
  [...Array(c.length).keys()].map((i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, "0")}`).join("");
const UNSAFE_IN_SCRIPT =
  /[<>&\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud83f-\udbff\ufdd0-\ufdef\ufeff\ufffe\uffff]/;
const UNSAFE_IN_SCRIPT_ALL =
  /[<>&\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufffe\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g;
