import { type CatalogueEntry, defineRule, type RuleProblem } from "../../../check/rule.js";
import { find } from "../../shared/passages.js";

const messages = {
  secret: { "zh-CN": "正文含有密级标志“{quote}”", en: "the text bears a mark of secrecy: {quote}" },
  internal: { "zh-CN": "正文含有内部标志“{quote}”", en: "the text bears an internal mark: {quote}" },
} as const;

type Problem = RuleProblem<typeof messages>;

export const entry: CatalogueEntry = {
  codes: ["P07"],
  source: { "zh-CN": "《政府信息公开条例》第十四条", en: "Article 14 of the regulation" },
};

export const rule = defineRule({
  id: "privacy/secrecy-mark",
  severity: "error",
  basis: "regulation",
  title: { "zh-CN": "没有密级、内部标志", en: "no marks of secrecy" },
  messages,
  recommended: true,
  check({ prose }) {
    const problems: Problem[] = [];
    const secret = /(?:绝密|机密|秘密)\s?★|^\s*(?:绝密|机密|秘密)\s*$/g;
    for (const { match, passage } of find(prose, secret, ["绝密", "机密", "秘密"])) {
      problems.push({ messageId: "secret", data: { quote: match[0].trim() }, evidence: [passage] });
    }
    const internal =
      /内部(?:资料|文件|使用)[，,、\s]{0,2}(?:不得|请勿|严禁|注意)(?:公开|外传|保存|外泄)|^\s*内部(?:资料|文件)\s*$|(?:不得|请勿|严禁)外传/g;
    for (const { match, passage } of find(prose, internal, ["内部", "外传"])) {
      // Alone in its line it is a mark; within a sentence it may be what is spoken of.
      const isMark = passage.start + match[0].length <= 20 && /^.{0,20}$/s.test((passage.sentence ?? "").trim());
      const data = { quote: match[0].trim() };
      if (isMark && /不得|请勿|严禁/.test(match[0]))
        problems.push({ messageId: "internal", data, evidence: [passage] });
      else problems.push({ messageId: "internal", data, evidence: [passage], severity: "warning" });
    }
    return problems;
  },
});
