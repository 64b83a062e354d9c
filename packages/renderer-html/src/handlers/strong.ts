import type { Strong } from "@nianbao/core";
import type { Handler } from "../options.js";

export const strong: Handler<Strong> = (node, state) => state.el("strong", {}, state.inline(node.children));
