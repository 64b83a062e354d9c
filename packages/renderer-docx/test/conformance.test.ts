import { readDocx } from "@nianbao/adapters/docx";
import { type RendererOutput, rendererConformance } from "@nianbao/core/testing";
import { describe, it } from "vitest";
import { docxRenderer } from "../src/index.js";
import { partsOf, shown } from "./parts.js";

const parts = (output: RendererOutput) => partsOf(output as Uint8Array);
const unescaped = (value: string): string =>
  value.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: "<", gt: ">", quot: '"', amp: "&" })[name] ?? "");

describe("conformance", () => {
  const cases = rendererConformance(docxRenderer, {
    settings: [
      { name: "default" },
      {
        name: "pages across, without data",
        options: { data: false, layout: { landscape: ["applications"] } },
        readsBack: "nothing",
      },
    ],
    text: (output) => {
      const { "word/document.xml": xml = "", "word/comments.xml": comments = "" } = parts(output);
      const pictures = xml.replace(/<wp:docPr [^>]*descr="([^"]*)"[^>]*>/g, "<w:t>$1</w:t>");
      return shown(pictures) + shown(comments);
    },
    // A line may be one run or several, a title longer than a line has indents, a full table has smaller type.
    structure: (output) =>
      [...(parts(output)["word/document.xml"] ?? "").matchAll(/<([\w:]+)/g)]
        .map((match) => match[1])
        .filter((name) => !/^w:(br|r|rPr|rStyle|rFonts|szCs|sz|ind|tab|t|lang)$/.test(name ?? ""))
        .join(" "),
    addresses: (output) =>
      [
        ...(parts(output)["word/_rels/document.xml.rels"] ?? "").matchAll(/Target="([^"]*)" TargetMode="External"/g),
      ].map((match) => unescaped(match[1] ?? "")),
    read: async (output) => {
      const read = await readDocx({ bytes: output as Uint8Array });
      if (!read.ok) throw new Error(read.problems[0].message.en);
      return read.document;
    },
    reports: 6,
  });
  for (const { name, run } of cases) it(name, { timeout: 120_000 }, run);
});
