/** The public conformance set: its cases, and a runner for any checker. */
export { answerIn, mapped, type RuleMap } from "./answer.js";
export type * from "./case.js";
export { readCases } from "./cases.js";
export { type CommandOptions, commandChecker } from "./command.js";
export { compare, type Level, levels } from "./compare.js";
export { type Checker, type Failure, type Outcome, type RunOptions, run } from "./run.js";
