export * from "./claim.js";
export * from "./prose.js";
export { readClaims } from "./read.js";
