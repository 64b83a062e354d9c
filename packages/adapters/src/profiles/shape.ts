/** Whether a text is data rather than a page to look at: its first characters tell. */
import { profiles } from "./list.js";

const json = /^[\s\ufeff]{0,100}[{[]/;
// <main> opens an article of HTML as well: there the declaration of XML must stand before it
const xml =
  /^[\s\ufeff]{0,100}(?:<\?xml[^<>]{0,300}\?>\s{0,100}<(?!!|html\b)[A-Za-z]|<(?:datastore|recordset|book|MetaViewDataS)[\s>])/i;

export const isJson = (text: string): boolean => json.test(text);
/** JSON, or XML that is no XHTML. */
export const isAnswer = (text: string): boolean => isJson(text) || xml.test(text);

/** The keys that the answer of one payload has near its beginning, outermost first. */
const shapes: readonly { readonly way: readonly string[]; readonly fields: readonly string[] }[] = profiles.flatMap(
  ({ payloads }) =>
    payloads.flatMap((payload) => {
      if (payload.kind === "records" || payload.script !== undefined) return [];
      const way = payload.at === "" ? [] : payload.at.split(".");
      if (payload.kind === "html") return [{ way, fields: [] }];
      const { title } = payload.fields;
      const content = payload.kind === "article" ? payload.fields.content : payload.fields.url;
      return [{ way, fields: [...title, ...content].flatMap((path) => path.split(".")[0] ?? []) }];
    }),
);

const hasKey = (text: string, key: string): boolean => text.includes(`"${key}"`);

/** @param head the first kilobytes of a text */
export function looksLikeAnswer(head: string): boolean {
  if (!isAnswer(head)) return false;
  if (!isJson(head)) return true;
  return shapes.some(
    ({ way, fields }) =>
      way.every((key) => hasKey(head, key)) &&
      (fields.length === 0 || fields.filter((key) => hasKey(head, key)).length >= 2),
  );
}
