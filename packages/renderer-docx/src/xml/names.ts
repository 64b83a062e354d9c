/** Namespaces and types of the package, in one place. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const NS_W = `xmlns:w="${W}"`;
/** Of `document.xml`, which may hold links and drawings. */
export const NS_DOCUMENT = `${NS_W} xmlns:r="${OFFICE}/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;
export const RELATIONSHIPS = `${PACKAGE}/relationships`;
export const CONTENT_TYPES = `${PACKAGE}/content-types`;
export const CORE_PROPERTIES = `${PACKAGE}/metadata/core-properties`;
export const relationship = (name: string): string => `${OFFICE}/relationships/${name}`;
export const CORE_RELATIONSHIP = `${PACKAGE}/relationships/metadata/core-properties`;
export const wordType = (name: string): string =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;
/** Namespace of the part that carries the report's data. */
export const DATA_NAMESPACE = "urn:nianbao:docx:1";
