import type { Finding } from "@nianbao/core";
import { describe, expect, it } from "vitest";
import { renderDocx } from "../src/index.js";
import { cell, finding, quote } from "./findings.js";
import { partsOf, shown } from "./parts.js";
import { sampleDocument } from "./sample.js";

const render = (...findings: Finding[]) => partsOf(renderDocx(sampleDocument(), { findings }));

describe("annotated mode", () => {
  it("puts a comment on the cell, by the name of the checker and without a time", () => {
    const parts = render(finding({ cells: [cell("applications/received/total")] }));
    const comments = parts["word/comments.xml"] ?? "";
    expect(comments).toContain('w:author="年报核验"');
    expect(comments).not.toContain("w:date");
    expect(shown(comments)).toContain("总计与各项之和不符");
    const xml = parts["word/document.xml"] ?? "";
    const inside = xml.slice(xml.indexOf("<w:commentRangeStart"), xml.indexOf("<w:commentRangeEnd"));
    expect(inside).toMatch(/^<w:commentRangeStart w:id="0"\/><w:r>/);
    expect(inside).not.toContain("<w:tc>");
  });

  it("puts a comment on the words it is about", () => {
    const xml = render(finding({ evidence: [quote("全年公开各类信息共计326条")] }))["word/document.xml"] ?? "";
    const inside = xml.slice(xml.indexOf("<w:commentRangeStart"), xml.indexOf("<w:commentRangeEnd"));
    expect(shown(inside)).toBe("全年公开各类信息共计326条");
  });

  it("puts what names no place of the document at its title, and shows no rule that passed", () => {
    const parts = render(
      finding({ cells: [cell("applications/nowhere/total")] }),
      finding({ verdict: "pass", cells: [cell("applications/received/total")] }),
    );
    expect(parts["word/comments.xml"]?.match(/<w:comment /g)).toHaveLength(1);
    expect(parts["word/document.xml"]).toMatch(/Heading1"\/>(<w:ind [^>]*>)?<\/w:pPr><w:commentRangeStart/);
  });

  it("has as many ranges, references and comments, however many meet in one place", () => {
    const cells = [cell("applications/received/total"), cell("disputes/reconsideration/upheld")];
    const parts = render(
      finding({ cells }),
      finding({ cells, evidence: [quote("坚持以公开为常态"), quote("公开为常态")] }),
    );
    const xml = parts["word/document.xml"] ?? "";
    const count = (pattern: RegExp) => xml.match(pattern)?.length;
    expect([count(/<w:commentRangeStart/g), count(/<w:commentRangeEnd/g), count(/<w:commentReference/g)]).toEqual([
      6, 6, 6,
    ]);
    expect(parts["word/comments.xml"]?.match(/<w:comment /g)).toHaveLength(6);
    expect(shown(xml)).toBe(shown(partsOf(renderDocx(sampleDocument()))["word/document.xml"] ?? ""));
  });
});
