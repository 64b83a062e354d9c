export const guides: { readonly [goal: string]: string };
export type Step =
  | { readonly kind: "run" | "see"; readonly text: string }
  | { readonly kind: "file"; readonly name: string; readonly text: string };
export function stepsOf(page: string): Step[];
