import fc from "fast-check";
import { expect, it } from "vitest";
import { plain } from "./text.js";

const pieces = [
  "新",
  "收",
  "12",
  "，",
  ",",
  "３",
  "Ａ",
  "％",
  "(",
  "；",
  " ",
  "　",
  "\u200b",
  "\n",
  "1，234",
  "1,234",
  ".",
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(""));

/** As the reader knows them: whatever is not seen or only sets apart. */
const unseen = /[\s\u200b\u00ad]/;

it("ties every character of the plain text to the one it was made of", () => {
  fc.assert(
    fc.property(texts, (original) => {
      const { text, at } = plain(original);
      const kept = [...original].flatMap((c, i) => (unseen.test(c) ? [] : [i]));
      expect(text.length).toBe(kept.length);
      expect([...text].map((_, i) => at(i))).toEqual(kept);
      expect(at(text.length)).toBe(original.length);
    }),
  );
});

it.each([
  ["共１２件", "共12件"],
  ["1，234件", "1,234件"],
  ["收到12,答复3", "收到12，答复3"],
  ["占 50 ％ （约）", "占50%（约）"],
  ["没有什么要改的。", "没有什么要改的。"],
])("makes %s plain", (original, made) => {
  expect(plain(original).text).toBe(made);
});
