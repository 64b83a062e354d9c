import type { Options } from "tsup";

export function keepConst(code: string, path?: string): string;

export const constants: NonNullable<Options["plugins"]>[number];
