import type { Words } from "../map-marks/words";
import type { ColumnSetting } from "./client";
import { SCALES } from "./scales";

const METRICS = [
  "sessions",
  "active_users",
  "new_users",
  "views",
  "engaged_sessions",
  "engagement_rate",
  "engagement_time",
  "event_count",
  "key_events",
  "key_event_rate",
  "revenue",
  "step_users",
  "completion_rate",
  "abandonments",
  "abandonment_rate",
  "count",
];

const GROUPS: readonly (readonly [name: string, keys: readonly string[]])[] = [
  ["answer", [...SCALES.flatMap(([question, scales]) => scales.map((scale) => `${question}|${scale}`)), "comment"]],
  ["place", ["place", "date", "time", "segment", "channel", "source", "survey", "id"]],
  ["long", ["rating", "type", "scale", "group"]],
  ["person", ["email", "name"]],
  ["figures", ["dimension", "step", "breakdown", ...METRICS.map((metric) => `metric|${metric}`)]],
];

/** A list of all that a column can be, with its scale or measure. */
export function fieldSelect(
  words: Words,
  id: string,
  changed: (setting: Omit<ColumnSetting, "name">) => void,
): HTMLSelectElement {
  const select = document.createElement("select");
  select.id = id;
  select.append(
    new Option(words("field.ignore"), "ignore"),
    ...GROUPS.map(([name, keys]) => {
      const group = document.createElement("optgroup");
      group.label = words(`fields.${name}`);
      group.append(...keys.map((key) => new Option(words(`field.${key.replace("|", ".")}`), key)));
      return group;
    }),
  );
  select.addEventListener("change", () => {
    const [field = "ignore", detail] = select.value.split("|", 2);
    changed({ field, ...(detail ? { [field === "metric" ? "metric" : "scale"]: detail } : {}) });
  });
  return select;
}

/** What a setting is called in that list. */
export function keyOfField({ field, scale, metric }: ColumnSetting): string {
  const detail = field === "metric" ? metric : SCALES.some(([question]) => question === field) ? scale : undefined;
  return detail ? `${field}|${detail}` : field;
}
