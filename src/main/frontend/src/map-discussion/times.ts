import { language } from "../map-editor/history-times";
import { remembered } from "../remembered";

const relative = /* @__PURE__ */ remembered((tag) => new Intl.RelativeTimeFormat(tag, { numeric: "auto" }));

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

/** How long ago something was, as people say it. */
export function ago(at: number, now: number): string {
  const seconds = Math.max(0, (now - at) / 1000);
  const [unit, length] = STEPS.find(([, each]) => seconds >= each) ?? ["second", Number.POSITIVE_INFINITY];
  return relative(language()).format(-Math.floor(seconds / length), unit);
}
