/** Addresses that a link may lead to. Word opens what it is given, so only what is known to be harmless is let through. */

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ALLOWED = /^(?:https?:\/\/[^/?#]|mailto:[^?#])/i;
/** Everything a relationship's target may not hold as it stands; `%` only where it begins no escape. */
const UNSAFE = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/gu;

const encode = (character: string): string => {
  try {
    return encodeURIComponent(character);
  } catch {
    return "%EF%BF%BD"; // half of a surrogate pair
  }
};

/** The target to write, or `undefined` where the address is not to be a link. */
export function linkTarget(url: string): string | undefined {
  const trimmed = url.trim();
  // Word refuses the file over a bad host, and a host is no place for escapes.
  if (trimmed === "" || trimmed.length > 2000) return undefined;
  if (!SCHEME.test(trimmed)) {
    // `//host` and `\\host` are network shares to Word.
    return /^[/\\]{2}|^[/\\]*\\/.test(trimmed) || trimmed.includes(":") ? undefined : encodeAll(trimmed);
  }
  if (!ALLOWED.test(trimmed)) return undefined;
  if (/^mailto:/i.test(trimmed)) return encodeAll(trimmed);
  const host = /^https?:\/\/([^/?#]*)/i.exec(trimmed)?.[1] ?? "";
  if (!/^[\p{L}\p{N}.-]+(?::\d{1,5})?$/u.test(host)) return undefined;
  return encodeAll(trimmed);
}
const encodeAll = (url: string): string => {
  const [path = "", ...fragments] = url.replace(UNSAFE, encode).replace(/[[\]]/g, encode).split("#");
  return fragments.length === 0 ? path : `${path}#${fragments.join("%23")}`;
};
