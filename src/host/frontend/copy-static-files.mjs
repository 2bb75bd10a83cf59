// Copies what the host's pages load from AUI and jQuery into <folder>/aui and <folder>/jquery.
import { cp, mkdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

const folder = process.argv[2];
if (!folder) {
  console.error("Usage: npm run build -- <folder>");
  process.exit(1);
}

const require = createRequire(import.meta.url);
const aui = join(dirname(require.resolve("@atlassian/aui/package.json")), "dist", "aui");
const jquery = dirname(require.resolve("jquery/package.json"));
const target = resolve(folder);

const auiFiles = [
  "aui-prototyping.js",
  "aui-prototyping.css",
  "aui-prototyping-design-tokens-api.js",
  "fonts",
  "images",
];

for (const name of ["aui", "jquery"]) {
  await rm(join(target, name), { recursive: true, force: true });
}
for (const name of auiFiles) {
  await cp(join(aui, name), join(target, "aui", name), { recursive: true });
}
await mkdir(join(target, "jquery"), { recursive: true });
await cp(join(jquery, "dist", "jquery.min.js"), join(target, "jquery", "jquery.min.js"));
