/** What the standard says of each element: how its tags are taken, and what bounds it on the stack of open elements. */
import { traitsOf } from "../names.js";

/** How a start tag is taken in the body of a page. */
export enum Kind {
  /** Any other element: text, or unknown to the standard. */
  Other,
  Block,
  Heading,
  Pre,
  Form,
  ListItem,
  Term,
  Button,
  Link,
  Formatting,
  NoBreak,
  Object,
  Table,
  /** Parts of tables: nothing outside of one. */
  Caption,
  ColumnGroup,
  Column,
  Section,
  Row,
  Cell,
  /** Void elements: `br`, `img`; and of them those that close a paragraph, or are of the head. */
  Void,
  Input,
  Rule,
  Source,
  HeadVoid,
  /** Text up to the end tag: as it stands, with references, or a script. */
  Raw,
  HeadRaw,
  Title,
  TextArea,
  Script,
  Select,
  Option,
  Html,
  Head,
  Body,
  Frame,
  /** What is left to parse5 altogether. */
  Rare,
}

/** Classes of elements, as bits. */
export const Class = {
  special: 1,
  /** Bounds every scope. */
  scope: 2,
  list: 4,
  button: 8,
  table: 16,
  /** Closed where the end of another implies it. */
  implied: 32,
  /** So closed before the end tag of a named one. */
  thorough: 64,
  /** Formatting does not reach out of it. */
  marker: 128,
  formatting: 256,
  heading: 512,
  /** Special, but no end to the search for an item of a list. */
  loose: 1024,
} as const;

export interface Tag {
  readonly name: string;
  readonly kind: Kind;
  readonly classes: number;
  /** Bits of `Trait`. */
  readonly traits: number;
}

const kinds: readonly (readonly [Kind, string])[] = [
  [
    Kind.Block,
    "p dl ol ul div dir nav main menu aside center figure footer header hgroup dialog details address article search section summary fieldset blockquote figcaption",
  ],
  [Kind.Heading, "h1 h2 h3 h4 h5 h6"],
  [Kind.Pre, "pre listing"],
  [Kind.Form, "form"],
  [Kind.ListItem, "li"],
  [Kind.Term, "dd dt"],
  [Kind.Button, "button"],
  [Kind.Link, "a"],
  [Kind.Formatting, "b i s u em tt big code font small strike strong"],
  [Kind.NoBreak, "nobr"],
  [Kind.Object, "applet object marquee"],
  [Kind.Table, "table"],
  [Kind.Caption, "caption"],
  [Kind.ColumnGroup, "colgroup"],
  [Kind.Column, "col"],
  [Kind.Section, "tbody thead tfoot"],
  [Kind.Row, "tr"],
  [Kind.Cell, "td th"],
  [Kind.Void, "br img wbr area embed keygen"],
  [Kind.Input, "input"],
  [Kind.Rule, "hr"],
  [Kind.Source, "param track source"],
  [Kind.HeadVoid, "base basefont bgsound link meta"],
  [Kind.Raw, "iframe noembed"],
  [Kind.HeadRaw, "style noframes noscript"],
  [Kind.Title, "title"],
  [Kind.TextArea, "textarea"],
  [Kind.Script, "script"],
  [Kind.Select, "select"],
  [Kind.Option, "option optgroup"],
  [Kind.Html, "html"],
  [Kind.Head, "head"],
  [Kind.Body, "body"],
  [Kind.Frame, "frame"],
  [Kind.Rare, "frameset image math plaintext rb rp rt rtc svg template xmp"],
  [Kind.Other, "span abbr cite label ruby o:p"],
];

const classes: readonly (readonly [number, string])[] = [
  [
    Class.special,
    "address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input li link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script section select source style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp",
  ],
  [Class.scope, "applet caption html marquee object table td template th"],
  [Class.list, "ol ul"],
  [Class.button, "button"],
  [Class.table, "table html"],
  [Class.implied, "dd dt li optgroup option p rb rp rt rtc"],
  [Class.thorough, "dd dt li optgroup option p rb rp rt rtc caption colgroup tbody td tfoot th thead tr"],
  [Class.marker, "td th caption applet object marquee"],
  [Class.formatting, "a b i s u em tt big code font small strike strong nobr"],
  [Class.heading, "h1 h2 h3 h4 h5 h6"],
  [Class.loose, "address div p"],
];

const known = new Map<string, Tag>();
for (const [kind, names] of kinds)
  for (const name of names.split(" ")) {
    let bits = 0;
    for (const [bit, among] of classes) if (` ${among} `.includes(` ${name} `)) bits |= bit;
    known.set(name, { name, kind, classes: bits, traits: traitsOf(name) });
  }

/** @returns the tag of a name in lower case; each known one is one object */
export const tagOf = (name: string): Tag =>
  known.get(name) ?? { name, kind: Kind.Other, classes: 0, traits: traitsOf(name) };

const slots = 512;
const slotOf = (hash: number): number => (hash ^ (hash >> 9)) & (slots - 1);
const byHash: Tag[][] = Array.from({ length: slots }, () => []);

/** Letters of either case are alike here; what else is alike, `isNamed` tells apart. */
const hashOf = (hash: number, code: number): number => (hash * 31 + (code | 0x20)) | 0;
for (const tag of known.values()) {
  let hash = 0;
  for (let i = 0; i < tag.name.length; i++) hash = hashOf(hash, tag.name.charCodeAt(i));
  byHash[slotOf(hash)]!.push(tag);
}

function isNamed(html: string, from: number, length: number, name: string): boolean {
  if (name.length !== length) return false;
  for (let i = 0; i < length; i++) {
    const code = html.charCodeAt(from + i);
    const wanted = name.charCodeAt(i);
    if (code !== wanted && !(code >= 0x41 && code <= 0x5a && code + 0x20 === wanted)) return false;
  }
  return true;
}

/**
 * The tag whose name stands at a place and goes up to white space, `/` or `>`; known names are not even cut out.
 * @returns `undefined`: the name goes on to the end of the source, or is not ASCII
 */
export function tagAt(html: string, from: number): { readonly tag: Tag; readonly end: number } | undefined {
  let hash = 0;
  let end = from;
  for (; end < html.length; end++) {
    const code = html.charCodeAt(end);
    if (code === 0x3e || code === 0x2f || code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c) break;
    if (code > 0x7f) return undefined;
    hash = hashOf(hash, code);
  }
  if (end === html.length) return undefined;
  for (const tag of byHash[slotOf(hash)]!) if (isNamed(html, from, end - from, tag.name)) return { tag, end };
  return { tag: tagOf(html.slice(from, end).toLowerCase()), end };
}
