export { frontEnd, known } from "./front-end.js";
export { filing, parsedFiling } from "./mapping.js";
export { rule as moneyDecimals } from "./money-decimals.js";
export { yunting } from "./profile.js";
