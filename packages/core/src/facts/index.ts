export { type Fact, factColumns, factsOf } from "./facts.js";
