export * from "./rule-cases.js";
