/** From bytes of a platform, an archive or an import file to reports. */
import { factsOf, type Source } from "@nianbao/core";
import { generateReport } from "@nianbao/core/testing";
import { describe, expect, test } from "vitest";
import { detect, type ReportRead, readReport, readReportSync, readReports } from "../../src/index.js";
import { byText, defineProfile, detectSourceProfile, profiles } from "../../src/profiles/index.js";
import { writeJcmsFile, writeJcmsPush, writeTrs } from "../../src/write/index.js";
import { pageOf } from "../pages.js";
import { zip } from "../support/office.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const report = generateReport(21);
const title = "某市某局2025年政府信息公开工作年度报告";
const body = pageOf(report).replace(/^.*<div id="zoom">|<\/div><\/div>\n<div class="share">.*$/gs, "");
const collected = async (reports: AsyncIterable<ReportRead>): Promise<ReportRead[]> => {
  const out: ReportRead[] = [];
  for await (const read of reports) out.push(read);
  return out;
};
const json = (value: unknown): Uint8Array => utf8(JSON.stringify(value));
const detail = { title, content: body, publisher: "某局", identifier: "114/2026-00001", publish_time: 1768870800 };
const escaped = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003C");

describe("a report as a platform hands it out", () => {
  const article = { title, html: body, date: "2026-01-20", publisher: "某局", indexNumber: "114/2026-00001" };
  test.each<[string, Source, { format: string; profile: string; indexNumber?: string }]>([
    [
      "gkmlpt page: the article stands in a script",
      {
        bytes: utf8(
          `<html><head><title>x</title></head><body><div id="app"></div><script>window._CONFIG={SID:'1',DETAIL:${escaped(detail)}};</script><a href="/gkmlpt/index">x</a></body></html>`,
        ),
      },
      { format: "html", profile: "gkmlpt", indexNumber: "114/2026-00001" },
    ],
    [
      "gkmlpt answer",
      { bytes: json(detail) },
      { format: "platform", profile: "gkmlpt", indexNumber: "114/2026-00001" },
    ],
    [
      "TRS answer",
      { bytes: json({ DATA: { DATA: { DOCTITLE: title, DOCRELTIME: "2026-01-20 10:00", DOCHTMLCON: body } } }) },
      { format: "platform", profile: "trs" },
    ],
    ["JCMS import file", { bytes: writeJcmsFile([article]).bytes }, { format: "platform", profile: "dahan" }],
    [
      "JCMS push, in GBK",
      { bytes: writeJcmsPush(article, { webid: "1", columnid: "2" }).bytes },
      { format: "platform", profile: "dahan" },
    ],
    [
      "TRS MetaView",
      { bytes: writeTrs([article]).bytes },
      { format: "platform", profile: "trs", indexNumber: "114/2026-00001" },
    ],
    [
      "a page that was saved: its address tells the family",
      {
        bytes: utf8(
          `<!-- saved from url=(0058)http://www.example.gov.cn/art/2026/1/20/art_1229_58.html -->${pageOf(report)}`,
        ),
      },
      { format: "html", profile: "dahan", indexNumber: "K12345678/2025-00012" },
    ],
    ["any page", { bytes: utf8(pageOf(report)) }, { format: "html", profile: "generic" }],
  ])("%s", async (_name, source, wanted) => {
    expect(detect(source)).toMatchObject({ ok: true, format: wanted.format });
    const read = await readReport(source);
    if (!read.ok) throw new Error(read.problems[0].message.en);
    expect({ format: read.format, profile: read.profile }).toEqual({ format: wanted.format, profile: wanted.profile });
    expect(read.report.tables).toEqual(report.tables);
    if (wanted.indexNumber) expect(read.report.publication?.indexNumber).toBe(wanted.indexNumber);
    if (wanted.format === "platform") expect(read.report.publication?.date).toBe("2026-01-20");
  });

  test("a platform of one's own is told apart beside those of the library", async () => {
    const mine = defineProfile({
      id: "mine",
      title: { "zh-CN": "某市统一平台（虚构）", en: "a made-up platform" },
      provinces: [],
      certainty: "low",
      marks: [byText("my-article", "page", 3)],
      article: ["my-article"],
      payloads: [{ kind: "article", at: "mine", fields: { content: ["content"], title: ["title"], metadata: {} } }],
    });
    const known = [...profiles, mine];
    const page = { bytes: utf8(pageOf(report).replace('id="zoom"', 'class="my-article"')), name: "a.html" };
    expect(await readReport(page)).toMatchObject({ ok: true, profile: "generic" });
    expect(await readReport(page, { known })).toMatchObject({ ok: true, profile: "mine" });
    expect(readReportSync(page, { known, profile: "mine" })).toMatchObject({ ok: true, profile: "mine" });
    const answer = { bytes: json({ mine: { title, content: body } }) };
    expect(await readReport(answer, { known, format: "platform" })).toMatchObject({ ok: true, profile: "mine" });
    expect(detectSourceProfile(page, undefined, known)).toMatchObject({ profile: mine });
    const unknown = await readReport(page, { known, profile: "nope" });
    expect(unknown.problems[0]?.message.en).toMatch(/gkmlpt.*mine/);
  });
  test("the platform that is named reads, and one that is unknown is said", async () => {
    const bytes = utf8(pageOf(report));
    expect(await readReport({ bytes }, { profile: "trs" })).toMatchObject({ ok: true, profile: "trs" });
    const unknown = await readReport({ bytes }, { profile: "nope" });
    expect(unknown.problems[0]?.message.en).toMatch(/no platform nope.*gkmlpt/);
  });
  test("a page with the marks of two platforms is read, and both are named", async () => {
    const bytes = utf8(
      pageOf(report, { wrap: (inner) => `<div class="TRS_UEDITOR"><div class="j-fontContent">${inner}</div></div>` }),
    );
    const read = await readReport({ bytes });
    expect(read.ok && read.report.tables).toEqual(report.tables);
    expect(read.problems[0]).toMatchObject({ code: "ambiguous-format", severity: "info" });
    expect(read.problems[0]?.message.en).toMatch(/trs.*lonsun|lonsun.*trs/);
  });
});

