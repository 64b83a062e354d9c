/**
 * The labels of all editions, indexed: what may a text be, in which edition, table and block. Everything comes from the
 * editions; nothing of a label is repeated here.
 */
import type { BlockDef, ColumnNode, EditionDef, Label, RowNode } from "../editions/define.js";
import { type EditionId, editionIds, editionOf } from "../editions/index.js";
import { registry } from "../editions/registry.js";
import { sectionTitle } from "../layout/cells.js";
import { near, reworded, within } from "../likeness.js";
import { lettersOf, normalise, splitNote, splitNumber } from "./normalise.js";

export type LabelKind =
  | "row"
  | "rowGroup"
  | "column"
  | "columnGroup"
  | "corner"
  | "unit"
  | "block"
  | "section"
  | "signature";

/** One meaning of a label. */
export interface LabelEntry {
  readonly kind: LabelKind;
  readonly edition: EditionId;
  /** Table; of a section the table that stands in it, or `""`. */
  readonly table: string;
  readonly block: string;
  /** `across`: row labels stand in the head. */
  readonly layout: BlockDef["layout"];
  /** Row, column, group, block or section id. */
  readonly id: string;
  /** Groups above and rows it is a part of, outermost first. */
  readonly groups: readonly string[];
  /** The official label. */
  readonly label: string;
  /** This wording is the official one, not a variant. */
  readonly official: boolean;
  /** The wording, normalised. */
  readonly normal: string;
  /** That without number, note, brackets and marks. */
  readonly bare: string;
  /** Edition, table and block in one: only labels of the same place make a cell together. */
  readonly where: string;
}

export interface LabelHit extends LabelEntry {
  /** `exact`: but for spelling; `bare`: but for numbers, notes, brackets; `misprint`: but for a character or two. */
  readonly how: "exact" | "bare" | "misprint";
  /** The bracketed note after the label, as found (normalised); `""` when there is none. */
  readonly note: string;
}

const every = (): LabelEntry[] => editionIds.flatMap((id) => entriesOf(id, editionOf(id)));

function entriesOf(edition: EditionId, def: EditionDef): LabelEntry[] {
  const out: LabelEntry[] = [];
  type Where = Omit<LabelEntry, "official" | "normal" | "bare" | "where" | "label">;
  const add = (label: Label, where: Where, joined: readonly string[] = []) => {
    const place = `${edition} ${where.table} ${where.block}`;
    const put = (wording: string, official: boolean, bare: (normal: string) => string) => {
      const normal = normalise(wording);
      out.push({ ...where, label: label.label, official, normal, bare: bare(normal), where: place });
    };
    [label.label, ...(label.variants ?? [])].forEach((wording, i) => {
      put(wording, i === 0, bareOf);
    });
    for (const wording of joined) put(wording, false, lettersOf);
  };
  const walk = (
    nodes: readonly (RowNode | ColumnNode)[],
    axis: "row" | "column",
    where: Where,
    above: readonly string[] = [],
  ): void => {
    for (const node of nodes) {
      const below = { ...where, groups: [...where.groups, node.id] };
      if ("children" in node) {
        add(node, { ...where, kind: axis === "row" ? "rowGroup" : "columnGroup", id: node.id });
        walk(node.children, axis, below, [...above, node.label]);
      } else {
        // where cells were merged the labels of the groups stand before it: （三）不予公开1.属于国家秘密
        const joined = above.map((_, i) => above.slice(i).join("") + node.label);
        add(node, { ...where, kind: axis, id: node.id }, joined);
        if ("parts" in node && node.parts) walk(node.parts, axis, below);
      }
    }
  };
  for (const [table, { blocks, signature = [] }] of Object.entries(def.tables)) {
    for (const label of signature)
      add(label, { kind: "signature", edition, table, block: "", layout: "side", id: label.label, groups: [] });
    for (const block of blocks) {
      const where: Where = {
        kind: "block",
        edition,
        table,
        block: block.id,
        layout: block.layout,
        id: block.id,
        groups: [],
      };
      if (block.heading) add(block.heading, where);
      if (block.corner) add(block.corner, { ...where, kind: "corner" });
      if (block.unitColumn) add(block.unitColumn, { ...where, kind: "unit" });
      walk(block.columns, "column", where);
      walk(block.rows, "row", where);
    }
  }
  for (const section of def.sections) {
    const where: Where = {
      kind: "section",
      edition,
      table: section.table ?? "",
      block: "",
      layout: "side",
      id: section.id,
      groups: [],
    };
    add(section, where);
    if (section.ordinal !== "") add({ label: sectionTitle(section) }, where);
  }
  return out;
}

/** A wording without number, note, brackets and marks; 年度 and 年 are one. */
export const bareOf = (normal: string): string =>
  lettersOf(splitNote(splitNumber(normal).rest).label).replaceAll("年度", "年") || lettersOf(normal);

type Index = Map<string, LabelEntry[]>;
const put = (index: Index, key: string, entry: LabelEntry) => {
  const list = index.get(key);
  if (!list) index.set(key, [entry]);
  else if (!list.some((e) => e.kind === entry.kind && e.where === entry.where && e.id === entry.id)) list.push(entry);
};

