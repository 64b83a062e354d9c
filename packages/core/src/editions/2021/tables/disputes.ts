/** Table of disputes: unchanged since the form of 2019. */
export { disputes } from "../../2019/tables/disputes.js";
