export { type Config, defineConfig } from "./config.js";
export { main } from "./main.js";
export { type Overlay, overlays } from "./overlays/index.js";
