import { readDocx } from "@nianbao/adapters/docx";
import { describe, expect, test } from "vitest";
import { compoundFile, docxOf, p, tbl, tc, tr, zip } from "../support/office.js";
import { documentOf, linesOf, sketch, tablesOf } from "../support/text.js";

const read = (...args: Parameters<typeof docxOf>) => readDocx({ bytes: docxOf(...args) });
const style = (id: string, name: string, more = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;

describe("paragraphs and headings", () => {
  const styles = [
    style("1", "heading 1"),
    style("2", "标题 2"),
    style("a", "Title"),
    style("b", "正文大纲", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
    style("c", "衍生", '<w:basedOn w:val="1"/>'),
  ].join("");

  test("a title style makes the first heading level a section", () => {
    const body =
      p("某局年度报告", styled("a")) + p("一、总体情况", styled("1")) + p("（一）主动公开", styled("2")) + p("正文");
    expect(documentOf(read(body, { styles })).children).toMatchObject([
      { type: "heading", depth: 1 },
      { type: "heading", depth: 2 },
      { type: "heading", depth: 3 },
      { type: "paragraph" },
    ]);
  });
  test("a lone heading of the first level that comes first is the title", () => {
    const body = p("某局年度报告", styled("1")) + p("一、总体情况", styled("2"));
    expect(documentOf(read(body, { styles })).children).toMatchObject([{ depth: 1 }, { depth: 2 }]);
  });
  test("sections side by side are sections; outline level and basis count", () => {
    const body =
      p("一、", styled("1")) + p("二、", styled("b")) + p("三、", styled("c")) + p("四、", '<w:outlineLvl w:val="0"/>');
    const depths = documentOf(read(body, { styles })).children.map((b) => b.type === "heading" && b.depth);
    expect(depths).toEqual([2, 2, 2, 2]);
  });
  test("bold, breaks, tabs, fields, links, symbols", () => {
    const body = `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>粗</w:t></w:r><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>细</w:t><w:tab/><w:t>后</w:t><w:br/><w:t>行</w:t></w:r>
      <w:hyperlink r:id="h"><w:r><w:t>网站</w:t></w:r></w:hyperlink>
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
      <w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p>`;
    const [first] = documentOf(
      read(body, { links: [["h", "hyperlink", "http://www.example.gov.cn/", true]] }),
    ).children;
    expect(first).toEqual({
      type: "paragraph",
      children: [
        { type: "strong", children: [{ type: "text", value: "粗" }] },
        { type: "text", value: "细\t后" },
        { type: "break" },
        { type: "text", value: "行" },
        { type: "link", url: "http://www.example.gov.cn/", children: [{ type: "text", value: "网站" }] },
        { type: "text", value: "7☑" },
      ],
    });
  });
});

describe("numbers that stand nowhere in the text", () => {
  const level = (n: number, format: string, text: string, more = ""): string =>
    `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, "chineseCounting", "%1、")}${level(1, "chineseCountingThousand", "（%2）")}${level(2, "decimal", "%3.", '<w:suff w:val="nothing"/>')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, "bullet", "·")}${level(1, "bullet", "-")}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="11"/></w:lvlOverride></w:num>`;
  const numbered = (text: string, ilvl: number, id = 1) =>
    p(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`);

  test("levels count, and start anew below a new number", () => {
    const body = [
      numbered("总体", 0),
      numbered("甲", 1),
      numbered("乙", 1),
      numbered("丙", 2),
      numbered("主动", 0),
      numbered("丁", 1),
      numbered("他", 0, 3),
    ].join("");
    expect(linesOf(documentOf(read(body, { numbering })))).toEqual([
      "paragraph 一、总体",
      "paragraph （一）甲",
      "paragraph （二）乙",
      "paragraph 1.丙",
      "paragraph 二、主动",
      "paragraph （一）丁",
      "paragraph 十一、他",
    ]);
  });
  test("bullets become lists", () => {
    const body = numbered("甲", 0, 2) + numbered("乙", 1, 2) + numbered("丙", 0, 2) + p("后");
    const [list, after] = documentOf(read(body, { numbering })).children;
    expect(list).toMatchObject({ type: "list", ordered: false, items: [[{}, { type: "list" }], [{}]] });
    expect(after).toMatchObject({ type: "paragraph" });
  });
});

describe("tables", () => {
  const restart = '<w:vMerge w:val="restart"/>';
  const go = "<w:vMerge/>";
  const wide = (n: number) => `<w:gridSpan w:val="${n}"/>`;

  test("merges across and down", () => {
    const body = tbl(
      tr(tc("三、", restart), tc("合", wide(2))),
      tr(tc("", go), tc("1"), tc("2")),
      tr(tc("", go), tc("3"), tc("4")),
    );
    expect(sketch(tablesOf(documentOf(read(body)))[0])).toEqual(["三、↓3|合→2", "1|2", "3|4"]);
  });
  test("a merge of two columns goes down as two columns", () => {
    const both = wide(2);
    const body = tbl(tr(tc("甲", both + restart), tc("1")), tr(tc("", both + go), tc("2")));
    expect(sketch(tablesOf(documentOf(read(body)))[0])).toEqual(["甲→2↓2|1", "2"]);
  });
  test("columns left out before a row, the old merge across, rows in content controls", () => {
    const body = tbl(
      tr(tc("甲"), tc("乙", '<w:hMerge w:val="restart"/>'), tc("", "<w:hMerge/>")),
      `<w:sdt><w:sdtContent><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc("1")}<w:sdt><w:sdtPr><w:tag w:val="applications/received/total"/></w:sdtPr><w:sdtContent>${tc("2")}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>`,
    );
    const [table] = tablesOf(documentOf(read(body)));
    expect(sketch(table)).toEqual(["甲|乙→2", "|1|2"]);
    expect(table?.rows[1]?.cells[2]?.address).toBe("applications/received/total");
  });
  test("a table in a cell follows; a frame of one cell is no table", () => {
    const inner = tbl(tr(tc("1"), tc("2")));
    const nested = tbl(tr(tc("甲"), `<w:tc>${inner}${p("乙")}</w:tc>`));
    expect(tablesOf(documentOf(read(nested))).map(sketch)).toEqual([["甲|乙"], ["1|2"]]);
    const frame = tbl(tr(`<w:tc>${p("一、总体情况")}${inner}</w:tc>`));
    expect(linesOf(documentOf(read(frame)))).toEqual(["paragraph 一、总体情况", "[table]"]);
  });
  test("text under a merged cell is not seen in print: it is reported", () => {
    const result = read(tbl(tr(tc("甲", restart)), tr(tc("乙", go))));
    expect(result.problems.map((x) => x.code)).toEqual(["content-dropped"]);
  });
});

describe("what is not plain text", () => {
  test("tracked changes: insertions taken, deletions left out, both said", () => {
    const body = `<w:p><w:r><w:t>共</w:t></w:r><w:del><w:r><w:delText>3</w:delText></w:r></w:del><w:ins><w:r><w:t>5</w:t></w:r></w:ins><w:r><w:t>件</w:t></w:r></w:p>`;
    const result = read(body);
    expect(linesOf(documentOf(result))).toEqual(["paragraph 共5件"]);
    expect(result.problems).toMatchObject([{ code: "content-dropped", severity: "warning" }]);
  });
  test("comments and hidden text are said", () => {
    const result = read(
      '<w:p><w:r><w:t>文</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r></w:p>',
    );
    expect(linesOf(documentOf(result))).toEqual(["paragraph 文"]);
    expect(result.problems.map((x) => x.severity)).toEqual(["info", "warning"]);
  });
  test("an alternative is taken once, a text box follows its paragraph", () => {
    const box = (t: string) => `<w:txbxContent>${p(t)}</w:txbxContent>`;
    const body = `<w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("框")}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("框")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(linesOf(documentOf(read(body)))).toEqual(["paragraph 前", "paragraph 框"]);
  });
  test("a picture keeps its words and its name in the file", () => {
    const body =
      '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" descr="办理结果图"/><a:blip r:embed="i"/></wp:inline></w:drawing></w:r></w:p>';
    const [first] = documentOf(read(body, { links: [["i", "image", "media/image1.png"]] })).children;
    expect(first).toMatchObject({ children: [{ type: "image", alt: "办理结果图", url: "docx:media/image1.png" }] });
  });
  test("document properties and the report as data", () => {
    const document = documentOf(
      read(p("文"), {
        files: {
          "docProps/core.xml":
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>某局年报</dc:title></cp:coreProperties>',
          "nianbao/report.json": '{"edition":"2021"}',
        },
      }),
    );
    expect(document).toMatchObject({ metadata: { title: "某局年报" }, data: { edition: "2021" } });
  });
});

