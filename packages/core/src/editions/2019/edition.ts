/** 国办公开办函〔2019〕60号: 2019年版格式. Labels, merges and units follow the printed form; see README.md for what is known and how. */
import { defineEdition } from "../define.js";
import { identities } from "./identities.js";
import { sections } from "./sections.js";
import { applications } from "./tables/applications.js";
import { disputes } from "./tables/disputes.js";
import { proactiveDisclosure } from "./tables/proactive-disclosure.js";

export const edition2019 = defineEdition({
  id: "2019",
  name: { "zh-CN": "2019年版格式", en: "form of 2019" },
  source: {
    title: "国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知",
    number: "国办公开办函〔2019〕60号",
    issued: "2019",
  },
  years: { from: 2019, to: 2020 },
  sections,
  tables: { proactiveDisclosure, applications, disputes },
  identities,
});
