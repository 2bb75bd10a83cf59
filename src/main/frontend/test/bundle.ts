import { readFileSync } from "node:fs";

const BUNDLE = "../resources/i18n/journey-maps.properties";

/** The English words of a script, as the server sends them. */
export function englishWords(prefix: string): Record<string, string> {
  return Object.fromEntries(
    readFileSync(BUNDLE, "utf8")
      .split("\n")
      .filter((line) => line.startsWith(prefix))
      .map((line) => [line.slice(prefix.length, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );
}