describe("bad input is a result with a reason", () => {
  const codeOf = (bytes: Uint8Array, options = {}) => {
    const result = readDocx({ bytes }, options);
    return result.ok ? "ok" : result.problems[0].code;
  };
  const whole = docxOf(p("文"));
  const bomb = zip({ "word/document.xml": new Uint8Array(3_000_000) });
  const withDoctype = zip({ "word/document.xml": '<!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>' });
  const deep = docxOf(`${"<w:ins>".repeat(5000)}${"</w:ins>".repeat(5000)}`);
  test.each([
    ["nothing", new Uint8Array(), "empty-input"],
    ["text", new TextEncoder().encode("一、总体情况"), "damaged-file"],
    ["an archive cut off", whole.subarray(0, whole.length - 40), "damaged-file"],
    ["a password", compoundFile("EncryptedPackage"), "encrypted-file"],
    ["the old format", compoundFile("WordDocument"), "unknown-format"],
    ["a bomb", bomb, "too-large"],
    ["a document type", withDoctype, "damaged-file"],
    ["deep markup", deep, "too-deep"],
    ["another archive", zip({ "a.txt": "a" }), "unknown-format"],
    ["no text", docxOf("<w:p/>"), "empty-input"],
  ])("%s", (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });
  test("limits are options", () => {
    expect(codeOf(whole, { limits: { bytes: 10 } })).toBe("too-large");
    expect(codeOf(whole, { limits: { unpacked: 10 } })).toBe("too-large");
  });
  test("any byte changed: never a crash", () => {
    for (let at = 0; at < whole.length; at += 3) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      expect(() => readDocx({ bytes })).not.toThrow();
    }
  });
});
