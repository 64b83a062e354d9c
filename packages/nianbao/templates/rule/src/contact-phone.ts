/** 本规则集的示例：一条本地要求，报告须写明咨询电话。 An example: a local requirement that the report gives a telephone. */
import { defineRule } from "@nianbao/core";

const telephone = /(?:电话|联系方式)[^。；]{0,12}?\d{3,4}-?\d{7,8}/;

export const rule = defineRule({
  // 编号：类别/名称。 Category and name.
  id: "local/__id__-contact-phone",
  severity: "warning",
  // 依据照实填写：printed 表内印明，notice 通知，regulation 法规，logic 逻辑，practice 实践，memory 未见原文。
  // The basis as it is: what is not law must not look like law.
  basis: "practice",
  title: { "zh-CN": "报告写明咨询电话", en: "The report gives a telephone number" },
  source: { "zh-CN": "本地要求，请换成文件名称和条款", en: "a local requirement; name the document and article" },
  messages: {
    missing: {
      "zh-CN": "全文{paragraphs}段，未见咨询电话",
      en: "no telephone number in {paragraphs} paragraphs",
    },
  },
  recommended: true,
  *check({ prose }) {
    const { paragraphs } = prose;
    if (paragraphs.some(({ text }) => telephone.test(text))) return;
    yield { messageId: "missing", data: { paragraphs: paragraphs.length } };
  },
});
