/**
 * 国办发〔2014〕32号: 政府信息公开情况统计表, the statistics table of report years 2014 to 2018. Its reports are free text
 * with this one table; see README.md for what is known of it and how.
 */
import { defineEdition } from "../define.js";
import { identities } from "./identities.js";
import { sections } from "./sections.js";
import { statistics } from "./tables/statistics.js";

export const edition2014 = defineEdition({
  id: "2014",
  name: { "zh-CN": "2014年统计表", en: "statistics table of 2014" },
  source: {
    title: "国务院办公厅关于加强和规范政府信息公开情况统计报送工作的通知",
    number: "国办发〔2014〕32号",
    issued: "2014",
  },
  basis: "memory",
  years: { from: 2014, to: 2018 },
  sections,
  tables: { statistics },
  identities,
});
