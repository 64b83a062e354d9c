/** What a front end could not place is printed as it was, line by line. */
import type { Unknown } from "@nianbao/core";
import type { Handler } from "../options.js";

export const unknown: Handler<Unknown> = (node, state) =>
  state.el("p", { class: "nb-unknown", "data-unknown": node.name }, node.text.split("\n").map(state.text).join("<br>"));
