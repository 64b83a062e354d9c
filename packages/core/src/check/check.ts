import type { AnyReport, Report } from "../model/report.js";
import { rules } from "../rules/index.js";
import { checkWith } from "./check-with.js";
import type { CheckOptions } from "./options.js";
import type { CheckResult } from "./result.js";

/** Checks a report by every rule of the library, or by those of the options. */
export const check = (report: Report | AnyReport, options: CheckOptions = {}): CheckResult =>
  checkWith(options.rules ?? rules, report, options);
