import type { Text } from "@nianbao/core";
import type { Handler } from "../options.js";

export const text: Handler<Text> = (node, state) => state.notes.marked(node, state) ?? state.text(node.value);
