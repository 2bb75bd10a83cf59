// Adds the npm packages that the scripts bundle to a list of parts in CycloneDX's JSON, which Maven makes from its own dependencies alone.
// They come from npm's lock file. npm lists a package that has a version, which is why package.json has one.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const file = process.argv[2];

// Maven makes no list when it is offline; the release says so.
if (existsSync(file)) {
  const list = JSON.parse(readFileSync(file, "utf8"));
  const npm = JSON.parse(
    execFileSync("npm", ["sbom", "--package-lock-only", "--omit", "dev", "--sbom-format", "cyclonedx"], {
      encoding: "utf8",
      shell: process.platform === "win32",
    }),
  );
  const [app, scripts] = [list, npm].map(({ metadata }) => metadata.component["bom-ref"]);
  list.components.push(...npm.components);
  for (const { ref, dependsOn } of npm.dependencies) {
    if (ref === scripts) {
      list.dependencies.find((each) => each.ref === app).dependsOn.push(...dependsOn);
    } else {
      list.dependencies.push({ ref, dependsOn });
    }
  }
  writeFileSync(file, `${JSON.stringify(list, null, 2)}\n`);
}
