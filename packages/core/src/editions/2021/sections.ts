/** The six sections: unchanged since the form of 2019. */
export { sections } from "../2019/sections.js";
