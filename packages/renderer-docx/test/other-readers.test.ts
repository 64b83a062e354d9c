/** What libraries that others read DOCX with make of our tables: mammoth, and python-docx where Debian's package is there. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compose, editionIds, inlineText, type Report, type Table } from "@nianbao/core";
import { sampleReport } from "@nianbao/core/testing";
import mammoth from "mammoth";
import { afterAll, describe, expect, it } from "vitest";
import { renderDocx } from "../src/index.js";

const PYTHON = "/usr/bin/python3";
const hasPythonDocx = spawnSync(PYTHON, ["-c", "import docx"], { stdio: "ignore" }).status === 0;
const folder = mkdtempSync(join(tmpdir(), "nianbao-readers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A cell as placed: columns, rows, text. */
type Placed = readonly [colSpan: number, rowSpan: number, text: string];

const documentOf = (edition: (typeof editionIds)[number]) => compose(sampleReport(edition) as Report);
const tablesOf = (edition: (typeof editionIds)[number]): Placed[][][] =>
  documentOf(edition)
    .children.filter((block): block is Table => block.type === "table")
    .map((table) =>
      table.rows.map((row) => row.cells.map((c): Placed => [c.colSpan ?? 1, c.rowSpan ?? 1, inlineText(c.children)])),
    );

const span = (attributes: string, name: string): number =>
  Number(new RegExp(`${name}="(\\d+)"`).exec(attributes)?.[1] ?? 1);
const words = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** Tables of mammoth's HTML. */
const tablesIn = (html: string): Placed[][][] =>
  [...html.matchAll(/<table>(.*?)<\/table>/gs)].map(([, table = ""]) =>
    [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
      [...row.matchAll(/<t[dh]([^>]*)>(.*?)<\/t[dh]>/gs)].map(
        ([, attributes = "", content = ""]): Placed => [
          span(attributes, "colspan"),
          span(attributes, "rowspan"),
          words(content),
        ],
      ),
    ),
  );

/** Each place of the grid, with the text of the cell that covers it: what python-docx gives for merged cells. */
function gridOf(rows: readonly (readonly Placed[])[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const [colSpan, rowSpan, text] of row) {
      while (grid[y]?.[x] !== undefined) x++;
      for (let dy = 0; dy < rowSpan; dy++) for (let dx = 0; dx < colSpan; dx++) (grid[y + dy] ?? [])[x + dx] = text;
    }
  });
  return grid;
}

const LIST_TABLES = `
import json, sys, docx
document = docx.Document(sys.argv[1])
print(json.dumps([[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]))
`;

describe.each(editionIds)("tables of the form of %s", (edition) => {
  const bytes = renderDocx(documentOf(edition));
  it("have the same grid in mammoth", async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(tablesIn(value)).toEqual(tablesOf(edition));
  });
  it.skipIf(!hasPythonDocx)("have the same grid in python-docx (left out where it is not installed)", () => {
    const file = join(folder, `${edition}.docx`);
    writeFileSync(file, bytes);
    const { stdout } = spawnSync(PYTHON, ["-c", LIST_TABLES, file], { encoding: "utf8" });
    expect(JSON.parse(stdout)).toEqual(tablesOf(edition).map(gridOf));
  });
});
