/** The JSON Schema that the package ships, for editors. */
import * as z from "zod";
import { configSchema } from "./config-schema.js";

export function configJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(configSchema, { target: "draft-2020-12", io: "input" });
  return {
    $schema,
    $id: "https://github.com/nianbao/nianbao/raw/main/packages/nianbao/schema/config.schema.json",
    title: "nianbao.config.json",
    ...rest,
  };
}
