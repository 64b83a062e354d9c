import { type Document, text } from "@nianbao/core";
import { describe, expect, it } from "vitest";
import { docxLosses, renderDocx } from "../src/index.js";
import { everywhere } from "./everywhere.js";
import { documentXml, partsOf, shown, tree } from "./parts.js";
import { payloads } from "./payloads.js";

/** Names of the elements, but for links and indents: a payload may be a relative address, and a title longer than a line. */
const skeleton = (xml: string): string =>
  [...xml.matchAll(/<([\w:]+)/g)]
    .map((m) => m[1])
    .filter((name) => name !== "w:hyperlink" && !/^w:(rPr|rStyle|ind)$/.test(name!))
    .join(" ");
const invalid = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

describe("hostile text", () => {
  it(`stays text: ${payloads.length} payloads in every string`, () => {
    for (const payload of payloads) {
      const parts = partsOf(renderDocx(everywhere(payload)));
      for (const [path, xml] of Object.entries(parts)) {
        expect(() => tree(xml), `${path} ${payload.slice(0, 40)}`).not.toThrow();
        expect(invalid.test(xml) || loneSurrogate.test(xml), `${path} ${payload.slice(0, 40)}`).toBe(false);
      }
      const xml = parts["word/document.xml"] ?? "";
      expect(xml).not.toMatch(/<w:(instrText|fldSimple|fldChar|object|altChunk|script)/);
      for (const [, target = ""] of (parts["word/_rels/document.xml.rels"] ?? "").matchAll(
        /Target="([^"]*)" TargetMode="External"/g,
      ))
        expect(target).toMatch(/^(https?:\/\/|mailto:|[^:]*$)/);
    }
  });

  it("is shown as written, but for what XML cannot hold, and that is named", () => {
    for (const payload of payloads) {
      const document: Document = { type: "document", children: [{ type: "paragraph", children: [text(payload)] }] };
      const clean = payload.replace(new RegExp(`${invalid.source}|${loneSurrogate.source}`, "g"), "");
      expect(shown(documentXml(renderDocx(document)))).toBe(clean.replace(/[\t\r\n]/g, ""));
      const lost = docxLosses(document).length > 0;
      expect(lost, payload.slice(0, 40)).toBe(clean !== payload || /[\r\n]/.test(payload));
    }
  });

  it("does not change the skeleton of the file", () => {
    const plain = skeleton(documentXml(renderDocx(everywhere("公开"))));
    for (const payload of payloads.filter((p) => !/[\t\r\n]/.test(p) && p.length < 100 && p.trim() !== "")) {
      expect(skeleton(documentXml(renderDocx(everywhere(payload)))), payload).toBe(plain);
    }
  });

  it("keeps the report's data whole whatever it holds", () => {
    for (const payload of payloads) {
      const xml = partsOf(renderDocx(everywhere(payload)))["customXml/item1.xml"] ?? "";
      const json = /<report>(.*)<\/report>/s.exec(xml)?.[1] ?? "";
      const unescaped = json
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">")
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, "&");
      expect(JSON.parse(unescaped)).toEqual({ [payload]: payload });
    }
  });

  it("stands deep nesting", () => {
    let list: Document["children"][number] = { type: "paragraph", children: [text("底")] };
    for (let i = 0; i < 500; i++) list = { type: "list", ordered: false, items: [[list]] };
    expect(shown(documentXml(renderDocx({ type: "document", children: [list] })))).toBe("底");
  });
});
