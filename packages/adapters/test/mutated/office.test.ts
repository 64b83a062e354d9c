import { compose } from "@nianbao/core";
import { generateReport, type Random } from "@nianbao/core/testing";
import { renderDocx } from "@nianbao/renderer-docx";
import { unzipSync, type Zippable, zipSync } from "fflate";
import { expect, it } from "vitest";
import { readArchive } from "../../src/zip/index.js";
import { workbook, zip } from "../support/office.js";
import { pdfOf } from "../support/pdf.js";
import { mutate, readAll, seed, share } from "./mutate.js";

const docx = [renderDocx(compose(generateReport(2), { data: false })), renderDocx(compose(generateReport(3)))];
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const xlsx = [
  workbook(
    `<row r="1">${cell("A1", "信息内容")}${cell("C1", "本年制发件数")}</row><row r="2">${cell("A2", "规章")}<c r="C2"><f>1+1</f><v>2</v></c></row>`,
  ),
];

/** The parts of an office file, one of them spoiled, in an archive that is whole. */
function partsSpoiled(files: readonly Uint8Array[], random: Random): Uint8Array {
  const parts = unzipSync(random.pick(files));
  const xml = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  const name = random.pick(xml);
  const part = parts[name];
  if (!part) throw new Error(name);
  return zipSync({ ...parts, [name]: mutate([part], random) } as Zippable, { level: 0 });
}
const spoiled = (files: readonly Uint8Array[]) => (random: Random, n: number) =>
  n % 2 === 0 ? partsSpoiled(files, random) : mutate(files, random);

it(`spoiled Word files, seed ${seed}`, { timeout: 900_000 }, () =>
  readAll({ count: share(2_000), make: spoiled(docx), options: { format: "docx" } }),
);
it(`spoiled workbooks, seed ${seed}`, { timeout: 900_000 }, () =>
  readAll({ count: share(7_000), make: spoiled(xlsx), options: { format: "xlsx" } }),
);

const pdf = [
  pdfOf([
    [
      { x: 90, y: 780, text: "某市某局2025年政府信息公开工作年度报告" },
      { x: 90, y: 740, text: "一、总体情况" },
      { x: 90, y: 700, text: "规章" },
      { x: 300, y: 700, text: "0" },
    ],
  ]),
];
it(`spoiled PDF files, seed ${seed}`, { timeout: 900_000 }, () =>
  readAll({ count: share(1_000), make: (random) => mutate(pdf, random), options: { format: "pdf" } }),
);

it(`spoiled archives, seed ${seed}`, { timeout: 900_000 }, async () => {
  const archive = [zip({ "a/年报.txt": "规章 0", "b.html": "<p>规章</p>", "c.zip": zip({ "d.txt": "x" }) })];
  await readAll({
    count: share(4_000),
    make: (random) => {
      const bytes = mutate(archive, random);
      const read = readArchive(bytes);
      expect(read.ok || read.problems.length > 0).toBe(true);
      return bytes;
    },
  });
});
