import { defineRule } from "../../../check/rule.js";
import { passage } from "../../shared/passages.js";
import { folded } from "../../shared/text.js";

const shortest = 6;
/** Without the words that join a clause to the one before, or stress it. */
const plain = (clause: string): string =>
  folded(clause)
    .replace(/^(?:并且|而且|且|并|其中)/, "")
    .replace(/[均都全皆]/g, "");

export const rule = defineRule({
  id: "wording/repeated-clause",
  severity: "warning",
  codes: [],
  basis: "practice",
  title: { "zh-CN": "相邻语句不重复", en: "no clause twice in a row" },
  source: { "zh-CN": "核验经验：多为修改时遗留", en: "experience: a leftover of editing" },
  messages: {
    repeated: { "zh-CN": "“{quote}”连续重复", en: "“{quote}” says the same twice" },
  },
  recommended: true,
  *check({ prose }) {
    for (const paragraph of prose.paragraphs) {
      let before: { text: string; start: number } | undefined;
      for (const match of paragraph.text.matchAll(/[^，。；、,;：:]+/g)) {
        const text = plain(match[0]);
        const end = match.index + match[0].length;
        if (before && text.length >= shortest && text === before.text) {
          const found = passage(paragraph, before.start, end);
          yield { messageId: "repeated", data: { quote: found.quote }, evidence: [found] };
        }
        before = { text, start: match.index };
      }
    }
  },
});
