import { platformArticle, readJcms, readTrs, writeJcmsFile, writeJcmsPush, writeTrs } from "@nianbao/adapters/write";
import { describe, expect, test } from "vitest";

const article = {
  title: "某市某局2025年政府信息公开工作年度报告 <草>",
  html: '<h2>一、总体情况</h2><p>收到申请 3 件 ]]> & 其他。</p><table><tr><td colspan="2">𠮷</td></tr></table>',
  date: "2026-01-20 09:30",
  source: "某市某局",
  publisher: "某市某局",
  indexNumber: "000014349/2026-00001",
  documentNumber: "某发〔2026〕1号",
};
const first = <T extends { ok: boolean }>(read: T & ({ ok: true; articles: readonly unknown[] } | { ok: false })) =>
  read.ok ? read.articles[0] : undefined;

describe("files for platforms read back", () => {
  test("JCMS import file", () => {
    const { bytes, lost } = writeJcmsFile([article, article]);
    const { indexNumber: _, ...held } = article;
    expect(first(readJcms(bytes))).toEqual(held);
    expect(lost.map((loss) => loss.where)).toEqual(["indexNumber", "indexNumber"]);
  });
  test("JCMS push, in GBK", () => {
    const { bytes, lost } = writeJcmsPush(article, { webid: "1", columnid: "2" });
    expect(new TextDecoder("gbk").decode(bytes)).toContain("年度报告");
    expect(first(readJcms(bytes))).toEqual({
      title: article.title,
      html: article.html,
      date: article.date,
      source: article.source,
    });
    expect(lost.map((loss) => loss.where)).toEqual(["publisher", "indexNumber", "documentNumber"]);
  });
  test("TRS MetaView", () => {
    const { bytes, lost } = writeTrs([article]);
    const { source: _, ...held } = article;
    expect(first(readTrs(bytes))).toEqual(held);
    expect(lost.map((loss) => loss.where)).toEqual(["source"]);
  });
  test("what is no such file is said", () => {
    const bytes = new TextEncoder().encode("<x/>");
    expect([readJcms(bytes).ok, readTrs(bytes).ok, readTrs(new Uint8Array()).ok]).toEqual([false, false, false]);
  });
  test("metadata of a document becomes fields", () => {
    const document = {
      type: "document",
      metadata: { title: "题", organ: "某局", date: "2026-01-20" },
      children: [],
    } as const;
    expect(platformArticle(document, "<p/>")).toEqual({
      title: "题",
      html: "<p/>",
      publisher: "某局",
      date: "2026-01-20",
    });
  });
});
