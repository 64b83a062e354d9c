/** The PDF library is an optional part: it is loaded when the first PDF is read, and only then. */
export interface TextItem {
  readonly str: string;
  /** `[a, b, c, d, x, y]`; the origin is at the lower left of the page. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}
interface Page {
  getTextContent(): Promise<{ readonly items: readonly (TextItem | object)[] }>;
  getViewport(options: { readonly scale: number }): { readonly width: number; readonly height: number };
  cleanup(): unknown;
}
export interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<Page>;
  getMetadata(): Promise<{ readonly info?: object }>;
  destroy(): Promise<unknown>;
}
export type OpenPdf = (bytes: Uint8Array) => Promise<PdfFile>;

/** `undefined`: the library is not installed. */
export async function loadLibrary(): Promise<OpenPdf | undefined> {
  try {
    const { getDocumentProxy } = await import("unpdf");
    // The library keeps (and may empty) what it is given, so it gets a copy. Nothing in the file is evaluated.
    return (bytes) =>
      getDocumentProxy(new Uint8Array(bytes), {
        isEvalSupported: false,
        verbosity: 0,
        disableFontFace: true,
      }) as Promise<PdfFile>;
  } catch {
    return undefined;
  }
}
