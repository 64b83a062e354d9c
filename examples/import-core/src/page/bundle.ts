import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** 浏览器脚本打成一个文件；只带核验数字的规则。 The script in one file, with the rules of figures alone. */
export async function bundle(tsconfig?: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path("main.ts")],
    bundle: true,
    write: false,
    minify: true,
    charset: "utf8",
    platform: "browser",
    format: "esm",
    target: "es2022",
    ...(tsconfig === undefined ? {} : { tsconfig }),
  });
  return outputFiles[0]?.text ?? "";
}
