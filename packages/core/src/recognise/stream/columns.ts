/** Head cells of a block in reading order → its columns from left to right. */
import type { BlockDef } from "../../editions/define.js";
import { type EditionId, editionIds, editionOf } from "../../editions/index.js";
import { leavesOf } from "../../layout/cells.js";
import type { LabelHit } from "../labels.js";
import { lettersOf, normalise } from "../normalise.js";
import type { BlockDraft } from "./draft.js";
import type { Token } from "./tokens.js";

export interface Column {
  /** Text of the head, as found or, where it was put together, official. */
  readonly text: string;
  /** Row printed above it (tables across). */
  readonly above?: string;
  readonly line: number | undefined;
}
export interface Columns {
  readonly table: string;
  readonly across: boolean;
  readonly columns: readonly Column[];
  readonly inferred?: string;
  /** No head at all: taken from the form, to be confirmed. */
  readonly assumed?: boolean;
}

interface Candidate {
  readonly edition: EditionId;
  readonly table: string;
  readonly def: BlockDef;
}

/** Blocks of the editions that the labels of a draft name. */
function candidatesOf(draft: BlockDraft): Candidate[] {
  const votes = new Map<string, number>();
  const vote = (hits: readonly LabelHit[], weight: number) => {
    for (const key of new Set(
      hits
        .filter((hit) => hit.kind !== "section" && hit.block !== "")
        .map((hit) => `${hit.edition} ${hit.table} ${hit.block}`),
    ))
      votes.set(key, (votes.get(key) ?? 0) + weight);
  };
  for (const row of draft.rows) vote(row.label?.hits ?? [], 4);
  for (const head of draft.heads) vote(head.hits, 1);
  if (draft.heading) vote(draft.heading.hits, 1);
  const best = Math.max(0, ...votes.values());
  return editionIds.flatMap((edition) =>
    Object.entries(editionOf(edition).tables).flatMap(([table, { blocks }]) =>
      blocks
        .filter((def) => best > 0 && votes.get(`${edition} ${table} ${def.id}`) === best)
        .map((def) => ({ edition, table, def })),
    ),
  );
}

const isLeaf = (hit: LabelHit): boolean => hit.kind === "column";
const isGroup = (hit: LabelHit): boolean => hit.kind === "columnGroup";
const isAbove = (hit: LabelHit): boolean => hit.layout === "across" && (hit.kind === "row" || hit.kind === "rowGroup");

const letters = (text: string): string => lettersOf(normalise(text));

/** Columns in the order of the form. */
function official({ table, def }: Candidate): Columns {
  const leaves = leavesOf(def.columns);
  const columns =
    def.layout === "across"
      ? leavesOf(def.rows).flatMap((row) =>
          leaves.map((leaf) => ({ text: leaf.label, above: row.label, line: undefined })),
        )
      : leaves.map((leaf) => ({ text: leaf.label, line: undefined }));
  return { table, across: def.layout === "across", columns };
}

const sorted = (text: string): string => [...text].sort().join("");
const groupLabels = (nodes: readonly { readonly label: string; readonly children?: unknown }[]): string =>
  nodes
    .map((node) => ("children" in node && node.children ? node.label + groupLabels(node.children as never) : ""))
    .join("");

/** Heads torn into pieces (printed upright, or broken over lines): all their characters are there, and no others. */
function fromPieces(draft: BlockDraft, candidate: Candidate): Columns | undefined {
  const whole = letters(candidate.def.corner?.label ?? "");
  const ofCorner = (text: string): boolean => text.length >= 4 && text.length < whole.length && whole.includes(text);
  const texts = draft.heads.map((head) => letters(head.text)).filter((head) => !ofCorner(head));
  const text = texts.join("");
  if (text.length > 400) return undefined;
  const form = official(candidate);
  const labels = form.columns.map((column) => column.text).join("");
  const groups =
    groupLabels(candidate.def.columns) +
    (form.across
      ? leavesOf(candidate.def.rows)
          .map((row) => row.label)
          .join("") + groupLabels(candidate.def.rows)
      : "");
  const found = sorted(text);
  const corner = candidate.def.corner?.label ?? "";
  const fits = [labels + groups, labels, labels + groups + corner, labels + corner].some(
    (all) => sorted(letters(all)) === found,
  );
  if (!fits) return undefined;
  return { ...form, inferred: "表头文字逐字散落，按字数与本版格式一致，依格式的列序对应" };
}

/** Heads of which a part is left (`本年新`): every one fits the form in its place. */
function fromStumps(draft: BlockDraft, candidate: Candidate): Columns | undefined {
  const form = official(candidate);
  const leaves = leavesOf(candidate.def.columns);
  if (form.across || draft.heads.length !== leaves.length) return undefined;
  let whole = 0;
  const fits = draft.heads.every((head, i) => {
    const leaf = leaves[i]!;
    if (head.hits.some((hit) => isLeaf(hit) && hit.id === leaf.id && hit.edition === candidate.edition)) {
      whole++;
      return true;
    }
    const stump = letters(head.text);
    return (
      stump.length >= 2 &&
      [leaf.label, ...leaf.variants].some((label) => letters(label).startsWith(stump) || letters(label).endsWith(stump))
    );
  });
  return fits && whole > 0 ? { ...form, inferred: "列名不完整，按其在格式中的位置推定" } : undefined;
}