const cache = new Map<string, readonly LabelHit[]>();

interface Labels {
  readonly entries: readonly LabelEntry[];
  readonly exact: Index;
  readonly bare: Index;
  readonly longest: number;
}
let built: Labels | undefined;
let revision = registry.revision;

/** Forgets what was derived before an edition was registered. */
function refresh(): void {
  if (revision === registry.revision) return;
  revision = registry.revision;
  built = undefined;
  cache.clear();
}

/** All labels of all editions; built once, and again when an edition is registered. */
export function labels(): Labels {
  refresh();
  if (built) return built;
  const exact: Index = new Map();
  const bare: Index = new Map();
  const entries = every();
  for (const entry of entries) {
    put(exact, entry.normal, entry);
    put(bare, lettersOf(entry.normal), entry);
  }
  for (const entry of entries) put(bare, entry.bare, entry);
  built = { entries, exact, bare, longest: Math.max(...entries.map((entry) => entry.normal.length)) };
  return built;
}

const none: readonly LabelHit[] = [];

/** `2.其他` is not `3.其他`: a number that differs forbids a short label, but not a long one. */
const numberFits = (normal: string, entry: LabelEntry): boolean => {
  const mine = splitNumber(normal);
  const official = splitNumber(entry.normal);
  return (
    mine.number === "" ||
    official.number === "" ||
    mine.number === official.number ||
    bareOf(normal).length > 2 ||
    !/\d/.test(mine.number)
  );
};

function find(text: string): readonly LabelHit[] {
  const { exact, bare, longest } = labels();
  const normal = normalise(text.length > 600 ? text.slice(0, 600) : text);
  if (normal === "" || /^[\d.,+-]+$/.test(normal)) return none;
  const hits: LabelHit[] = (exact.get(normal) ?? []).map((entry) => ({
    ...entry,
    how: "exact",
    note: splitNote(normal).note,
  }));
  const { note } = splitNote(normal);
  const keys = [lettersOf(normal), bareOf(normal)].filter((key) => key !== "" && key.length <= longest);
  for (const key of keys) {
    const kinds = new Set(hits.map((hit) => `${hit.edition} ${hit.kind}`));
    for (const entry of bare.get(key) ?? []) {
      if (kinds.has(`${entry.edition} ${entry.kind}`) || !numberFits(normal, entry)) continue;
      hits.push({ ...entry, how: "bare", note });
    }
  }
  return hits.length > 0 ? hits : none;
}

/** Everything a text may be as a label; `[]` when it is none. Short texts are remembered. */
export function lookup(text: string): readonly LabelHit[] {
  if (text.length > 160) return find(text);
  refresh();
  const known = cache.get(text);
  if (known) return known;
  const hits = find(text);
  if (cache.size >= 20_000) cache.clear();
  cache.set(text, hits);
  return hits;
}

/** Another label of the table differs in no more than a misprint might: 当面申请数, 信函申请数; then none may be guessed. */
const hasLikeness = (hit: LabelEntry, fits: (entry: LabelEntry) => boolean): boolean =>
  labels().entries.some(
    (entry) => entry.edition === hit.edition && entry.id !== hit.id && fits(entry) && near(entry.bare, hit.bare, 2),
  );

/** It names something of a table's grid. */
export const isOfTable = (hit: LabelHit): boolean => hit.kind !== "section" && hit.kind !== "signature";

/** The block of its edition that a label stands in. */
export const blockOf = ({ edition, table, block }: LabelEntry): BlockDef | undefined =>
  editionOf(edition).tables[table]?.blocks.find((def) => def.id === block);

/** A group's label that stands in a line of its own, where other forms have no figures to read. */
export const isGroupLine = (hit: LabelHit): boolean => hit.kind === "rowGroup" && blockOf(hit)?.groupLines === true;

/** A character stands for another, so that the label may say something else: 国家机密 for 国家秘密. */
export function isAnotherWord(found: string, official: string): boolean {
  const [a, b] = [bareOf(normalise(found)), bareOf(normalise(official))];
  return !within(a, b) && !within(b, a) && !reworded(a, b);
}

/**
 * The one label of a table that a text misprints: one character off from five, two from twelve on; `[]` when none or more
 * than one place is that near.
 */
export function lookupMisprint(text: string, fits: (entry: LabelEntry) => boolean): readonly LabelHit[] {
  const normal = normalise(text.slice(0, 200));
  const bare = bareOf(normal);
  if (bare.length < 5 || bare.length > labels().longest) return none;
  const limit = bare.length >= 12 ? 2 : 1;
  const hits = labels().entries.filter(
    (entry) =>
      fits(entry) && (near(bare, entry.bare, limit) || reworded(bare, entry.bare)) && numberFits(normal, entry),
  );
  const places = new Set(hits.map((hit) => `${hit.kind} ${hit.id}`));
  return places.size === 1 && !hits.some((hit) => hasLikeness(hit, fits))
    ? hits.map((hit) => ({ ...hit, how: "misprint", note: splitNote(normal).note }))
    : none;
}
