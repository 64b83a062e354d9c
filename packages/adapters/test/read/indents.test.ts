/** An indent typed as spaces is layout: it goes, whatever the format; spaces between words stay. */
import { blockText } from "@nianbao/core";
import { expect, it } from "vitest";
import { readReport } from "../../src/index.js";

const title = "云汀县水务局2023年政府信息公开工作年度报告";
const files: { readonly [name: string]: (indent: string) => string } = {
  "a.txt": (indent) => `${title}\n\n一、总体情况\n\n${indent}本年 平稳。\n`,
  "a.md": (indent) => `# ${title}\n\n## 一、总体情况\n\n${indent}本年 平稳。\n`,
  "a.html": (indent) => `<html><body><h1>${title}</h1><h2>一、总体情况</h2><p>${indent}本年 平稳。</p></body></html>`,
};

for (const [name, fileOf] of Object.entries(files))
  it.each([
    ["none", ""],
    ["two ideographic spaces", "\u3000\u3000"],
    ["no-break spaces", "\u00a0\u00a0\u00a0\u00a0"],
    ["one ideographic space", "\u3000"],
  ])(`${name}: %s`, async (_, indent) => {
    const read = await readReport({ bytes: new TextEncoder().encode(fileOf(indent)), name });
    expect(read.ok && read.report.sections[0]?.blocks.map((block) => blockText(block as never))).toEqual([
      "本年 平稳。",
    ]);
  });
