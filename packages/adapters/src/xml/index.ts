export * from "./node.js";
export { readXml, type XmlLimits, type XmlResult } from "./read.js";
export { cdata, escapeXml, xmlChars } from "./write.js";
