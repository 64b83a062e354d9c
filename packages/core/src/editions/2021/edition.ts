/** 国办公开办函〔2021〕30号: 2021年版格式. Labels, merges and units follow the printed form; see README.md for what is known and how. */
import { defineEdition } from "../define.js";
import { identities } from "./identities.js";
import { sections } from "./sections.js";
import { applications } from "./tables/applications.js";
import { disputes } from "./tables/disputes.js";
import { proactiveDisclosure } from "./tables/proactive-disclosure.js";

export const edition2021 = defineEdition({
  id: "2021",
  name: { "zh-CN": "2021年版格式", en: "form of 2021" },
  source: {
    title: "国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知",
    number: "国办公开办函〔2021〕30号",
    issued: "2021-09-26",
  },
  years: { from: 2021, to: null },
  sections,
  tables: { proactiveDisclosure, applications, disputes },
  identities,
});
