import { type CatalogueEntry, defineRule, type RuleProblem } from "../../../check/rule.js";
import { hidden } from "../../shared/numbers.js";
import { type Core, find } from "../../shared/passages.js";
import { shownAs } from "../../shared/shown-as.js";
import { surname } from "../../shared/surnames.js";

const messages = {
  found: {
    "zh-CN": "正文疑似写出申请人姓名“{name}”，公开个人信息应当慎重",
    en: "the text seems to name an applicant (“{name}”)",
  },
} as const;

type Problem = RuleProblem<typeof messages>;

const given = "[\\u4e00-\\u9fff]{1,2}?";
const role = "(?:申请人|当事人|原告|上诉人|被申请人|第三人|信访人|举报人|投诉人|公民|村民|居民|市民|群众)";
const verb =
  "(?:提出|提交|申请|通过|要求|来信|来函|不服|不同意|意见|多次|反映|认为|表示|诉|起诉|的|向|于|就|在|因|对|邮寄|以|，|。|、|；|,|;|）|\\)|$)";
// 答复了王建国先生于4月7日提出的申请
const titled = new RegExp(`(?<=了|向|对|与|和|给|由|答复|告知|收到|，|。)${surname}${given}(?=先生|女士)`, "g");
const named = `${role}(?:姓名)?(?:为|是|：|:|“|（|\\()?`;
/** Each with what stands in every text where it is found, sought from its beginning: few texts hold it. */
const patterns: readonly (readonly [pattern: RegExp, core: Core])[] = [
  // 申请人王建国提出, 原告：李梅
  [new RegExp(`(?<=${named})${surname}${given}(?=${verb})`, "g"), new RegExp(named + surname)],
  // 收到王建国提出的申请
  [
    new RegExp(
      `(?<=(?:收到|接到|受理)了?)${surname}${given}(?=(?:先生|女士|同志)?(?:提出|提交|申请|关于|邮寄|通过|的(?:政府)?信息公开))`,
      "g",
    ),
    new RegExp(`(?:收到|接到|受理)了?${surname}`),
  ],
  [titled, ["先生", "女士"]],
  // 王建国诉某局
  [
    new RegExp(`(?<=^|[，。；、（(“\\s])${surname}${given}(?=诉[^求讼请]{2,20}(?:局|政府|委员会|办事处|案|一案))`, "g"),
    new RegExp(`诉(?<=${surname}[\\u4e00-\\u9fff]{1,2}诉)[^求讼请]`),
  ],
];
/** Words that begin like a name and are none; masked names (王某, 李某某) publish nobody. */
const ordinary =
  /某|×|^(?:施行|施工|何时|何种|许可|程序|范围|路径|白天|夏季|余下|余件|顾虑|涂改|费用|单位|毛病)|(?:单位|公司|律师)$/;

export const entry: CatalogueEntry = {
  codes: ["P03"],
  source: { "zh-CN": "《政府信息公开条例》第十五条", en: "Article 15 of the regulation" },
};

export const rule = defineRule({
  id: "privacy/applicant-name",
  severity: "warning",
  basis: "regulation",
  title: { "zh-CN": "不公开申请人姓名", en: "no names of applicants" },
  messages,
  recommended: true,
  check({ prose }) {
    const problems: Problem[] = [];
    for (const [pattern, core] of patterns) {
      for (const { match, passage } of find(prose, pattern, core)) {
        if (ordinary.test(match[0])) continue;
        // a courtesy title beside an application leaves no doubt
        const certain = pattern === titled && /申请/.test(passage.sentence ?? "");
        const name = hidden(match[0], 1);
        const evidence = [shownAs(passage, name)];
        problems.push({ messageId: "found", data: { name }, evidence, severity: certain ? "error" : "warning" });
      }
    }
    return problems;
  },
});
