import { existsSync } from "node:fs";
import { detectProfile, generic, profiles, readPage } from "@nianbao/adapters/profiles";
import { describe, expect, test } from "vitest";
import { items, page, title } from "./pages.js";

test.each([...profiles, generic].map(({ id }) => id))("%s has a test and a page beside it", (id) => {
  const folder = new URL(`../../src/profiles/${id}/`, import.meta.url);
  expect(existsSync(new URL("profile.test.ts", folder)) && existsSync(new URL("README.md", folder))).toBe(true);
});

describe("detection", () => {
  test("a tie names both", () => {
    const detected = detectProfile({ text: page('<div class="TRS_UEDITOR"></div><div class="j-fontContent"></div>') });
    expect(detected.ok).toBe(false);
    expect(detected.problems[0]?.code).toBe("ambiguous-format");
    expect(detected.problems[0]?.message.en).toMatch(/trs.*lonsun|lonsun.*trs/);
  });
  test("a list page is said to be one", () => {
    expect(readPage({ text: page(items((n) => `/${n}.html`)) }).problems[0]?.code).toBe("list-page");
  });
  test.each([
    [""],
    ["{"],
    ["[]"],
    ['{"a":1}'],
    ["<datastore>"],
    ["articleList = [".repeat(500)],
    ["DETAIL: {".repeat(500)],
  ])("%#: no crash", (text) => {
    expect(() => readPage({ text })).not.toThrow();
    expect(() => profiles.map((profile) => readPage({ text }, profile))).not.toThrow();
  });
  test("addresses that run something are no entries", () => {
    const text = page(
      `<ul>${[1, 2, 3].map((n) => `<li><a href="javascript:go(${n})">${title}</a></li>`).join("")}</ul>`,
    );
    expect(readPage({ text })).toMatchObject({ ok: true, kind: "article" });
  });
  test("a list of five thousand links is read in a moment", () => {
    const text = page(`<ul>${"<li><a href='/x'></a><b></b></li>".repeat(5_000)}${items((n) => `/${n}.html`)}</ul>`);
    const before = process.cpuUsage();
    readPage({ text });
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(10_000);
  });
});
