import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { keepConst } from "../../../scripts/keep-const.mjs";

describe("constants of what is built", () => {
  it.each([
    ["var isGap = (t) => t.type;", "const isGap=(t) => t.type;"],
    ["var [open, close] = [1, 2], more = 3;", "const [open, close]=[1, 2], more = 3;"],
    ["var { a, ...rest } = all;\nexport { a, rest };", "const { a, ...rest }=all;\nexport { a, rest };"],
    ["function f() {\n  var inner = 1;\n}", "function f() {\n  var inner = 1;\n}"],
    ["var later;\nfunction set() {\n  later ??= 1;\n}", "var later;\nfunction set() {\n  later ??= 1;\n}"],
    ["let open = 1;", "let open = 1;"],
    ["", ""],
  ])("%j", (code, expected) => {
    expect(keepConst(code)).toBe(expected);
    expect(expected).toHaveLength(code.length);
  });

  it.each([
    "n = 2",
    "n += 1",
    "n ||= 1",
    "n++",
    "--n",
    "[n] = [1]",
    "({ a: n } = b)",
    "for (n of all);",
    "for (n in all);",
  ])("leaves what is assigned to: %s", (assigns) => {
    const code = `var n = 0;\nfunction f() {\n  ${assigns}\n}`;
    expect(keepConst(code)).toBe(code);
  });

  it("gives what esbuild made of the sources their constants back, and does the same", async () => {
    const contents = `
      const double = (n) => 2 * n;
      let calls = 0;
      export const all = (list) => { calls += list.length; return list.map(double); };
      export const called = () => calls;`;
    const { outputFiles } = await build({ stdin: { contents }, bundle: true, format: "esm", write: false });
    const built = outputFiles[0]?.text ?? "";
    expect(built.match(/^var \w+/gm)).toEqual(["var double", "var calls", "var all", "var called"]);
    const kept = keepConst(built);
    expect(kept.match(/^(?:var|const) \w+/gm)).toEqual(["const double", "var calls", "const all", "const called"]);
    const { all, called } = await import(`data:text/javascript,${encodeURIComponent(kept)}`);
    expect([all([1, 2]), called()]).toEqual([[2, 4], 2]);
  });
});
