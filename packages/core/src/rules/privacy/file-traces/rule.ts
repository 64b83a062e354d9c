import { type CatalogueEntry, defineRule } from "../../../check/rule.js";

/** Properties that name a person; a program's own name is none. */
const persons = ["creator", "lastModifiedBy", "Author"] as const;
const program =
  /^(?:微软用户|雨林木风|番茄花园|深度|Administrator|Admin|User|用户|office|microsoft.*|wps.*|kingsoft.*|python-docx|openpyxl|apache poi|un-?named|nianbao|pc|hp|lenovo|dell|asus|\\W*)$/i;
const organ = /(?:局|委|办|厅|处|科|股|室|中心|政府|公司|部|院|所|站)$/;

export const entry: CatalogueEntry = {
  codes: ["P08"],
  source: {
    "zh-CN": "由“公布的是定稿”推得；文件属性中的姓名属于个人信息",
    en: "what is published is final; a name in the file's properties is personal data",
  },
};

export const rule = defineRule({
  id: "privacy/file-traces",
  severity: "info",
  basis: "logic",
  title: {
    "zh-CN": "公布的文件不留修订、批注和个人姓名",
    en: "no open changes, comments or names of staff in the file",
  },
  messages: {
    person: {
      "zh-CN": "文件属性“{property}”留有姓名（{name}），公布前应清除",
      en: "the file's property {property} names a person ({name})",
    },
    traces: { "zh-CN": "{detail}公布前应清除。", en: "{detailEn}; to be removed before publication" },
  },
  needs: ["document"],
  recommended: true,
  *check({ document, problems }) {
    const properties = document?.metadata ?? {};
    const names = new Map<string, string>();
    for (const property of persons) {
      const name = properties[property]?.trim() ?? "";
      if (name === "" || program.test(name) || organ.test(name) || names.has(name)) continue;
      if (/^[\u4e00-\u9fff·]{2,4}$/.test(name)) names.set(name, property);
    }
    for (const [name, property] of names) {
      // The name itself is not told again: a finding may be published, too.
      yield { messageId: "person", data: { property, name: `${name.slice(0, 1)}**` } };
    }
    for (const { code, message } of problems) {
      if (code !== "content-dropped" || !/修订|批注|注释/.test(message["zh-CN"])) continue;
      yield {
        messageId: "traces",
        data: { detail: message["zh-CN"], detailEn: message.en },
        severity: /修订|批注/.test(message["zh-CN"]) ? "warning" : "info",
      };
    }
  },
});
