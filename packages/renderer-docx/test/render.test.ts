import { type Document, editionIds, text } from "@nianbao/core";
import { describe, expect, it } from "vitest";
import { docxLosses, renderDocx } from "../src/index.js";
import { attribute, childOf } from "../src/template/tree.js";
import { all, documentXml, partsOf, shown, tree } from "./parts.js";
import { PNG, sampleDocument } from "./sample.js";

const doc = (...children: Document["children"]): Document => ({ type: "document", children });
const line = (value: string): Document => doc({ type: "paragraph", children: [text(value)] });

describe("the package", () => {
  it("is the same bytes for the same document", () => {
    expect(renderDocx(sampleDocument())).toEqual(renderDocx(sampleDocument()));
  });

  it("relates every part, and every relation has its part and its content type", () => {
    const parts = partsOf(renderDocx(sampleDocument()));
    const types = parts["[Content_Types].xml"] ?? "";
    for (const [path, xml] of Object.entries(parts)) {
      if (!path.endsWith(".rels")) continue;
      const folder = path.replace(/_rels\/[^/]+$/, "");
      for (const [tag, target = ""] of xml.matchAll(/<Relationship [^>]*Target="([^"]*)"[^>]*>/g)) {
        if (tag.includes("External")) continue;
        const resolved = target.startsWith("../") ? target.slice(3) : folder + target;
        expect(Object.keys(parts)).toContain(resolved);
      }
    }
    for (const path of Object.keys(parts))
      expect(types.includes(`/${path}"`) || types.includes(`Extension="${path.split(".").at(-1)}"`), path).toBe(true);
  });

  it("names neither machine nor user, and no time but that of the report", () => {
    const parts = partsOf(renderDocx(sampleDocument()));
    const core = parts["docProps/core.xml"] ?? "";
    expect(core).toContain("<dc:title>清河县水务局2023年政府信息公开工作年度报告</dc:title>");
    expect(core).toContain(">2024-01-22T00:00:00Z</dcterms:created>");
    expect(core).not.toMatch(/creator|lastModifiedBy|modified/);
    const undated = partsOf(renderDocx({ ...sampleDocument(), metadata: {} }))["docProps/core.xml"];
    expect(undated).not.toContain("created");
  });

  it("gives ids once, and opens and closes every bookmark", () => {
    const xml = documentXml(renderDocx(sampleDocument()));
    const starts = [...xml.matchAll(/<w:bookmarkStart w:id="(\d+)" w:name="([^"]+)"/g)];
    expect(new Set(starts.map((m) => m[1])).size).toBe(starts.length);
    expect(new Set(starts.map((m) => m[2])).size).toBe(starts.length);
    expect([...xml.matchAll(/<w:bookmarkEnd /g)]).toHaveLength(starts.length);
  });
});

describe("a title of several lines", () => {
  /** Room for the title, em of its 22 points. */
  const roomFor = (title: string): number => {
    const xml = documentXml(renderDocx(doc({ type: "heading", depth: 1, children: [text(title)] })));
    const [, left = "0", right = "0"] = /<w:ind [^>]*w:left="(\d+)"[^>]*w:right="(\d+)"/.exec(xml) ?? [];
    return (11906 - 1587 - 1474 - Number(left) - Number(right)) / 20 / 22;
  };

  it.each([
    // the closing bracket is the twentieth character: only the whole line holds it
    ["云栖区政务服务和数据管理局（行政审批局）", "2020年度政府信息公开工作年度报告", 20, 21],
    ["清河县水务局（清河县水土保持工作站）", "2023年政府信息公开工作年度报告", 18, 19.5],
  ])("has room for its first phrases and no more: %s", (first, rest, least, most) => {
    const room = roomFor(first + rest);
    expect(room).toBeGreaterThanOrEqual(least);
    expect(room).toBeLessThan(most);
  });

  it("that fits a line is given the whole line", () => {
    expect(roomFor("某局2023年政府信息公开年报")).toBeCloseTo(20.1, 1);
  });
});

