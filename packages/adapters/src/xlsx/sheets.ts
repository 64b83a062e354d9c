/** The sheets of a workbook, in order. */
import type { Package } from "../ooxml/package.js";
import { child, childrenNamed, type XmlElement } from "../xml/index.js";

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

export function sheetsOf(pack: Package, main: string, workbook: XmlElement): readonly SheetEntry[] {
  const targets = new Map(pack.relationships(main).map((r) => [r.id, r]));
  return childrenNamed(child(workbook, "sheets"), "sheet").flatMap((node) => {
    const target = targets.get(node.attributes["r:id"] ?? "");
    if (target?.type !== "worksheet") return [];
    return [
      {
        name: node.attributes.name ?? "",
        part: target.target,
        hidden: (node.attributes.state ?? "visible") !== "visible",
      },
    ];
  });
}
