export type Language = "zh-CN" | "en";

/** One of two wordings. */
export const say = (language: Language, zh: string, en: string): string => (language === "en" ? en : zh);
