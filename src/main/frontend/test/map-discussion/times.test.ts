import { afterEach, expect, it } from "vitest";
import { ago } from "../../src/map-discussion/times";

const NOW = 1_800_000_000_000;
const HOUR = 3_600_000;

afterEach(() => {
  document.documentElement.lang = "";
});

it("says how long ago something was", () => {
  const times = [0, 90_000, 2 * HOUR, 30 * HOUR, 15 * 24 * HOUR, 800 * 24 * HOUR];
  expect(times.map((before) => ago(NOW - before, NOW))).toEqual([
    "now",
    "1 minute ago",
    "2 hours ago",
    "yesterday",
    "2 weeks ago",
    "2 years ago",
  ]);
});

it("says it in French too, and takes a clock that is behind for the same moment", () => {
  document.documentElement.lang = "fr";
  expect([ago(NOW - 2 * HOUR, NOW), ago(NOW + HOUR, NOW)]).toEqual(["il y a 2 heures", "maintenant"]);
});
