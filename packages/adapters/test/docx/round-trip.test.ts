import { readDocx } from "@nianbao/adapters/docx";
import { compose, type Document } from "@nianbao/core";
import { generateReport } from "@nianbao/core/testing";
import { renderDocx } from "@nianbao/renderer-docx";
import { expect, test } from "vitest";
import { documentOf } from "../support/text.js";

/** A file does not say which statutory table a table is, nor that it has no head: labels tell. */
const comparable = (document: Document): Document => ({
  ...document,
  children: document.children.map((block) => {
    if (block.type !== "table") return block;
    const { table: _, headRows, ...rest } = block;
    return { ...rest, ...(headRows ? { headRows } : {}) };
  }),
});

test("what the DOCX renderer writes is read back whole", async () => {
  for (let seed = 1; seed <= 8; seed++) {
    const document = compose(generateReport(seed));
    const back = documentOf(readDocx({ bytes: await renderDocx(document) }));
    expect(back).toEqual(comparable(document));
  }
});
