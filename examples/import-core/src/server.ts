/** 服务器收到的，用同一个核验再核验一次。 What the server receives is checked by the same check once more. */
import type { Report } from "@nianbao/core";
import { type FormValues, reportOf } from "./form.js";
import { type Validation, validate } from "./validate.js";

export type Received =
  | { readonly status: 201; readonly report: Report<"2021"> }
  | { readonly status: 400 }
  | { readonly status: 422; readonly validation: Validation };

const isTexts = (value: unknown): value is { readonly [name: string]: string } =>
  typeof value === "object" && value !== null && Object.values(value).every((text) => typeof text === "string");

/** 请求体不可信：形状不对是 400。 A body is not trusted: another shape is a 400. */
function valuesIn(body: string): FormValues | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const { organ, year, cells, prose = {} } = value as { readonly [name: string]: unknown };
  return typeof organ === "string" && typeof year === "string" && isTexts(cells) && isTexts(prose)
    ? { organ, year, cells, prose }
    : undefined;
}

export function receive(body: string): Received {
  const values = valuesIn(body);
  if (!values) return { status: 400 };
  const validation = validate(values);
  return validation.mayBeFiled ? { status: 201, report: reportOf(values).report } : { status: 422, validation };
}