describe("lists", () => {
  const links = [2025, 2024]
    .map((y) => `<li><a href="/${y}.html">某市某局${y}年政府信息公开工作年度报告</a><span>${y + 1}-01-20</span></li>`)
    .join("");
  test.each<[string, Uint8Array]>([
    ["page", utf8(`<html><body><ul>${links}<li><a href="/zn.html">指南</a></li></ul></body></html>`)],
    ["search.jsp: a fragment", utf8(`<ul>${links}</ul>`)],
    ["jpaas", json({ code: 200, data: { html: `<ul>${links}</ul>` } })],
    [
      "dataproxy.jsp",
      utf8(
        `<?xml version="1.0" encoding="utf-8"?><datastore><recordset><record><![CDATA[${links}]]></record></recordset></datastore>`,
      ),
    ],
  ])("%s: no report, but the reports it offers", async (_name, bytes) => {
    const read = await readReport({ bytes, url: "http://www.example.gov.cn/col/col1/index.html" });
    expect(read.ok).toBe(false);
    expect(read.problems[0]).toMatchObject({
      code: "list-page",
      severity: "error",
      entries: [
        {
          title: "某市某局2025年政府信息公开工作年度报告",
          url: "http://www.example.gov.cn/2025.html",
          date: "2026-01-20",
          year: 2025,
        },
        {
          title: "某市某局2024年政府信息公开工作年度报告",
          url: "http://www.example.gov.cn/2024.html",
          date: "2025-01-20",
          year: 2024,
        },
      ],
    });
  });
  test("a report beside which others are linked is no list", async () => {
    const bytes = utf8(
      `<html><body><div id="zoom"><h1>${title}</h1><p>一、总体情况</p><p>见附件。</p><p>二、主动公开政府信息情况</p><p>见附件。</p><p>三、收到和处理政府信息公开申请情况</p><p>见附件。</p></div><ul>${links}</ul></body></html>`,
    );
    expect(await readReport({ bytes })).toMatchObject({ ok: true, report: { title } });
  });
  test("data of no known shape is said to be so", async () => {
    for (const bytes of [json({ a: 1 }), utf8('<?xml version="1.0"?><a><b/></a>')])
      expect((await readReport({ bytes })).ok).toBe(false);
  });
});

describe("several reports in one source", () => {
  const other = generateReport(22);
  const archive = zip({
    "甲局/年报.html": pageOf(report),
    "甲局/年报_files/style.css": "p{}",
    "乙局.zip": zip({ "年报.json": JSON.stringify(other) }),
    "坏.docx": "PK\u0003\u0004 cut off",
    "__MACOSX/._年报.html": "x",
  });
  test("an archive: each file by its path, in places too; pictures and styles are passed over", async () => {
    const all = await collected(readReports({ bytes: archive, name: "a.zip" }));
    expect(all.map(({ path, result }) => [path, result.ok])).toEqual([
      ["甲局/年报.html", true],
      ["乙局.zip/年报.json", true],
      ["坏.docx", false],
    ]);
    const [first, , bad] = all.map(({ result }) => result);
    const places = first?.ok ? factsOf(first.report, first.provenance).flatMap(({ place }) => place?.file ?? []) : [];
    expect(new Set(places)).toEqual(new Set(["甲局/年报.html"]));
    expect(bad?.problems[0]?.place?.file).toBe("坏.docx");
  });
  test("an import file: each article that is an annual report", async () => {
    const { bytes } = writeJcmsFile([
      { title: "政府信息公开指南", html: "<p>指南</p>" },
      { title, html: body },
      { title: title.replace("2025", "2024"), html: body },
    ]);
    const all = await collected(readReports({ bytes }));
    expect(all.map(({ path, result }) => [path, result.ok && result.report.year])).toEqual([
      ["article[2]", 2025],
      ["article[3]", 2024],
    ]);
    const one = await readReport({ bytes });
    expect(one.problems[0]).toMatchObject({ code: "list-page", entries: [{ year: 2025 }, { year: 2024 }] });
  });
  test("files are unpacked one by one: who stops after the first has read no more", async () => {
    const broken = zip({ "1.html": pageOf(report), "2.html": "x".repeat(3_000_000) });
    for await (const { path } of readReports({ bytes: broken }, { limits: { unpacked: 2_000_000 } })) {
      expect(path).toBe("1.html");
      break;
    }
    const all = await collected(readReports({ bytes: broken }, { limits: { unpacked: 2_000_000 } }));
    expect(all.at(-1)?.result.problems[0]).toMatchObject({ code: "too-large", place: { file: "2.html" } });
  });
  test("more files than the limit are refused", async () => {
    const [only] = await collected(readReports({ bytes: archive }, { limits: { files: 2 } }));
    expect(only?.result.problems[0]?.code).toBe("too-large");
  });
  test("an empty archive holds no report", async () => {
    const [only] = await collected(readReports({ bytes: zip({ "a.css": "p{}" }) }));
    expect(only?.result.problems[0]?.code).toBe("empty-input");
  });
  test("one report is one", async () => {
    const all = await collected(readReports({ bytes: utf8(pageOf(report)) }));
    expect(all.map(({ path, result }) => [path, result.ok])).toEqual([["", true]]);
  });
});
