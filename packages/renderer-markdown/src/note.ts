/** A note: a comment before a block, unseen by readers, that the reader of this format understands. */
import { commentJson } from "./escape.js";

export const note = (about: object): string => `<!-- nianbao ${commentJson(about)} -->`;
