/** The rules of a style sheet that a page can use: each stands on a line of its own, and those of a media query between two. */

/** Classes of the page's frame, of what is switched on in a page that stands, and of cells, which are too many to note. */
const ALWAYS: ReadonlySet<string> = new Set(
  "nb nb-page nb-skip nb-large nb-r0 nb-r1 nb-r2 nb-label nb-figure".split(" "),
);

/** Whether every class that a selector asks for is there, and links if it asks for them; of `:is(.a,.b)` one is enough, `:not(…)` asks for none. */
function canMatch(selector: string, has: (name: string) => boolean): boolean {
  const asked = selector.replace(/:not\([^)]*\)/g, "");
  const choices = [...asked.matchAll(/:is\(([^)]*)\)/g)].map((match) => (match[1] ?? "").split(","));
  const names = (part: string): string[] => part.match(/(?<=\.)nb[\w-]*|(?<![\w.-])a(?![\w-])/g) ?? [];
  return (
    names(asked.replace(/:is\([^)]*\)/g, "")).every(has) &&
    choices.every((parts) => parts.some((part) => names(part).every(has)))
  );
}

/** Selectors of a list, commas in parentheses aside. */
const selectors = (list: string): string[] => list.split(/,(?![^(]*\))/);

export function rulesFor(css: string, classes: ReadonlySet<string>): string {
  const has = (name: string): boolean => ALWAYS.has(name) || classes.has(name);
  const rules = css.split("\n").flatMap((line): string[] => {
    const end = line.indexOf("{");
    if (end <= 0 || line.startsWith("@") || line.startsWith(":root")) return [line];
    const kept = selectors(line.slice(0, end)).filter((selector) => canMatch(selector, has));
    return kept.length === 0 ? [] : [kept.join(",") + line.slice(end)];
  });
  const sheet = rules.join("\n").replace(/^@media[^{]*\{\n\}\n?/gm, "");
  return sheet.replace(/(?<=[{;])(--nb-[\w-]+):[^;}]*;?/g, (declaration, name) =>
    sheet.includes(`var(${name})`) ? declaration : "",
  );
}
