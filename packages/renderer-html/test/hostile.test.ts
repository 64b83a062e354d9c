import { compose } from "@nianbao/core";
import { hostileUrls, hostileTexts as payloads } from "@nianbao/core/testing";
import { describe, expect, it } from "vitest";
import { renderHtml, renderIndex, renderInfographic, safeImage, safeLink, type Target } from "../src/index.js";
import { hostileReport } from "./hostile-report.js";

const TAGS = new Set(
  (
    "html head meta title style script body a main div dl dt dd article section h1 h2 h3 h4 h5 h6 p br wbr strong em span img " +
    "ol ul li table caption colgroup col thead tbody tr th td sup aside figure figcaption details summary svg text rect line g tspan desc bdi fieldset legend label input nav mark"
  ).split(" "),
);
const outputs = (): [string, string][] => {
  const document = compose(hostileReport);
  return [
    ...(["page", "fragment", "wechat"] as Target[]).map((target): [string, string] => [
      target,
      renderHtml(document, { target, charts: true, contents: true }),
    ]),
    ["index", renderIndex([{ report: hostileReport }, { report: { ...hostileReport, year: 2023 } }])],
    ["infographic", renderInfographic(document)],
  ];
};

describe("hostile text", () => {
  it("has 200 payloads or more", () => expect(new Set(payloads).size).toBeGreaterThanOrEqual(200));
  describe.each(outputs())("%s", (_, html) => {
    const opened = [
      ...html.replace(/<style>[^<]*(?:<(?!\/style>)[^<]*)*<\/style>/g, "").matchAll(/<([^\s/>!]+)([^>]*)>/g),
    ];
    it("holds no tag but the renderer's", () => {
      expect(opened.map((match) => match[1] ?? "").filter((name) => !TAGS.has(name))).toEqual([]);
    });
    it("holds no handler, no address that runs, no style of its own", () => {
      for (const [, , attributes = ""] of opened) {
        const names = [...attributes.replace(/"[^"]*"/g, '""').matchAll(/([^\s="]+)=/g)].map((m) => m[1] ?? "");
        expect(names.filter((name) => /^on|^srcdoc$|^action$|^formaction$/i.test(name))).toEqual([]);
        for (const [, url = ""] of attributes.matchAll(/(?:href|src)="([^"]*)"/g)) {
          expect(url).toMatch(/^(?:https?:|mailto:|tel:|#|data:image\/(?:png|jpeg|gif|webp);base64,|[^:]*$)/);
        }
      }
    });
    it("holds no character that a page cannot hold or must not obey", () => {
      expect(html.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/)).toBeNull();
      expect(Buffer.from(html, "utf8").toString("utf8") === html).toBe(true);
    });
  });
  it.each(hostileUrls.map((url) => [JSON.stringify(url), url]))("does not link to %s", (_, url) => {
    expect(safeLink(url)).toBeUndefined();
    expect(safeImage(url)).toBeUndefined();
  });
  it.each([
    "https://a.example/b?c=d&e=f#g",
    "http://a.example",
    "mailto:a@b.example",
    "tel:+86-571-0000",
    "b/c.html",
    "/b/c.html",
    "./b.pdf",
    "?x=1",
    "#s1",
    "a b.html",
    "b/c:d",
  ])("links to %s", (url) => expect(safeLink(url)).toBe(url));
  it("shows bitmaps given as data", () => {
    expect(safeImage("data:image/png;base64,iVBORw0KGgo=")).toBe("data:image/png;base64,iVBORw0KGgo=");
    expect(safeImage("mailto:a@b.example")).toBeUndefined();
  });
});
