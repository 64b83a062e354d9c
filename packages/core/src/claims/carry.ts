/** What is carried over or forward, and which verb a figure belongs to. */
import type { Features } from "./features.js";

/** 结转 and what is pending, by the year that is named with it. */
export function resolveCarry(f: Features, year: number | null): readonly string[] {
  const carries = f.roles.includes("carry") || f.roles.includes("pending");
  if (!carries) return f.roles;
  const previous = f.times.includes("previous") || (year !== null && f.years.some((y) => y < year));
  const next = f.times.includes("next") || (year !== null && f.years.some((y) => y > year));
  const rest = f.roles.filter((role) => role !== "carry" && role !== "pending");
  // 2021年结转至2022年的申请, in the report of 2023: of years before.
  if (year !== null && f.years.length > 1 && f.years.every((y) => y < year)) return rest;
  if (previous) return [...rest, "carriedOver"];
  if (!next && openAllYear(f)) return [...rest, "open"];
  if (next || f.roles.includes("pending")) return [...rest, "carriedForward"];
  const carryAt = f.tokens.findIndex((t) => t.kind === "role" && t.value === "carry");
  const thisAfter = f.tokens.some(
    (t, i) => i > carryAt && (t.value === "this" || (t.type === "year" && t.year === year)),
  );
  return [...rest, thisAfter ? "carriedOver" : "carry"];
}

/** 全年在办申请30件, 本年待办申请29件, 待办申请合计32件: not only what is open at the end. */
const openAllYear = (f: Features): boolean =>
  f.tokens.some((t) => t.type === "word" && /^(?:在办|待办)$/.test(t.word)) &&
  f.tokens.some(
    (t) => t.type === "word" && /^(?:全年|本年|本年度|全年度|当年|年内|今年|合计|共计|总计)$|总[量数]$/.test(t.word),
  );

/** 办结, 答复: what became of it. */
export const isEnded = (role: string | undefined): role is "concluded" | "answered" =>
  role === "concluded" || role === "answered";

const taking = ["new", "received", "accepted"];

/** Which of several verbs the figure belongs to; both where they are joined: 收到并答复. */
export function rolesFor(roles: readonly string[], joined: boolean, total = false): string[] {
  if (joined && total && roles.includes("carriedOver") && roles.some((r) => taking.includes(r))) return ["workload"];
  for (const strong of ["carriedOver", "carriedForward", "carry", "due", "open"])
    if (roles.includes(strong)) return [strong];
  if (joined && roles.length === 2 && roles.some((r) => taking.includes(r)) && roles.some(isEnded)) return [...roles];
  const without = roles.length > 1 ? roles.filter((r) => r !== "handled") : roles;
  const last = without.at(-1);
  return last === undefined ? [] : [last];
}
