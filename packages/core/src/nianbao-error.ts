export type MistakeCode =
  /** `registerEdition`: there is an edition of that id. */
  | "edition-known"
  /** `registerEdition`: the definition contradicts itself. */
  | "edition-faulty"
  /** `ProseIndex.add`: there is a report of that id. */
  | "report-known"
  /** `ProseIndex.add`: no more reports fit in. */
  | "index-full"
  /** `proseIndexFrom`: the bytes are no index, or a damaged one. */
  | "index-damaged";

/**
 * What is thrown at a mistake of the calling code. Tell it by `code`: two copies of the package have two classes. What is
 * wrong with input is never thrown, but a `Problem` of the result.
 */
export class NianbaoError extends RangeError {
  override readonly name = "NianbaoError";
  readonly code: MistakeCode;

  constructor(code: MistakeCode, message: string) {
    super(message);
    this.code = code;
  }
}
