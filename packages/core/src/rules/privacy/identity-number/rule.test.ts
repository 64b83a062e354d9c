import { it } from "vitest";
import { ruleCases, saying } from "../../../testing/index.js";
import { isIdentityNumber } from "../../shared/numbers.js";
import { rule } from "./rule.js";

/** A number of nobody: made from a region, a date and a counter, with its check digit. */
const body = "11010519900307411";
const number = [..."0123456789X"].map((digit) => body + digit).find(isIdentityNumber) ?? "";
const other = body + (number.endsWith("1") ? "2" : "1");
ruleCases(it, rule, {
  valid: [{ name: "wrong check digit", ...saying(`流水号${other}已归档。`) }, { edition: "2019" }],
  invalid: [
    { ...saying(`申请人证号${number}。`), findings: [{ severity: "error", quote: number, message: /110\*{4}/ }] },
    { ...saying(`证号${number}`, "2019"), findings: [{ severity: "error" }] },
  ],
});
