import { posix } from "node:path";
import { readHtmlText } from "@nianbao/adapters/html";
import { check, recognise } from "@nianbao/core";
import { expect, test } from "vitest";
import { siteFiles } from "../src/pages.js";
import { published } from "../src/reports.js";

const files = siteFiles();
const pages = [...files].filter(([path]) => path.endsWith(".html"));

test("three offices, three years: a page and the data of each", () => {
  expect(published).toHaveLength(9);
  for (const { path } of published)
    for (const extension of ["html", "json"]) expect(files.has(`${path}.${extension}`)).toBe(true);
});

test.each(pages)("every address in %s leads somewhere", (path, html) => {
  const addresses = [...html.matchAll(/\s(?:href|src)="([^"#]+)/g)].map(([, address = ""]) => address);
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) expect(files.has(posix.join(posix.dirname(path), address)), address).toBe(true);
});

test.each(published.map((item) => [item.path, item] as const))(
  "%s reads back, and has no error",
  (path, { report }) => {
    const read = readHtmlText(files.get(`${path}.html`) ?? "");
    const found = read.ok ? recognise(read.document) : read;
    if (!found.ok) throw new Error(found.problems[0].message.en);
    expect(found.report.tables).toEqual(report.tables);
    expect(found.report.title).toBe(report.title);
    const errors = check(report).findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ message }) => message)).toEqual([]);
  },
);
