/** The list of findings beside the text. Made after the text, for it links to the places that were shown there. */
import type { Finding } from "@nianbao/core";
import { safeLink } from "@nianbao/core";
import type { State } from "../state.js";
import type { Note } from "./notes.js";

const SEVERITY: { readonly [S in Finding["severity"]]: string } = { error: "错误", warning: "警告", info: "提示" };
const VERDICT: { readonly [V in Finding["verdict"]]: string } = {
  fail: "",
  review: "，请人工核对",
  pass: "",
  "not-assessable": "，无法判断",
};

/** Where it is, in words: table, row and column of the cell. */
const cellName = (cell: Finding["cells"][number]): string =>
  [cell.table, cell.row, cell.column].filter((part) => part !== "").join("，");

function place(note: Note, state: State): string {
  const places = state.notes.places(note);
  const cells = note.finding.cells.map((cell) => state.el("li", {}, state.text(cellName(cell))));
  const links = places.map((id, i) =>
    state.el("a", { href: `#${id}`, "aria-label": `回到意见 ${note.number} 的第 ${i + 1} 处` }, `第 ${i + 1} 处`),
  );
  if (places.length === 0) {
    state.notice({
      code: "finding-without-place",
      what: note.finding.fingerprint,
      message: {
        "zh-CN": `意见 ${note.number} 所指的位置不在本文中，只列于意见表`,
        en: `the place of finding ${note.number} is not in this document; it is listed only`,
      },
    });
  }
  return (
    (cells.length > 0 ? state.el("ul", { class: "nb-note-cells" }, cells.join("")) : "") +
    (links.length > 0 ? state.el("p", { class: "nb-note-links" }, `见正文${links.join("、")}`) : "")
  );
}

function item(note: Note, state: State): string {
  const { finding } = note;
  const url = safeLink(finding.url);
  const rule = url ? state.el("a", { href: url }, state.text(finding.ruleId)) : state.text(finding.ruleId);
  const head = state.el("strong", {}, SEVERITY[finding.severity]) + VERDICT[finding.verdict];
  return state.el(
    "li",
    { id: state.id(`n${note.number}`), class: `nb-note-item nb-note-${finding.severity}`, tabindex: -1 },
    [
      state.el("p", { class: "nb-note-head" }, head),
      state.el("p", {}, state.text(finding.message)),
      finding.assumption === undefined ? "" : state.el("p", {}, state.text(finding.assumption)),
      place(note, state),
      state.el("p", { class: "nb-note-rule" }, `依据规则 ${rule}`),
    ].join(""),
  );
}

export function marginNotes(state: State): string {
  const { list } = state.notes;
  if (list.length === 0) return "";
  const title = state.id("notes");
  // In WeChat there are no ids and no links within a page: the numbers of the list are those in the text.
  return state.el(
    "aside",
    { class: "nb-notes", "aria-labelledby": title, "data-nianbao": "aside" },
    state.el("h2", { id: title, class: "nb-notes-title" }, `核验意见（${list.length} 条）`) +
      state.el("ol", {}, list.map((note) => item(note, state)).join("\n")),
  );
}
