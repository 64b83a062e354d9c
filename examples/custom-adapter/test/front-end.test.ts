import { profileCases } from "@nianbao/adapters/profiles";
import { recognise } from "@nianbao/core";
import { adapterConformance } from "@nianbao/core/testing";
import { expect, test } from "vitest";
import { frontEnd, known } from "../src/index.js";
import { bytesOf, list, pageOf, sample } from "./page.js";

const url = "https://www.yunting.example";

// 平台档案：一个页面一条用例。 The profile: a case a page.
profileCases(
  test,
  [
    {
      name: "article",
      profile: "yunting",
      page: { text: sample, url: `${url}/yt/art/101.shtml` },
      article: { holds: ["云汀市档案局2021年政府信息公开工作年度报告", "行政规范性文件"] },
    },
    {
      name: "list",
      profile: "yunting",
      page: { text: list, url: `${url}/api/list` },
      reports: [2022, 2021].map((year, i) => ({
        title: `云汀市档案局${year}年政府信息公开工作年度报告`,
        url: `${url}/yt/art/${102 - i}.shtml`,
        year,
        date: i === 0 ? "2023-01-17" : "2022-01-18",
      })),
    },
    // 别人的页面仍是别人的。 The pages of others stay theirs.
    {
      name: "another platform",
      profile: "vsb",
      page: { text: '<div id="vsb_content" class="v_news_content">正文</div>' },
    },
  ],
  known,
);

// 适配器：任何字节都不抛出异常，生成的报告写成页面后数字读得回来。 Any bytes, and reports written as pages come back.
for (const { name, run } of adapterConformance(frontEnd, {
  samples: [{ name: "article", source: { bytes: bytesOf(sample) }, holds: ["云汀市档案局"] }],
  layouts: [{ name: "page", write: (document) => bytesOf(pageOf(document)) }],
}))
  test(name, run);

test("the page is read as the report it shows, without what stands around", async () => {
  const read = await frontEnd.read({ bytes: bytesOf(sample) });
  if (!read.ok) throw new Error(read.problems[0].message.en);
  const found = recognise(read.document);
  expect(found).toMatchObject({ ok: true, report: { edition: "2021", year: 2021, organ: { name: "云汀市档案局" } } });
  expect(JSON.stringify(read.document)).not.toContain("主办");
});

test("a list is refused as a list", async () => {
  expect(await frontEnd.read({ bytes: bytesOf(list) })).toMatchObject({ ok: false, problems: [{ code: "list-page" }] });
});
