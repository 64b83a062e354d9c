export * from "./claim.js";
export { claimsOf } from "./of.js";
export * from "./prose.js";
export { readClaims } from "./read.js";
