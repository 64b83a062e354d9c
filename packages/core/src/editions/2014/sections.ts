/** Reports before 2019 are free text; the one section the form has is the statistics table itself. */
import { defineSections } from "../define.js";

export const sections = defineSections([
  {
    id: "statistics",
    ordinal: "",
    label: "政府信息公开情况统计表",
    table: "statistics",
    variants: ["政府信息公开情况统计报表"],
  },
]);
