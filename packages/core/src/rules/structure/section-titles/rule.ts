import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { sectionTitle } from "../../../layout/cells.js";
import { reworded } from "../../../likeness.js";
import { renamed } from "../../shared/fixes.js";
import { folded, foldedLabel } from "../../shared/text.js";

const number = /^(?:第?[一二三四五六七八九十]{1,3}(?:、|\.|．|,|部分|:)*|\(?[一二三四五六七八九十]\)|\d{1,2}[.、])/;

export const entry: CatalogueEntry = {
  codes: ["S03", "S16"],
  source: { "zh-CN": "国办公开办函〔2021〕30号、〔2019〕60号所附格式", en: "the notices' form" },
};

export const rule = defineRule({
  id: "structure/section-titles",
  severity: "warning",
  editions: ["2019", "2021"],
  basis: "notice",
  title: { "zh-CN": "各部分的标题、序号与格式一致", en: "titles and numbers of the sections as in the form" },
  messages: {
    variant: {
      "zh-CN": "标题“{found}”与格式的“{expected}”文字不同",
      en: "title “{found}” differs from the form's “{expected}”",
    },
    other: {
      "zh-CN": "标题“{found}”与格式的“{expected}”不符",
      en: "title “{found}” is not the form's “{expected}”",
    },
    number: {
      "zh-CN": "“{found}”的序号与格式的“{expected}”不符",
      en: "the number of “{found}” is not that of “{expected}”",
    },
    none: { "zh-CN": "“{expected}”没有标题", en: "“{expected}” has no heading" },
  },
  recommended: true,
  *check({ report, edition }) {
    for (const [at, { id, title }] of report.sections.entries()) {
      const section = edition.sections.find((s) => s.id === id);
      if (!section || title === undefined) continue;
      const expected = sectionTitle(section);
      const found = folded(title);
      if (found === "") {
        yield { messageId: "none", data: { expected }, severity: "info" };
        continue;
      }
      if (found === foldedLabel(expected)) continue;
      const printed = number.exec(found)?.[0] ?? "";
      const words = found.slice(printed.length).replace(/[:;。]$/, "");
      const data = { found: title.trim(), expected };
      const fixes = [renamed(at, title, expected)];
      const evidence = [{ kind: "value" as const, found: data.found, expected }];
      if (printed !== "" && /^[一二三四五六七八九十]/.test(printed) && !printed.startsWith(section.ordinal)) {
        yield { messageId: "number", data, evidence, ...(words === foldedLabel(section.label) ? { fixes } : {}) };
      }
      if (words === foldedLabel(section.label)) continue;
      const known = (section.variants ?? []).some((variant) => foldedLabel(variant) === words);
      const own = foldedLabel(section.label);
      const near = known || words.includes(own) || own.includes(words) || reworded(words, own);
      if (near) yield { messageId: "variant", data, evidence, severity: "info", fixes };
      else yield { messageId: "other", data, evidence };
    }
  },
});
