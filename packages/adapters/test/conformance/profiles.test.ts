/** Every platform of the library holds to the contract of front ends, on pages as it publishes them. */
import { compose, type Document } from "@nianbao/core";
import { adapterConformance, generateReport } from "@nianbao/core/testing";
import { renderHtml } from "@nianbao/renderer-html";
import { describe, expect, it } from "vitest";
import { generic, type Profile, profileFrontEnd, profiles } from "../../src/profiles/index.js";

const utf8 = (value: string): Uint8Array => new TextEncoder().encode(value);
const report = generateReport(7, { edition: "2021" });
const document = compose(report, { data: false });

/** Addresses as the platforms have them that are told by nothing else. */
const addresses: { readonly [id: string]: string } = {
  hunan: "https://www.example.gov.cn/c100423/20260120/i8888.html",
  shanghai: "https://www.example.gov.cn/nw12344/20260120/0123456789abcdef0123456789abcdef.html",
  shaanxi: "https://www.yunling.shaanxi.gov.cn/zfxxgk/nb/12.html",
  sichuan: "https://www.example.gov.cn/10462/nb/0123456789abcdef0123456789abcdef.shtml",
};

/** The article in the element the platform puts it in, under a mark of the platform in the head. */
function pageOf(profile: Profile, article: Document): Uint8Array {
  const mark = profile.marks.find((one) => "text" in one && one.weight === 3);
  const [container = "content"] = profile.article;
  const inner = renderHtml(article, { target: "fragment", data: false, metadata: true });
  return utf8(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>某市人民政府</title>${mark && "text" in mark ? `<!-- ${mark.text} -->` : ""}</head><body><div class="nav"><a href="/">首页</a></div><div id="${container}">${inner}</div><div class="foot">某市人民政府主办</div></body></html>`,
  );
}

const urlOf = ({ id, marks }: Profile): { url: string } | undefined =>
  marks.some((one) => "text" in one && one.weight === 3) ? undefined : { url: addresses[id]! };

describe.each(profiles)("$id", (profile) => {
  const frontEnd = profileFrontEnd(profile);
  it.each(
    adapterConformance(frontEnd, {
      samples: [
        {
          name: "page",
          source: { bytes: pageOf(profile, document), ...urlOf(profile) },
          holds: [report.title, "主动公开"],
        },
      ],
      layouts: [{ name: "page", write: (one) => pageOf(profile, one) }],
      reports: 6,
    }),
  )("$name", ({ run }) => run());

  it("leaves the pages of others alone", () => {
    for (const other of profiles)
      if (other !== profile)
        expect(frontEnd.detect({ bytes: pageOf(other, document), ...urlOf(other) }), other.id).toBeUndefined();
    expect(frontEnd.detect({ bytes: pageOf(generic, document) })).toBeUndefined();
  });
});

it("refuses a list, and names its entries", async () => {
  const entry = (year: number) => `<li><a href="/nb/${year}.html">某局${year}年政府信息公开工作年度报告</a></li>`;
  const bytes = utf8(`<html><body><ul>${[2023, 2024, 2025].map(entry).join("")}</ul></body></html>`);
  const read = await profileFrontEnd(profiles[0]!).read({ bytes });
  expect(read).toMatchObject({ ok: false, problems: [{ code: "list-page" }] });
  expect(read.problems[0]?.entries).toHaveLength(3);
});
