import { readDocx } from "@nianbao/adapters/docx";
import { blockText, compose, type Document } from "@nianbao/core";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fillTemplate } from "../src/index.js";
import { attribute, childOf } from "../src/template/tree.js";
import { all, documentXml, elementsOf, partsOf, shown, tree } from "./parts.js";
import { payloads } from "./payloads.js";
import { PNG, sampleDocument, sampleReport } from "./sample.js";

const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const p = (value: string, style = "Zhengwen"): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia="华文仿宋"/><w:sz w:val="30"/></w:rPr><w:t>${value}</w:t></w:r></w:p>`;

/** An office's own file: its styles, its page, a footer. */
function template(body: string, more: Record<string, string> = {}): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>张三</dc:creator></cp:coreProperties>`,
    "word/styles.xml": `<w:styles ${NS}><w:style w:type="paragraph" w:styleId="3"><w:name w:val="heading 3"/></w:style></w:styles>`,
    "word/document.xml": `<?xml version="1.0"?><w:document ${NS}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800"/></w:sectPr></w:body></w:document>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}
const fill = (bytes: Uint8Array, document: Document = sampleDocument()) => {
  const result = fillTemplate(bytes, document);
  if (!result.ok) throw new Error(result.problems[0].message.en);
  return { parts: partsOf(result.bytes), problems: result.problems, bytes: result.bytes };
};

describe("fillTemplate", () => {
  it("fills words in the run they stand in, also where Word has cut a placeholder up", () => {
    const cut = `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>关于{{ti</w:t></w:r><w:r><w:t>tle</w:t></w:r><w:r><w:t>}}的公告（{{year}}）</w:t></w:r></w:p>`;
    const { parts } = fill(template(cut));
    expect(shown(parts["word/document.xml"] ?? "")).toBe(
      "关于清河县水务局2023年政府信息公开工作年度报告的公告（2023）",
    );
    expect(parts["word/document.xml"]).toContain("<w:rPr><w:b/></w:rPr>");
  });

  it("fills blocks in the type of the paragraph that held the placeholder", () => {
    const { parts } = fill(template(p("{{section.general}}") + p("落款", "Luokuan")));
    const xml = parts["word/document.xml"] ?? "";
    expect(xml).toContain(
      '<w:pStyle w:val="Zhengwen"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia="华文仿宋"/><w:sz w:val="30"/></w:rPr>',
    );
    expect(xml).toContain('<w:pPr><w:pStyle w:val="3"/></w:pPr>');
    expect(xml).not.toMatch(/w:val="(Nianbao\w+|Heading\d)"/);
    expect(parts["word/styles.xml"]).toContain('w:styleId="3"');
  });

  it("numbers lists as lists of their own, beside those of the template", async () => {
    const own = `<?xml version="1.0"?><w:numbering ${NS}><w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="singleLevel"/></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num></w:numbering>`;
    for (const [more, first] of [
      [{}, 1],
      [{ "word/numbering.xml": own }, 8],
    ] as const) {
      const { parts, bytes, problems } = fill(template(p("{{section.general}}"), more));
      const root = tree(parts["word/document.xml"] ?? "");
      const item = all(root, "w:p").find((paragraph) => all(paragraph, "w:numPr").length > 0);
      expect(attribute(item && all(item, "w:numId")[0], "w:val")).toBe(String(first));
      const order = item && elementsOf(childOf(item, "w:pPr")!).map((child) => child.name);
      expect(order).toEqual(["w:pStyle", "w:numPr", "w:ind"]);
      const numbering = tree(parts["word/numbering.xml"] ?? "");
      const kinds = elementsOf(childOf(numbering, "w:numbering")!).map((child) => child.name);
      expect(kinds).toEqual([...kinds].sort()); // every w:abstractNum before every w:num
      expect(problems.map((problem) => problem.message.en).join()).not.toContain("numbers of a list");
      const read = await readDocx({ bytes });
      const words = read.ok ? read.document.children.map(blockText) : [];
      expect(words).toContain("1.健全公开目录，按季度更新。");
      expect(words).toContain("2.加强解读，图文并茂：");
    }
  });

  it("writes numbers as text where the lists of the template are of another make, and says so", () => {
    const { parts, problems } = fill(template(p("{{section.general}}"), { "word/numbering.xml": "<numbering/>" }));
    expect(shown(parts["word/document.xml"] ?? "")).toContain("1.健全公开目录");
    expect(parts["word/numbering.xml"]).toBe("<numbering/>");
    expect(problems.map((problem) => problem.message.en).join()).toContain("numbers of a list");
  });

  it("puts tables on the template's page, where asked for", () => {
    const { parts, problems } = fill(
      template(p("{{heading.applications}}") + p("{{section.applications}}") + p("{{table.applications}}")),
    );
    const root = tree(parts["word/document.xml"] ?? "");
    expect(all(root, "w:tbl")).toHaveLength(1);
    const widths = all(root, "w:gridCol").map((c) => Number(/w:w="(\d+)"/.exec(c.open)?.[1]));
    expect(widths.reduce((a, b) => a + b, 0)).toBe(11906 - 3600);
    expect(shown(parts["word/document.xml"] ?? "")).toContain("三、收到和处理政府信息公开申请情况");
    expect(problems.some((problem) => problem.message.en.includes("section.general"))).toBe(true);
  });

  it("keeps a cell and a body ending in a paragraph, and a section's end in its place", () => {
    const cell = `<w:tbl><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc>${p("{{table.disputes}}")}</w:tc></w:tr></w:tbl>`;
    const end = `<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>{{lead}}</w:t></w:r></w:p>`;
    const root = tree(fill(template(cell + end)).parts["word/document.xml"] ?? "");
    for (const tc of all(root, "w:tc")) expect(elementsOf(tc).at(-1)?.name).toBe("w:p");
    expect(all(root, "w:sectPr")).toHaveLength(2);
  });

  it("brings pictures, links and data with their relations and content types", () => {
    const document: Document = {
      ...compose(sampleReport()),
      children: [
        { type: "heading", depth: 2, children: [{ type: "text", value: "一、总体情况" }] },
        { type: "paragraph", children: [{ type: "image", url: PNG, alt: "图" }] },
        {
          type: "paragraph",
          children: [{ type: "link", url: "https://a.example/", children: [{ type: "text", value: "网站" }] }],
        },
      ],
    };
    const { parts } = fill(template(p("{{section.general}}")), document);
    const rels = parts["word/_rels/document.xml.rels"] ?? "";
    for (const [, id = ""] of (parts["word/document.xml"] ?? "").matchAll(/r:(?:id|embed)="([^"]+)"/g))
      expect(rels).toContain(`Id="${id}"`);
    expect(parts["[Content_Types].xml"]).toContain('Extension="png"');
    expect(parts["word/document.xml"]).toContain("xmlns:r=");
    expect(parts["customXml/itemNianbao.xml"]).toContain("清河县水务局");
  });

  it("takes the author of the template out of its properties, and is the same bytes each time", () => {
    const bytes = template(p("{{title}}"));
    expect(fill(bytes).parts["docProps/core.xml"]).not.toContain("张三");
    expect(fill(bytes).bytes).toEqual(fill(bytes).bytes);
  });

  it("leaves what it does not know as it stands, and says so", () => {
    const { parts, problems } = fill(template(p("{{nothing}} {{ not a name }}")));
    expect(shown(parts["word/document.xml"] ?? "")).toBe("{{nothing}} {{ not a name }}");
    expect(problems.map((problem) => problem.code)).toContain("label-unknown");
  });

  it("fills headers and footers", () => {
    const header = `<w:hdr ${NS}><w:p><w:r><w:t>{{organ}}</w:t></w:r></w:p></w:hdr>`;
    expect(fill(template(p("{{lead}}"), { "word/header1.xml": header })).parts["word/header1.xml"]).toContain(
      "清河县水务局",
    );
  });

  it("does not fill what a report brings in: no placeholder in a placeholder", () => {
    for (const payload of payloads) {
      const document: Document = {
        type: "document",
        children: [{ type: "paragraph", children: [{ type: "text", value: payload }] }],
        metadata: { organ: payload },
      };
      const { parts } = fill(template(p("{{organ}}") + p("{{lead}}")), document);
      expect(() => tree(parts["word/document.xml"] ?? "")).not.toThrow();
      expect(parts["word/document.xml"]).not.toMatch(/<w:(instrText|fldSimple|fldChar)/);
    }
  });

  it.each([
    ["nothing", new Uint8Array(), "empty-input"],
    ["no archive", strToU8("not a zip"), "damaged-file"],
    ["half an archive", template(p("x")).slice(0, 400), "damaged-file"],
    ["another archive", zipSync({ "a.txt": strToU8("a") }), "unknown-format"],
    ["macros", template(p("x"), { "word/vbaProject.bin": "x" }), "unknown-format"],
    ["a body that is not well-formed", template("<w:p>"), "damaged-file"],
    ["a document type", template(`<!DOCTYPE x [<!ENTITY e "x">]>`), "damaged-file"],
    ["tags without end", template("<w:p ".repeat(100_000)), "damaged-file"],
    ["nesting without end", template("<w:p>".repeat(100_000)), "damaged-file"],
  ])("answers %s with a reason", (_name, bytes, code) => {
    const result = fillTemplate(bytes, sampleDocument());
    expect(result.ok ? "ok" : result.problems[0].code).toBe(code);
  });

  it("unpacks no more than it is allowed", () => {
    const bomb = template(p("x"), { "word/media/x.xml": "0".repeat(3_000_000) });
    const result = fillTemplate(bomb, sampleDocument(), { limits: { unpacked: 1_000_000 } });
    expect(result.ok ? "ok" : result.problems[0].code).toBe("too-large");
  });

  it("survives any byte changed", () => {
    const bytes = template(p("{{lead}}"));
    for (let i = 0; i < bytes.length; i += 7) {
      const changed = bytes.slice();
      changed[i] = (changed[i] ?? 0) ^ 0xff;
      expect(() => fillTemplate(changed, { type: "document", children: [] })).not.toThrow();
    }
  });

  it("writes back byte for byte what it does not change", () => {
    const body = `<w:p  w:rsidR='1'><!-- x > y --><w:r/><w:r ></w:r><w:t xml:space="preserve"> a &amp; &#x4e00; </w:t></w:p>`;
    const xml = documentXml(
      fillTemplate(template(body), { type: "document", children: [] }).ok
        ? fill(template(body)).bytes
        : new Uint8Array(),
    );
    expect(xml).toContain(`<w:p  w:rsidR='1'><!-- x > y -->`);
    expect(xml).toContain(" a &amp; &#x4e00; ");
  });
});
