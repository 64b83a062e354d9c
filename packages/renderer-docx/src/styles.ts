/** Ids of the styles; a reader of this file tells by them what a paragraph is. Built-in styles keep their names. */
export const STYLE = {
  heading: (depth: number): string => `Heading${depth}`,
  list: "ListParagraph",
  /** Further paragraphs of a list item. */
  listContinue: "ListContinue",
  signature: "Signature",
  date: "Date",
  caption: "Caption",
  /** Caption of the table that follows. */
  tableCaption: "NianbaoTableCaption",
  note: "NianbaoNote",
  figure: "NianbaoFigure",
  /** Holds two tables apart or ends a section; not part of the text. */
  gap: "NianbaoGap",
  cellText: "NianbaoCell",
  cellFigure: "NianbaoFigures",
  cellColumn: "NianbaoHeadColumn",
  cellColgroup: "NianbaoHeadColgroup",
  cellRow: "NianbaoHeadRow",
  cellRowgroup: "NianbaoHeadRowgroup",
  table: "NianbaoTable",
  hyperlink: "Hyperlink",
  comment: "CommentText",
  footer: "Footer",
  placeholder: "PlaceholderText",
} as const;
