/** Namespaces and the prefixes this package knows them by: transitional and strict OOXML alike. */
const transitional = "http://schemas.openxmlformats.org";
const strict = "http://purl.oclc.org/ooxml";

export const usualPrefixes: ReadonlyMap<string, string> = new Map([
  [`${transitional}/wordprocessingml/2006/main`, "w"],
  [`${strict}/wordprocessingml/main`, "w"],
  [`${transitional}/officeDocument/2006/relationships`, "r"],
  [`${strict}/officeDocument/relationships`, "r"],
  [`${transitional}/officeDocument/2006/math`, "m"],
  [`${strict}/officeDocument/math`, "m"],
  [`${transitional}/drawingml/2006/main`, "a"],
  [`${strict}/drawingml/main`, "a"],
  [`${transitional}/drawingml/2006/picture`, "pic"],
  [`${transitional}/drawingml/2006/wordprocessingDrawing`, "wp"],
  [`${strict}/drawingml/wordprocessingDrawing`, "wp"],
  [`${transitional}/markup-compatibility/2006`, "mc"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["urn:schemas-microsoft-com:office:office", "o"],
  [`${transitional}/spreadsheetml/2006/main`, ""],
  [`${strict}/spreadsheetml/main`, ""],
  [`${transitional}/package/2006/relationships`, ""],
  [`${transitional}/package/2006/content-types`, ""],
  [`${transitional}/package/2006/metadata/core-properties`, "cp"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://purl.org/dc/terms/", "dcterms"],
  [`${transitional}/officeDocument/2006/custom-properties`, ""],
  [`${transitional}/officeDocument/2006/docPropsVTypes`, "vt"],
  [`${transitional}/officeDocument/2006/extended-properties`, ""],
]);
