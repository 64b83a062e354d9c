/** Words that come from the edition's own labels: rows and groups of results, kinds of applicants, outcomes of disputes. */
import type { ColumnNode, EditionDef, RowNode } from "../editions/define.js";

type Node = RowNode | ColumnNode;

/** A label without its number, its brackets and a leading 属于, as prose repeats it. */
function forms(label: string): string[] {
  const bare = label.replace(/^[（(]?[一二三四五六七八九十\d]+[）)、.．]/, "").replace(/[（(].*$/, "");
  return [bare, bare.replace(/^属于/, ""), bare.replace(/^要求/, ""), bare.replace(/[“”]/g, "")].filter(
    (form) => form.length > 1,
  );
}

/** What each node, and each below it, is called. */
export function* labels(nodes: readonly Node[]): Generator<{ id: string; form: string }> {
  for (const node of nodes) {
    for (const label of [node.label, ...(node.variants ?? [])])
      for (const form of forms(label)) yield { id: node.id, form };
    if ("children" in node) yield* labels(node.children);
  }
}

/** Ids whose labels say too little alone (其他, 总计), or mean something else in running text. */
const bare = new Set(["其他", "总计", "合计", "行政复议", "行政诉讼", "申请人情况", "本年度办理结果"]);
const rolesByRow: { readonly [id: string]: string } = {
  received: "role:new",
  carriedOver: "role:carriedOver",
  carriedForward: "role:carriedForward",
};

export function editionWords(edition: EditionDef): [string, string][] {
  const words: [string, string][] = [];
  const blocks = edition.tables.applications?.blocks ?? [];
  for (const block of blocks) {
    for (const { id, form } of labels(block.rows)) {
      if (bare.has(form)) continue;
      words.push([form, rolesByRow[id] ?? `row:${id}`]);
      // 属于行政执法案卷信息, 属于国家秘密事项
      if (form.startsWith("属于") && !/(?:信息|事项|申请)$/.test(form))
        words.push([`${form}信息`, `row:${id}`], [`${form}事项`, `row:${id}`]);
    }
    for (const { id, form } of labels(block.columns)) {
      if (!bare.has(form)) words.push([form, id === "legalPersonOrOrganization" ? "col:organizations" : `col:${id}`]);
    }
  }
  return words;
}
