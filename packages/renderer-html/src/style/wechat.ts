/** Styles written into each element, for WeChat's editor: it drops style sheets, classes and ids. */

const SERIF = "font-family:FangSong,STFangsong,'Songti SC',serif";
const SANS = "font-family:'PingFang SC','Microsoft YaHei',sans-serif";
const CELL =
  "border:1px solid #a6a6a6;padding:4px 3px;font-size:12px;line-height:1.4;text-align:center;vertical-align:middle";

const BY_CLASS: { readonly [name: string]: string } = {
  nb: `color:#1b1b1b;font-size:16px;line-height:1.8;${SERIF}`,
  "nb-h1": "margin:16px 0 24px;text-align:center;font-size:21px;line-height:1.5;font-weight:700",
  "nb-phrase": "display:inline-block",
  "nb-h2": `margin:28px 0 10px;font-size:17px;line-height:1.5;font-weight:600;${SANS}`,
  "nb-h3": "margin:18px 0 6px;font-size:16px;font-weight:600",
  "nb-item": "margin:0 0 4px",
  "nb-h4": "margin:14px 0 6px;font-size:16px;font-weight:600",
  "nb-h5": "margin:14px 0 6px;font-size:16px;font-weight:600",
  "nb-h6": "margin:14px 0 6px;font-size:16px;font-weight:600",
  "nb-p": "margin:0 0 8px;text-indent:2em;text-align:justify",
  "nb-signature": "margin:24px 32px 0 0;text-align:right",
  "nb-date": "margin:0 32px 8px 0;text-align:right",
  "nb-caption": `margin:14px 0 8px;text-align:center;${SANS}`,
  "nb-note": "margin:0 0 8px;font-size:14px;color:#565656",
  "nb-figure": "margin:12px 0;text-align:center",
  "nb-image": "max-width:100%;height:auto",
  "nb-scroll": "overflow-x:auto;margin:8px 0 18px",
  "nb-fit": "margin:8px 0 18px",
  "nb-label": "text-align:left;word-break:normal",
  "nb-many": "min-width:580px;table-layout:fixed",
  // Columns of a table that scrolls: with the labels, the first figures are in view on a telephone.
  "nb-cg": "width:46px",
  "nb-cs": "width:62px",
  "nb-cl": "width:140px",
  "nb-notes": "margin-top:28px;border-top:2px solid #1b1b1b;font-size:14px",
};
const BY_TAG: { readonly [tag: string]: string } = {
  table: "width:100%;border-collapse:collapse",
  td: CELL,
  th: `${CELL};font-weight:400;background:#f5f5f3;word-break:keep-all;overflow-wrap:anywhere`,
  caption: "padding-bottom:6px;text-align:center",
};

/** Declarations for an element of this tag with these classes; later ones win. */
export const inlineStyle = (tag: string, classes: string): string =>
  [BY_TAG[tag] ?? "", ...classes.split(" ").map((name) => (Object.hasOwn(BY_CLASS, name) ? BY_CLASS[name] : ""))]
    .filter((style) => style !== "")
    .join(";");
