/** The six sections: unchanged since the form of 2019, but for the notice, which now says what the first speaks of. */
import { sections as earlier } from "../2019/sections.js";
import { defineSections } from "../define.js";

const [general, ...others] = earlier;
const aspects = /* @__PURE__ */ general.aspects.map((aspect) => ({ ...aspect, basis: "notice" as const }));

export const sections = defineSections([{ ...general, aspects }, ...others]);
