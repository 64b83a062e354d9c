/** The running text of a report: what claims are read from and findings quote. */
export interface ProseParagraph {
  /** Section id, `lead` for what stands before the first section, `null` for a section the form does not have. */
  readonly section: string | null;
  /** Heading of the section as printed. */
  readonly sectionTitle: string;
  /** Number of the paragraph in the report, from 0. */
  readonly index: number;
  readonly kind: "heading" | "paragraph" | "item" | "cell";
  readonly text: string;
}
export interface Prose {
  readonly paragraphs: readonly ProseParagraph[];
}
