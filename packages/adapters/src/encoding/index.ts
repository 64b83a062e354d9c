export { type Decoded, type DecodeResult, decode } from "./decode.js";
