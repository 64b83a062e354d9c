import type { AnyRule } from "@nianbao/core";
import { rule as contactPhone } from "./contact-phone.js";

/** Every rule of this package. To add one: a file like contact-phone.ts with its test, and a line here. */
export const rules: readonly AnyRule[] = [contactPhone];
