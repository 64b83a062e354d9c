/** The JSON Schemas that the packages ship: each is one, and is found at the address it gives itself. */
import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

const packages = new URL("../../", import.meta.url);
const shipped = readdirSync(packages).flatMap((name) => {
  const manifest = JSON.parse(readFileSync(new URL(`${name}/package.json`, packages), "utf8"));
  if (!("./schema/*.json" in manifest.exports)) return [];
  return readdirSync(new URL(`${name}/schema`, packages)).map((file) => `${name}/schema/${file}`);
});

describe("JSON Schemas", () => {
  it("are shipped by the packages whose data others write or read", () => {
    expect(shipped).toEqual([
      "adapters/schema/mapping.schema.json",
      "conformance/schema/rule-cases.schema.json",
      "core/schema/check-output.schema.json",
      "core/schema/check-result.schema.json",
      "core/schema/report.schema.json",
      "nianbao/schema/config.schema.json",
    ]);
  });

  it.each(shipped)("%s", (file) => {
    const schema = JSON.parse(readFileSync(new URL(file, packages), "utf8"));
    expect(schema.$id).toBe(`https://github.com/nianbao/nianbao/raw/main/packages/${file}`);
    expect(() =>
      new Ajv2020({ strict: false, formats: { date: true, "date-time": true, uri: true } }).compile(schema),
    ).not.toThrow();
  });
});
