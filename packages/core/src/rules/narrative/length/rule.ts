import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import type { StandardSchemaV1 } from "../../../standard-schema.js";
import { none } from "../../shared/none.js";

interface Lengths {
  /** Section id → characters it may have. */
  readonly most: { readonly [section: string]: number };
}

const isLimit = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value > 0;

function lengthsIn(value: unknown): Lengths | undefined {
  const most = typeof value === "object" && value !== null && "most" in value ? value.most : undefined;
  if (typeof most !== "object" || most === null || !Object.values(most).every(isLimit)) return undefined;
  return { most: most as Lengths["most"] };
}

const options: StandardSchemaV1<unknown, Lengths | undefined> = {
  "~standard": {
    version: 1,
    vendor: "nianbao",
    validate: (value) => {
      if (value === undefined) return { value };
      const lengths = lengthsIn(value);
      return lengths
        ? { value: lengths }
        : { issues: [{ message: "most: { 部分编号: 字数 } (section id: characters)" }] };
    },
  },
};

export const entry: CatalogueEntry = {
  codes: ["N18"],
  source: {
    "zh-CN": "地方要求（如武威市要求总体情况1000字以内）；国家没有字数规定",
    en: "local requirements only; there is no national one",
  },
};

export const rule = defineRule({
  id: "narrative/length",
  severity: "warning",
  basis: "practice",
  title: { "zh-CN": "各部分不超过规定的字数", en: "sections are no longer than local rules allow" },
  messages: {
    long: {
      "zh-CN": "“{section}”有{found}字，超过{most}字",
      en: "“{section}” has {found} characters, more than {most}",
    },
  },
  options,
  recommended: false,
  check: ({ prose, edition, options: given }) =>
    edition.sections.flatMap(({ id, label }) => {
      const most = given?.most[id];
      if (most === undefined) return none;
      const own = prose.paragraphs.filter(({ section }) => section === id);
      const found = own.reduce((sum, { text }) => sum + [...text.replace(/\s/g, "")].length, 0);
      if (found <= most) return none;
      const data = { section: label, found, most };
      return [{ messageId: "long", data, evidence: [{ kind: "value", found, expected: most }] }];
    }),
});
