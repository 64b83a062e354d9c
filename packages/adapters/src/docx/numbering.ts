/** Automatic numbers: they stand nowhere in the text, so they are counted as Word does. */
import { child, childrenNamed, type XmlElement } from "../xml/index.js";
import { numeral } from "./numerals.js";

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  readonly suffix: string;
  readonly arabic: boolean;
}
interface Numbers {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
}
export interface NumberReference {
  readonly id: string;
  readonly level: number;
}
/** What stands in front of a paragraph: a number as text, or a bullet of a list. */
export type Mark =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "bullet"; readonly level: number };

const val = (node: XmlElement | undefined, name: string): string | undefined => child(node, name)?.attributes["w:val"];

const levelOf = (node: XmlElement, start?: number): Level => ({
  format: val(node, "w:numFmt") ?? "decimal",
  text: val(node, "w:lvlText") ?? "",
  start: start ?? (Number.parseInt(val(node, "w:start") ?? "", 10) || 0),
  suffix: val(node, "w:suff") ?? "tab",
  arabic: child(node, "w:isLgl") !== undefined,
});

const levelNumber = (node: XmlElement): number => Number(node.attributes["w:ilvl"] ?? 0);

function readNumbers(root: XmlElement | undefined): ReadonlyMap<string, Numbers> {
  const abstracts = new Map(
    childrenNamed(root, "w:abstractNum").map((node) => [node.attributes["w:abstractNumId"] ?? "", node]),
  );
  const out = new Map<string, Numbers>();
  for (const node of childrenNamed(root, "w:num")) {
    const abstract = val(node, "w:abstractNumId") ?? "";
    const levels = new Map(childrenNamed(abstracts.get(abstract), "w:lvl").map((l) => [levelNumber(l), levelOf(l)]));
    let restarted = false;
    for (const override of childrenNamed(node, "w:lvlOverride")) {
      const at = levelNumber(override);
      const startText = val(override, "w:startOverride");
      const start = startText === undefined ? undefined : Number.parseInt(startText, 10) || 0;
      const own = child(override, "w:lvl");
      const base = levels.get(at);
      if (own) levels.set(at, levelOf(own, start));
      else if (base && start !== undefined) levels.set(at, { ...base, start });
      restarted ||= start !== undefined;
    }
    const id = node.attributes["w:numId"] ?? "";
    // Lists of one definition go on counting together unless one of them starts afresh.
    out.set(id, { abstract: restarted ? `num ${id}` : abstract, levels });
  }
  return out;
}

/** Counts through a document: call it for every numbered paragraph, in order. */
export function numbering(root: XmlElement | undefined): (reference: NumberReference) => Mark | undefined {
  const numbers = readNumbers(root);
  const counters = new Map<string, number[]>();
  return ({ id, level }) => {
    const found = numbers.get(id);
    const own = found?.levels.get(level);
    if (!found || !own) return undefined;
    const counts = counters.get(found.abstract) ?? [];
    counters.set(found.abstract, counts);
    counts.length = Math.min(counts.length, level + 1);
    for (let i = 0; i <= level; i++) {
      const start = found.levels.get(i)?.start ?? 1;
      counts[i] = i < level ? (counts[i] ?? start) : counts[i] === undefined ? start : counts[i]! + 1;
    }
    if (own.format === "bullet") return { kind: "bullet", level };
    const text = own.text.replace(/%([1-9])/g, (_, n: string) => {
      const format = found.levels.get(Number(n) - 1)?.format ?? "decimal";
      return numeral(own.arabic ? "decimal" : format, counts[Number(n) - 1] ?? 1);
    });
    return { kind: "number", text: own.suffix === "space" && text !== "" ? `${text} ` : text };
  };
}
