/**
 * Text as UTF-8 and back. Browsers and Node all have the two classes; no library of types that this package is compiled
 * with declares them, for it would declare files, clocks and networks as well.
 */
interface Encoding {
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
  readonly TextDecoder: new (
    label: string,
    options: { readonly fatal: boolean },
  ) => { decode(bytes: Uint8Array): string };
}
const { TextEncoder, TextDecoder } = globalThis as unknown as Encoding;

export const toUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** @throws {TypeError} the bytes are no UTF-8 */
export const fromUtf8 = (bytes: Uint8Array): string => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
