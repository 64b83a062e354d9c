/** Where the templates of `nianbao init` are: beside `src` in the repository, beside `dist` in the package. */
import { fileURLToPath } from "node:url";

export const templatesFolder = fileURLToPath(new URL("../templates/", import.meta.url));
