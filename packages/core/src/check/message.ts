/** Message texts: `{name}` is replaced by data; a name without data stays visible. */
import type { Language, MessageText } from "./rule.js";

type Data = { readonly [name: string]: string | number };

/** Single pass over the template: text that came with the data is never expanded again. */
export function formatMessage(message: MessageText, data: Data, language: Language): string {
  return message[language].replace(/\{([A-Za-z]+)\}/g, (whole, name: string) =>
    Object.hasOwn(data, name) ? String(data[name]) : whole,
  );
}
