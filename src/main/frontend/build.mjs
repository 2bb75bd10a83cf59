// Bundles each script and style sheet into one file with a fixed name, where the Java build puts it into the jar.
import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const OUT = fileURLToPath(new URL("../../../target/frontend/", import.meta.url));
const VIEW_LIMIT = 12 * 1024;

const bundles = [
  { from: "src/map-view.ts", to: "js/map-view.js", limit: VIEW_LIMIT },
  { from: "src/map-gallery.ts", to: "js/map-gallery.js" },
  { from: "src/editor-macro.ts", to: "js/editor-macro.js" },
  { from: "src/map-view.css", to: "css/map-view.css", limit: VIEW_LIMIT },
  { from: "src/map-gallery.css", to: "css/map-gallery.css" },
  { from: "src/editor-content.css", to: "css/editor-content.css" },
];

for (const { from, to, limit = Infinity } of bundles) {
  await build({
    entryPoints: [from],
    outfile: OUT + to,
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome115", "firefox115", "safari16.4"],
    charset: "utf8",
    logLevel: "warning",
  });
  const bytes = gzipSync(readFileSync(OUT + to)).length;
  console.log(`${to}: ${bytes} bytes gzipped`);
  if (bytes > limit) {
    console.error(`${to} is larger than ${limit} bytes`);
    process.exitCode = 1;
  }
}
