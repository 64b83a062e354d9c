import { type RendererOutput, rendererConformance } from "@nianbao/core/testing";
import { test } from "vitest";
import { plainText } from "../src/plain-text.js";

const asText = (output: RendererOutput): string =>
  typeof output === "string" ? output : new TextDecoder().decode(output);

for (const { name, run } of rendererConformance(plainText, {
  text: asText,
  structure: () => "",
  addresses: () => [],
}))
  test(name, run);