describe("a table with many columns", () => {
  const sizesOf = (columns: number): readonly (string | undefined)[] => {
    const heads = Array.from({ length: columns }, () => ({ header: "column", children: [text("结果维持")] }) as const);
    const figures = heads.map(() => ({ children: [text("0")] }));
    const xml = documentXml(
      renderDocx(doc({ type: "table", headRows: 1, rows: [{ cells: heads }, { cells: figures }] })),
    );
    return [...new Set([...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map((match) => match[1]))];
  };
  it("is set smaller rather than with its words torn", () => {
    expect(sizesOf(15)).toEqual([]);
    expect(sizesOf(16)).toEqual(["18"]);
    expect(sizesOf(40)).toEqual(sizesOf(60));
  });
});

describe("the page", () => {
  it("is that of the standard: A4, its margins, 22 lines of 28 characters", () => {
    const xml = documentXml(renderDocx(line("正文")));
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(xml).toContain('<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-848"/>');
  });

  it("takes every value from an option", () => {
    const parts = partsOf(
      renderDocx(line("正文"), {
        layout: { page: { left: 30 }, grid: null, body: { size: 15 }, pageNumber: { show: false }, lineSpacing: 28 },
      }),
    );
    expect(parts["word/document.xml"]).toContain('w:left="1701"');
    expect(parts["word/document.xml"]).not.toContain("linesAndChars");
    expect(parts["word/styles.xml"]).toContain('w:line="560" w:lineRule="exact"');
    expect(parts["word/styles.xml"]).toContain('<w:sz w:val="30"/>');
    expect(parts["word/footer1.xml"]).toBeUndefined();
  });

  it("turns the pages of the tables that ask for it, and only those", () => {
    const xml = documentXml(renderDocx(sampleDocument(), { layout: { landscape: ["applications"] } }));
    const sections = all(tree(xml), "w:sectPr").map((s) => attribute(childOf(s, "w:pgSz"), "w:orient"));
    expect(sections).toEqual([undefined, "landscape", undefined]);
  });

  it("sets the date four characters in and centres the signature over it", () => {
    const xml = documentXml(renderDocx(sampleDocument()));
    expect(xml).toMatch(/<w:pStyle w:val="Date"\/><w:ind w:rightChars="400"/);
    expect(xml).toMatch(/<w:pStyle w:val="Signature"\/><w:keepNext\/>|<w:pStyle w:val="Signature"\/>/);
  });
});

/** Columns each row covers, with what is merged: `span:merge`. */
const gridsOf = (bytes: Uint8Array) =>
  all(tree(documentXml(bytes)), "w:tbl").map((table) => ({
    columns: all(table, "w:gridCol").length,
    rows: all(table, "w:tr").map((row) =>
      all(row, "w:tc").map((cell) => {
        const properties = childOf(cell, "w:tcPr");
        return `${attribute(childOf(properties, "w:gridSpan"), "w:val") ?? 1}${attribute(childOf(properties, "w:vMerge"), "w:val")?.[0] ?? ""}`;
      }),
    ),
  }));

describe("tables", () => {
  it.each(editionIds)("cover their grid in every row: %s", (edition) => {
    for (const { columns, rows } of gridsOf(renderDocx(sampleDocument(edition))))
      for (const row of rows) expect(row.reduce((sum, cell) => sum + Number.parseInt(cell, 10), 0)).toBe(columns);
  });

  it("merge the table of applications as the form prints it", () => {
    const grid = gridsOf(renderDocx(sampleDocument())).find((g) => g.columns === 10);
    expect(grid?.rows.slice(0, 3)).toEqual([
      ["3r", "7"],
      ["3c", "1r", "5", "1r"],
      ["3c", "1c", "1", "1", "1", "1", "1", "1c"],
    ]);
    expect(grid?.rows[5]).toEqual(["1r", "2", "1", "1", "1", "1", "1", "1", "1"]);
    expect(grid?.rows).toHaveLength(28);
  });

  it("repeat their head, keep rows whole, have fixed widths that add up, and stay off the grid", () => {
    const bytes = renderDocx(sampleDocument());
    const xml = documentXml(bytes);
    for (const table of all(tree(xml), "w:tbl")) {
      const widths = all(table, "w:gridCol").map((column) => Number(attribute(column, "w:w")));
      const whole = Number(attribute(childOf(childOf(table, "w:tblPr"), "w:tblW"), "w:w"));
      expect(widths.reduce((a, b) => a + b, 0)).toBe(whole);
      expect(whole).toBeLessThanOrEqual(8845);
      for (const row of all(table, "w:tr")) expect(all(row, "w:cantSplit")).toHaveLength(1);
    }
    const applications = all(tree(xml), "w:tbl").find((t) => all(t, "w:gridCol").length === 10);
    expect(applications && all(applications, "w:tblHeader")).toHaveLength(3);
    expect(partsOf(bytes)["word/styles.xml"]).toMatch(
      /w:styleId="NianbaoFigures">.*?<w:snapToGrid w:val="0"\/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"\/>/,
    );
  });

  it.each([
    ["ragged rows", [{ cells: [{ children: [] }] }, { cells: [{ children: [] }, { children: [] }] }]],
    ["spans that reach beyond the table", [{ cells: [{ children: [], colSpan: 1e9, rowSpan: 1e9 }] }]],
    ["spans that are no numbers", [{ cells: [{ children: [], colSpan: Number.NaN, rowSpan: -3 }] }]],
    ["rows without cells", [{ cells: [] }, { cells: [{ children: [text("1")] }] }]],
    [
      "spans that meet",
      [{ cells: [{ children: [] }, { children: [], rowSpan: 2 }] }, { cells: [{ children: [], colSpan: 2 }] }],
    ],
  ])("stand with %s", (_name, rows) => {
    for (const grid of gridsOf(renderDocx(doc({ type: "table", rows }))))
      for (const row of grid.rows)
        expect(row.reduce((sum, cell) => sum + Number.parseInt(cell, 10), 0)).toBe(grid.columns);
  });

  it("name the cells beyond what Word takes", () => {
    const cells = Array.from({ length: 70 }, (_, i) => ({ children: [text(`c${i}`)] }));
    const losses = docxLosses(doc({ type: "table", rows: [{ cells }] }));
    expect(losses.map((loss) => loss.where)).toEqual(["c63", "c64", "c65", "c66", "c67", "c68", "c69"]);
  });
});

describe("pictures and links", () => {
  it("embeds a picture once, with its words, and no taller than the page", () => {
    const image = { type: "image", url: PNG, alt: "渠道占比" } as const;
    const parts = partsOf(
      renderDocx(doc({ type: "paragraph", children: [image] }, { type: "paragraph", children: [image] })),
    );
    expect(Object.keys(parts).filter((path) => path.startsWith("word/media/"))).toEqual(["word/media/image1.png"]);
    expect(parts["word/document.xml"]).toContain('descr="渠道占比"');
  });

  it.each([
    "data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=",
    "data:image/png;base64,****",
    "data:image/png;base64,AAAA",
    "https://www.example.gov.cn/a.png",
    "file:///etc/passwd",
  ])("writes words for %s and says so", (url) => {
    const document = doc({ type: "paragraph", children: [{ type: "image", url, alt: "图" }] });
    expect(shown(documentXml(renderDocx(document)))).toBe("［图：图］");
    expect(docxLosses(document).length).toBeGreaterThan(0);
  });

  it.each([
    ["https://www.example.gov.cn/a?b=1&c=2", true],
    ["mailto:xxgk@example.gov.cn", true],
    ["/xxgk/index.html", true],
    ["https://www.example.gov.cn/年报", true],
    ["javascript:alert(1)", false],
    ["JaVaScRiPt:alert(1)", false],
    [" vbscript:x", false],
    ["data:text/html,x", false],
    ["file:///c:/x", false],
    ["\\\\server\\share", false],
    ["//server/share", false],
    ["https://[bad", false],
    ["https://user@host/", false],
    ["ms-word:ofe|u|http://x", false],
  ])("links to %s: %s", (url, links) => {
    const parts = partsOf(
      renderDocx(doc({ type: "paragraph", children: [{ type: "link", url, children: [text("此处")] }] })),
    );
    expect(parts["word/document.xml"]?.includes("<w:hyperlink ")).toBe(links);
    expect(shown(parts["word/document.xml"] ?? "")).toBe("此处");
    const target = /Target="([^"]*)" TargetMode="External"/.exec(parts["word/_rels/document.xml.rels"] ?? "")?.[1];
    if (links) expect(target).toMatch(/^[!-~]+$/);
  });
});
