/** An entry of its own: bundlers load first what an entry names, and here that is to be little. */
export { checkInSteps, type StepOptions } from "./check-in-steps.js";
