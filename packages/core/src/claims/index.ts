export * from "./claim.js";
export * from "./prose.js";
