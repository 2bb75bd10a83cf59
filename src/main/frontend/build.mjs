// Bundles each script and style sheet into one file with a fixed name, where the Java build puts it into the jar.
// With --watch it does so again whenever a source changes, until it is stopped, and starts with what was bundled before.
import { existsSync, mkdirSync, readFileSync, watch, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const OUT = fileURLToPath(new URL("../../../target/frontend/", import.meta.url));
const VIEW_LIMIT = 1.2 * 1024;
const TOOLS_LIMIT = 11 * 1024;
const SCRIPT_LIMIT = 12 * 1024;
const STYLE_LIMIT = 12 * 1024;
const TOOLS_STYLE_LIMIT = 3.5 * 1024;
const EDITOR_LIMIT = 45 * 1024;
const EDITOR_STYLE_LIMIT = 10 * 1024;
const DISCUSSION_STYLE_LIMIT = 5 * 1024;
const MARKS_LIMIT = 10 * 1024;
const MARKS_STYLE_LIMIT = 5 * 1024;
const CUSTOMERS_LIMIT = 15 * 1024;
const CUSTOMERS_STYLE_LIMIT = 5 * 1024;
const IMPORT_LIMIT = 12 * 1024;
const IMPORT_STYLE_LIMIT = 4 * 1024;
const SETTLING_MS = 30;

const bundles = [
  { from: "src/map-view.ts", to: "js/map-view.js", limit: VIEW_LIMIT },
  { from: "src/map-tools.ts", to: "js/map-tools.js", limit: TOOLS_LIMIT },
  { from: "src/map-editor.ts", to: "js/map-editor.js", limit: EDITOR_LIMIT },
  { from: "src/map-discussion.ts", to: "js/map-discussion.js", limit: SCRIPT_LIMIT },
  { from: "src/map-marks.ts", to: "js/map-marks.js", limit: MARKS_LIMIT },
  { from: "src/map-customers.ts", to: "js/map-customers.js", limit: CUSTOMERS_LIMIT },
  { from: "src/map-import.ts", to: "js/map-import.js", limit: IMPORT_LIMIT },
  { from: "src/map-gallery.ts", to: "js/map-gallery.js" },
  { from: "src/editor-macro.ts", to: "js/editor-macro.js" },
  { from: "src/admin.ts", to: "js/admin.js" },
  { from: "src/map-view.css", to: "css/map-view.css", limit: STYLE_LIMIT },
  { from: "src/map-tools.css", to: "css/map-tools.css", limit: TOOLS_STYLE_LIMIT },
  { from: "src/map-editor.css", to: "css/map-editor.css", limit: EDITOR_STYLE_LIMIT },
  { from: "src/map-discussion.css", to: "css/map-discussion.css", limit: DISCUSSION_STYLE_LIMIT },
  { from: "src/map-marks.css", to: "css/map-marks.css", limit: MARKS_STYLE_LIMIT },
  { from: "src/map-customers.css", to: "css/map-customers.css", limit: CUSTOMERS_STYLE_LIMIT },
  { from: "src/map-import.css", to: "css/map-import.css", limit: IMPORT_STYLE_LIMIT },
  { from: "src/map-gallery.css", to: "css/map-gallery.css" },
  { from: "src/editor-content.css", to: "css/editor-content.css" },
  { from: "src/admin.css", to: "css/admin.css" },
];

/** Writes a bundle when it is not as it was. */
async function bundle({ from, to }) {
  const { outputFiles } = await build({
    entryPoints: [from],
    outfile: OUT + to,
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome120", "firefox115", "safari16.4"],
    charset: "utf8",
    logLevel: "warning",
    write: false,
  });
  for (const { path, contents } of outputFiles) {
    if (!existsSync(path) || !readFileSync(path).equals(contents)) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, contents);
    }
  }
}

function measure({ to, limit = Infinity }) {
  const bytes = gzipSync(readFileSync(OUT + to)).length;
  console.log(`${to}: ${bytes} bytes gzipped`);
  if (bytes > limit) {
    console.error(`${to} is larger than ${limit} bytes`);
    process.exitCode = 1;
  }
}

if (process.argv.includes("--watch")) {
  // esbuild's own watching may take two seconds to see a change. It tells what is wrong with a source; the next change may mend it.
  let soon;
  let work = Promise.resolve();
  watch("src", { recursive: true }, () => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      work = work.then(() => Promise.allSettled(bundles.map(bundle)));
    }, SETTLING_MS);
  });
  process.on("SIGINT", () => process.exit());
  process.on("SIGTERM", () => process.exit());
} else {
  await Promise.all(bundles.map(bundle));
  bundles.forEach(measure);
}