/** Leaves below a group stand where the group stands, however late they are read. */
function inPlace(heads: readonly Token[]): Token[] | undefined {
  const top: (Token | string)[] = [];
  const below = new Map<string, (Token | string)[]>();
  for (const head of heads) {
    const leaf = head.hits.find(isLeaf);
    const group = leaf ? undefined : head.hits.find(isGroup);
    const inner = (leaf ?? group)?.groups.findLast((id) => below.has(id)); // a group may have lost its head
    const list = below.get(inner ?? "") ?? top;
    list.push(group ? group.id : head);
    if (!group) continue;
    if (below.has(group.id)) return undefined;
    below.set(group.id, []);
  }
  const expand = (list: readonly (Token | string)[]): Token[] =>
    list.flatMap((entry) => (typeof entry === "string" ? expand(below.get(entry) ?? []) : [entry]));
  return expand(top);
}

/** Rows printed across, all of the form or the one part of it that stands here, each above its round of columns. */
function outcomes(heads: readonly Token[], candidates: readonly Candidate[]): Columns | undefined {
  const across = candidates.find(({ def }) => def.layout === "across");
  if (!across) return undefined;
  const form = official(across);
  const ids = leavesOf(across.def.columns).map((leaf) => leaf.id);
  const rows = leavesOf(across.def.rows);
  const found = heads.flatMap(
    (head) => head.hits.find((hit) => hit.kind === "row" && hit.layout === "across")?.id ?? [],
  );
  const above = found.filter((id, i) => id !== found[i - 1]);
  const all = heads.filter((head) => !head.hits.some(isAbove));
  // heads that span lines, written in each of them: the lowest line has them all
  const lowest = all.filter((head) => head.kind !== "line" && head.line === all.at(-1)?.line);
  const leaves = lowest.length === above.length * ids.length ? lowest : all;
  if (leaves.length !== above.length * ids.length || new Set(above).size !== above.length) return undefined;
  const order = leaves.every((head, i) =>
    head.hits.some((hit) => hit.kind === "column" && hit.table === across.table && hit.id === ids[i % ids.length]),
  );
  if (!order) return undefined;
  if (above.join() === rows.map((row) => row.id).join()) return form;
  // the rows of a group in another order, or without one of them, are no longer those of the form
  if (above.length > 1) return undefined;
  const label = rows.find((row) => row.id === above[0])?.label;
  return label === undefined
    ? undefined
    : { ...form, columns: form.columns.filter((column) => column.above === label) };
}

/** A table of the same figures with its rows down the side: each label has its own line. */
function upright(draft: BlockDraft, heads: readonly Token[], table: string): Columns | undefined {
  const isOwn = (hit: LabelHit): boolean => hit.table === table && hit.layout === "across";
  const corner = heads[0]?.hits.length === 0 ? 1 : 0; // 类别, above the labels
  const own = heads.slice(corner);
  const ids = own.map((head) => head.hits.find((hit) => isLeaf(hit) && isOwn(hit))?.id);
  const labelled = draft.rows.every(({ label }) => label?.hits.some((hit) => hit.kind === "row" && isOwn(hit)));
  if (!labelled || ids.includes(undefined) || new Set(ids).size < ids.length) return undefined;
  return { table, across: false, columns: own.map((head) => ({ text: head.text, line: head.line })) };
}

/** `undefined`: the columns cannot be told. */
export function columnsOf(draft: BlockDraft): Columns | undefined {
  const candidates = candidatesOf(draft);
  const first = candidates[0];
  if (!first) return undefined;
  const { table } = first;
  if (candidates.some((c) => c.table !== table)) return undefined;
  const heads = draft.heads.filter((head) => head.text !== "");
  if (heads.length === 0) {
    const forms = candidates.map(official);
    const same = new Set(forms.map((form) => form.columns.map((column) => column.text).join("|"))).size === 1;
    return same ? { ...forms[0]!, assumed: true } : undefined;
  }
  const forms = (read: (candidate: Candidate) => Columns | undefined): Columns | undefined => {
    const found = candidates.flatMap((candidate) => read(candidate) ?? []);
    return new Set(found.map((form) => form.columns.map((column) => column.text).join("|"))).size === 1
      ? found[0]
      : undefined;
  };
  if (first.def.layout === "across" || heads.some((head) => head.hits.some((hit) => isAbove(hit))))
    return (
      upright(draft, heads, table) ??
      outcomes(heads, candidates) ??
      forms((candidate) => fromPieces({ ...draft, heads }, candidate))
    );
  const read = heads.every((head) => head.hits.some((hit) => (isLeaf(hit) || isGroup(hit)) && hit.layout === "side"));
  const grouped = first.def.columns.some((node) => "children" in node);
  if (!read) {
    const better = forms((c) => fromStumps({ ...draft, heads }, c)) ?? forms((c) => fromPieces({ ...draft, heads }, c));
    if (better || grouped) return better;
  }
  const ordered = inPlace(heads);
  if (!ordered) return undefined;
  if (grouped) {
    const ids = ordered.map((head) => head.hits.find(isLeaf)?.id);
    // without its group's head the place of a column is known only in the order of the form
    const form = leavesOf(first.def.columns).map((leaf) => leaf.id);
    const groups = new Set(
      heads.flatMap((head) => (head.hits.some(isLeaf) ? [] : head.hits.filter(isGroup).map((hit) => hit.id))),
    );
    const loose = heads.some((head) => {
      const path = head.hits.find(isLeaf)?.groups ?? [];
      return path.length > 1 && !groups.has(path.at(-1) ?? "");
    });
    if (loose && ids.join() !== form.join()) return undefined;
  }
  return { table, across: false, columns: ordered.map((head) => ({ text: head.text, line: head.line })) };
}
