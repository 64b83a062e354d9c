/** The notices that issued the forms, as a text cites them. */
import type { Prose, ProseParagraph } from "../../claims/prose.js";
import type { EditionDef } from "../../editions/define.js";
import { editionIds, editionOf } from "../../editions/index.js";
import { find, type Passage } from "./passages.js";

const cited = /国办公开办函[（([【［{〔](20\d\d)[）)\]】］}〕]\s*第?(\d{1,3})号/g;

export interface CitedNotice {
  readonly passage: Passage;
  /** As written. */
  readonly year: string;
  /** The edition whose notice has that running number; `undefined`: none. */
  readonly edition: EditionDef | undefined;
}

export const noticesIn = (where: Prose | readonly ProseParagraph[]): readonly CitedNotice[] =>
  find(where, cited, ["国办公开办函"]).map(({ match, passage }) => {
    const [, year = "", number] = match;
    const edition = editionIds.map(editionOf).find(({ source }) => source.number.endsWith(`〕${number}号`));
    return { passage, year, edition };
  });
