/** One handler for each type of node. A portal replaces single ones by the option `handlers`. */
import type { Handlers } from "../options.js";
import { lineBreak } from "./break.js";
import { emphasis } from "./emphasis.js";
import { heading } from "./heading.js";
import { image } from "./image.js";
import { link } from "./link.js";
import { list } from "./list.js";
import { paragraph } from "./paragraph.js";
import { strong } from "./strong.js";
import { table } from "./table.js";
import { text } from "./text.js";
import { unknown } from "./unknown.js";

export const defaultHandlers: Handlers = {
  heading,
  paragraph,
  list,
  table,
  unknown,
  text,
  strong,
  emphasis,
  link,
  image,
  break: lineBreak,
};
