/** The JSON Schema that the package ships, for editors and for checks in other languages. */
import * as z from "zod";
import { mappingSchema } from "./schema.js";

export function mappingJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(mappingSchema, { target: "draft-2020-12", io: "input" });
  return {
    $schema,
    $id: "https://github.com/nianbao/nianbao/raw/main/packages/adapters/schema/mapping.schema.json",
    title: "填报系统的映射 (mapping of a filing system)",
    ...rest,
  };
}
