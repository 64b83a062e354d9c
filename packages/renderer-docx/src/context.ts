/** What a file in the making has collected: relations, pictures, lists, marks, comments, losses. One per rendering. */
import type { Block, Inline, Loss } from "@nianbao/core";
import type { DocxOptions, Layout } from "./options.js";
import { resolveLayout } from "./options.js";
import type { ListInstance } from "./parts/numbering.js";
import type { Footers } from "./parts/section.js";
import { escapeAttribute, isClean } from "./xml/escape.js";
import { relationship } from "./xml/names.js";

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: true;
}
export interface Comment {
  readonly paragraphs: readonly string[];
}
/** A comment and the passage it is about, in UTF-16 units of the paragraph's text; without a passage, all of it. */
export interface Remark extends Comment {
  readonly start?: number;
  readonly end?: number;
}
/** Findings to show, by what they stand at. */
export interface Remarks {
  readonly cells: ReadonlyMap<string, readonly Remark[]>;
  readonly paragraphs: ReadonlyMap<readonly Inline[], readonly Remark[]>;
}
/** Where our names and numbers begin. */
export interface Apart {
  readonly prefix: string;
  readonly firstId: number;
  readonly firstList: number;
  readonly firstAbstract: number;
}
/** Cells as fields to fill in: the name to show for an address. */
export type Fields = (address: string) => string;

export class Context {
  readonly layout: Layout;
  readonly relations: Relation[] = [];
  readonly media = new Map<string, { readonly path: string; readonly bytes: Uint8Array }>();
  readonly lists: ListInstance[] = [];
  readonly comments: Comment[] = [];
  /** Bookmark → cell address. */
  readonly cells: { [bookmark: string]: string } = {};
  remarks: Remarks | undefined;
  fields: Fields | undefined;
  /** XML of a field in place of a block (a blank form). */
  fieldOf: ((context: Context, block: Block) => string | undefined) | undefined;
  footers: Footers | undefined;
  /** Width that a picture may take, points. */
  room = 0;
  readonly #targets = new Map<string, string>();
  readonly #losses = new Map<string, Loss>();
  #ids = 0;

  constructor(
    readonly options: DocxOptions,
    /** For a file that has relations, ids and lists of its own: what keeps ours apart. */
    readonly apart: Apart = { prefix: "rId", firstId: 0, firstList: 1, firstAbstract: 0 },
  ) {
    this.layout = resolveLayout(options);
    this.#ids = apart.firstId;
  }

  readonly #made = new Map<string, string>();
  /** XML that comes again and again, made once for each key. */
  once(key: string, make: () => string): string {
    let xml = this.#made.get(key);
    if (xml === undefined) {
      xml = make();
      this.#made.set(key, xml);
    }
    return xml;
  }

  nextId = (): number => ++this.#ids;

  /** A list that counts for itself. @returns its number in the file. */
  list = (instance: ListInstance): number => this.apart.firstList + this.lists.push(instance) - 1;

  relate(kind: string, target: string, external = false): string {
    const key = `${kind} ${target}`;
    let id = this.#targets.get(key);
    if (id === undefined) {
      id = `${this.apart.prefix}${this.relations.length + 1}`;
      this.#targets.set(key, id);
      this.relations.push({ id, type: relationship(kind), target, ...(external ? { external } : {}) });
    }
    return id;
  }

  lose(what: string, where?: string): void {
    this.#losses.set(`${what}\n${where ?? ""}`, where === undefined ? { what } : { what, where });
  }
  get losses(): readonly Loss[] {
    return [...this.#losses.values()];
  }

  /** An attribute value; names what XML cannot hold. */
  attribute(value: string): string {
    if (!isClean(value)) this.lose("XML 不允许的字符已删除 / characters XML cannot hold are dropped", excerpt(value));
    return escapeAttribute(value);
  }
}

/** A few characters by which the place is found again, without those that cannot be shown. */
export const excerpt = (value: string): string =>
  value
    .replace(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, 40);
