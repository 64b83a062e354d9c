import { it } from "vitest";
import { ruleCases, saying } from "../../../testing/index.js";
import { isLuhn } from "../../shared/numbers.js";
import { rule } from "./rule.js";

/** A number of no card: made from a prefix and a counter, with its check digit. */
const body = "622200000000123456";
const number = [..."0123456789"].map((digit) => body + digit).find(isLuhn) ?? "";
const other = body + ((Number(number.at(-1)) + 1) % 10);
ruleCases(it, rule, {
  valid: [{ name: "wrong check digit", ...saying(`流水号${other}已归档。`) }, { edition: "2019" }],
  invalid: [
    { ...saying(`退费至账户${number}。`), findings: [{ severity: "error", quote: number }] },
    { ...saying(`卡号：${number}`, "2019"), findings: [{ severity: "error" }] },
  ],
});
