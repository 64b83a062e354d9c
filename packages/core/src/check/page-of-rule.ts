/** What the id of a rule tells: its category, and the address of its page. */
const pages = "https://github.com/nianbao/nianbao/blob/main/packages/core/src/rules/";
export const ruleUrl = (id: string): string => `${pages}${id}/README.md`;
export const categoryOf = (id: string): string => id.slice(0, id.indexOf("/"));
