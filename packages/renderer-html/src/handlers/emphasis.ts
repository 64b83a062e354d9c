import type { Emphasis } from "@nianbao/core";
import type { Handler } from "../options.js";

export const emphasis: Handler<Emphasis> = (node, state) => state.el("em", {}, state.inline(node.children));
