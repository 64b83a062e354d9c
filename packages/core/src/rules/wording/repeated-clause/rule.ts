import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { codeSetOf } from "../../../claims/code-set.js";
import { passage } from "../../shared/passages.js";
import { folded } from "../../shared/text.js";

const shortest = 6;
const marks = codeSetOf("，。；、,;：:");
/** Left out of the comparison wherever they stand. */
const stressing = /[均都全皆]/;
/** Without the words that join a clause to the one before, or stress it. */
const plain = (clause: string): string =>
  folded(clause)
    .replace(/^(?:并且|而且|且|并|其中)/, "")
    .replace(/[均都全皆]/g, "");

const isHanzi = (c: string): boolean => c >= "\u4e00" && c <= "\u9fff";
const tells = (c: string): boolean => isHanzi(c) && !stressing.test(c);
/** Two clauses that end in different hanzi do not say the same: most are told apart at a look. */
const endAlike = (x: string, y: string): boolean => x === y || !tells(x) || !tells(y);

function saySame(a: string, b: string): boolean {
  const text = plain(a);
  return text.length >= shortest && text === plain(b);
}

export const entry: CatalogueEntry = {
  codes: [],
  source: { "zh-CN": "核验经验：多为修改时遗留", en: "experience: a leftover of editing" },
};

export const rule = defineRule({
  id: "wording/repeated-clause",
  severity: "warning",
  basis: "practice",
  title: { "zh-CN": "相邻语句不重复", en: "no clause twice in a row" },
  messages: {
    repeated: { "zh-CN": "“{quote}”连续重复", en: "“{quote}” says the same twice" },
  },
  recommended: true,
  *check({ prose }) {
    for (const paragraph of prose.paragraphs) {
      const { text } = paragraph;
      let before: { start: number; end: number } | undefined;
      for (let start = 0, end = 0; end <= text.length; end++) {
        if (end < text.length && !marks[text.charCodeAt(end)]) continue;
        if (end > start) {
          if (
            before &&
            endAlike(text.charAt(end - 1), text.charAt(before.end - 1)) &&
            saySame(text.slice(start, end), text.slice(before.start, before.end))
          ) {
            const found = passage(paragraph, before.start, end);
            yield { messageId: "repeated", data: { quote: found.quote }, evidence: [found] };
          }
          before = { start, end };
        }
        start = end + 1;
      }
    }
  },
});
