/** Message texts: `{name}` is replaced by data; a name without data stays visible. */
import type { Language, MessageText } from "./rule.js";

type Data = { readonly [name: string]: string | number };

/** Texts and names in turn, cut apart once for each message. */
const cut: { readonly [L in Language]: WeakMap<MessageText, readonly string[]> } = {
  "zh-CN": new WeakMap(),
  en: new WeakMap(),
};

function partsOf(message: MessageText, language: Language): readonly string[] {
  const known = cut[language].get(message);
  if (known) return known;
  const parts = message[language].split(/\{([A-Za-z]+)\}/);
  cut[language].set(message, parts);
  return parts;
}

/** Single pass over the template: text that came with the data is never expanded again. */
export function formatMessage(message: MessageText, data: Data, language: Language): string {
  const parts = partsOf(message, language);
  let text = parts[0] ?? "";
  for (let i = 1; i < parts.length; i += 2) {
    const name = parts[i] as string;
    text += (Object.hasOwn(data, name) ? String(data[name]) : `{${name}}`) + parts[i + 1];
  }
  return text;
}
