/** The address of a page: as given, or as the page itself tells it. */
import type { Page } from "./profile.js";

/** Such things stand at the very top. */
const LOOK = 8000;
const ways: readonly RegExp[] = [
  /<!-- saved from url=\(\d{4}\)(https?:\/\/[^\s"'<>]{1,1000}) -->/,
  /<link\s[^<>]{0,200}rel=["']?canonical["']?[^<>]{0,200}?href=["'](https?:\/\/[^\s"'<>]{1,1000})["']/i,
  /<meta\s[^<>]{0,200}name=["']?Url["']?[^<>]{0,200}?content=["'](https?:\/\/[^\s"'<>]{1,1000})["']/i,
  /<base\s[^<>]{0,200}?href=["'](https?:\/\/[^\s"'<>]{1,1000})["']/i,
];

/** Browsers note where they saved a page from; sites name the address of an article in its tags. */
export function addressOf({ text, url }: Page): string | undefined {
  if (url !== undefined) return url.slice(0, 2000);
  const head = text.slice(0, LOOK);
  for (const way of ways) {
    const found = way.exec(head)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}
