/** Addresses that may stand in what is published, whatever the format. Everything else stays text. */

const SCHEMES = new Set(["http", "https", "mailto", "tel"]);
const IMAGE_DATA = /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*$/i;

/** What a browser takes for the scheme: it ignores tabs, line breaks and leading controls, so they are ignored here. */
function schemeOf(url: string): string | undefined {
  const bare = url.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, "");
  const end = bare.search(/[:/?#]/);
  return end >= 0 && bare[end] === ":" ? bare.slice(0, end).toLowerCase() : undefined;
}

/** The address as it may be linked to, or `undefined`. Relative addresses are allowed, `//host` is not: it hides a host. */
export function safeLink(url: string): string | undefined {
  const trimmed = url.trim();
  if (trimmed === "" || /^[\\/]{2}/.test(trimmed.replace(/[\u0000-\u0020]/g, ""))) return undefined;
  const scheme = schemeOf(trimmed);
  return scheme === undefined || SCHEMES.has(scheme) ? trimmed : undefined;
}

/** The address as it may be shown as an image, or `undefined`: http, https, relative, and `data:` of a bitmap. */
export function safeImage(url: string): string | undefined {
  if (IMAGE_DATA.test(url.trim())) return url.trim();
  const link = safeLink(url);
  const scheme = link === undefined ? undefined : schemeOf(link);
  return scheme === "mailto" || scheme === "tel" ? undefined : link;
}
