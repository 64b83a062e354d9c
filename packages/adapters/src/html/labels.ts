/** Labels of the block that pages of disclosed information carry: 索引号, 发布机构, 发布日期 … */

/** Keys of `document.metadata` and the labels that stand for them, spaces and colons left out. */
const labelled: readonly (readonly [string, readonly string[]])[] = [
  ["indexNumber", ["索引号", "信息索引号", "信息索引", "索引编号"]],
  ["documentNumber", ["文号", "发文字号", "文件编号", "发布文号"]],
  ["organ", ["发布机构", "发文机关", "发文单位", "发布单位", "发布机关", "公开机关", "公开机构", "信息来源机构"]],
  ["date", ["发布日期", "发布时间", "公开日期", "发文日期", "公布日期"]],
  ["written", ["成文日期", "生成日期", "成文时间"]],
  ["source", ["来源", "信息来源", "文章来源", "稿件来源"]],
  ["title", ["名称", "标题", "信息名称"]],
];
const keys: ReadonlyMap<string, string> = new Map(labelled.flatMap(([key, labels]) => labels.map((l) => [l, key])));
/** Labels of the same blocks that say nothing a report keeps: they end a value. */
const others: ReadonlySet<string> = new Set([
  "信息分类",
  "主题分类",
  "组配分类",
  "体裁分类",
  "分类",
  "公开方式",
  "有效性",
  "时效",
  "时效性",
  "内容概述",
  "主题词",
  "统一编号",
  "公开时限",
  "废止日期",
  "生效日期",
  "浏览次数",
  "点击数",
  "字体",
  "字号",
  "作者",
  "编辑",
  "责任编辑",
  "关键词",
  "公开范围",
  "公开程序",
  "阅读",
  "访问量",
]);

const normal = (label: string): string => label.replace(/[\s\u00a0\u3000【】[\]]+/g, "");
const known = (label: string): boolean => keys.has(label) || others.has(label);
const nothing = /^[-—/\\\s\u3000\u00a0]*$/;

/** `索引号：113300/2024-1` → its parts; a label alone has an empty value. */
function split(segment: string): { readonly label: string; readonly value: string } | undefined {
  const colon = segment.search(/[：:]/);
  if (colon > 16) return undefined;
  if (colon < 0) {
    const label = normal(segment);
    return known(label) ? { label, value: "" } : undefined;
  }
  const label = normal(segment.slice(0, colon));
  return known(label) ? { label, value: segment.slice(colon + 1).trim() } : undefined;
}

/** `发布日期：2024-01-20 来源：某局` is two: pieces of a segment, each beginning with a known label. */
function pieces(segment: string): string[] {
  const out: string[] = [];
  let rest = segment;
  for (
    let colon = rest.slice(16).search(/[：:]/);
    colon >= 0 && out.length < 12;
    colon = rest.slice(16).search(/[：:]/)
  ) {
    const head = rest.slice(0, colon + 16);
    const space = Math.max(
      head.lastIndexOf(" "),
      head.lastIndexOf("\u3000"),
      head.lastIndexOf("\u00a0"),
      head.lastIndexOf("|"),
    );
    if (space < 0 || !known(normal(head.slice(space + 1)))) break;
    out.push(rest.slice(0, space));
    rest = rest.slice(space + 1);
  }
  return [...out, rest];
}

/** @param segments short pieces of text in page order: cells, lines, labels and their values */
export function labelledMetadata(segments: readonly string[]): Record<string, string> {
  const found = new Map<string, string>();
  const parts = segments.flatMap((segment) => (segment.length > 300 ? [] : pieces(segment.trim())));
  parts.forEach((part, i) => {
    const here = split(part.replace(/[|\s\u3000\u00a0]+$/, ""));
    const key = here && keys.get(here.label);
    if (!here || !key || found.has(key)) return;
    const next = parts[i + 1]?.trim() ?? "";
    const value = here.value !== "" ? here.value : split(next) ? "" : next;
    if (value.length > 200 || nothing.test(value)) return;
    if (key === "source" && /^https?:/i.test(value)) return;
    if ((key === "date" || key === "written") && !/\d{4}/.test(value)) return;
    found.set(key, value);
  });
  return Object.fromEntries(found);
}
