import type { SlotContext, Slots } from "../options.js";
import type { State } from "../state.js";

/** HTML of a slot, as the portal gave it. */
export function slot(name: keyof Slots, state: State, section?: SlotContext["section"]): string {
  const value = state.options.slots?.[name];
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  return value({ document: state.document, target: state.target, ...(section ? { section } : {}) });
}
