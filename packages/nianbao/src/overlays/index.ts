import type { Overlay } from "./overlay.js";
import { wuwei } from "./wuwei.js";

export type { Overlay } from "./overlay.js";

/** Local requirements that the command knows by name. A new one is a file beside this, and a line here. */
export const overlays: readonly Overlay[] = [wuwei];
