import { beforeEach, describe, expect, it } from "vitest";
import { applyFilter, chooseCurves, clearFilter, fillFilter } from "../../src/map-tools/filter";
import { part, show, texts } from "./reader-map";

describe("the filter", () => {
  let map: HTMLElement;

  beforeEach(() => {
    map = show("jm-1", "jm-2");
    fillFilter(map);
  });

  function choose(group: string, value: string, checked = true): void {
    part<HTMLInputElement>(`[data-jm-${group}] input[value="${value}"]`, map).checked = checked;
    chooseCurves(map);
    applyFilter(map);
  }

  const dimmed = (): string[] => texts("tbody :is(td, th).jm-dim", map).map((text) => text.replace(/\s+/g, " "));

  it("offers each channel and team once, and all lanes and curves", () => {
    expect(texts("[data-jm-only=channel] label", map)).toEqual(["Shop", "Website"]);
    expect(texts("[data-jm-only=team] label", map)).toEqual(["Care", "Sales"]);
    expect(texts("[data-jm-show=lane] label", map)).toEqual(["Touchpoints", "Emotion", "Pains"]);
    expect(texts("[data-jm-show=curve] label", map)).toEqual(["Tom", "Nora"]);
  });

  it("tells two curves of one persona by their notes", () => {
    part(".jm-chip:last-child .jm-persona-name", map).textContent = "Tom";
    fillFilter(map);
    expect(texts("[data-jm-show=curve] label", map)).toEqual(["Tom · today", "Tom"]);
  });

  it("says how many curves are hidden, and shows them again", () => {
    const toggle = part<HTMLInputElement>(".jm-toggle", map);
    toggle.checked = false;
    applyFilter(map);
    expect(texts(".jm-note [role=status]", map)).toEqual(["curves hidden: 1"]);
    clearFilter(map);
    expect(toggle.checked).toBe(true);
    expect(part(".jm-note", map).hidden).toBe(true);
  });

  it("dims the columns of all other touchpoints and says how many are shown", () => {
    choose("only=channel", "Shop");
    expect(dimmed()).toEqual(["Website Touchpoint 1Sales", "Website Touchpoint 3Care", "+1", "-1", "Dear"]);
    expect(texts(".jm-note [role=status]", map)).toEqual(["1 of 3 shown"]);
    expect(map.querySelectorAll("circle.jm-dim")).toHaveLength(2);
    expect(document.querySelectorAll("#jm-2 .jm-dim")).toHaveLength(0);
  });

  it("dims what is said of a whole stage once all of its touchpoints are dimmed, on all curves", () => {
    const curve = part(".jm-curve", map);
    curve.innerHTML += '<svg class="jm-k jm-k2"><svg class="jm-mark"><path data-jm-point="a"/></svg></svg>';
    const point = curve.querySelector("path[data-jm-point]");
    choose("only=channel", "Shop");
    expect(point?.classList.contains("jm-dim")).toBe(false);
    expect(dimmed()).not.toContain("Slow");
    choose("only=team", "Care");
    expect(point?.classList.contains("jm-dim")).toBe(true);
    expect(dimmed()).toContain("Slow");
    expect(curve.closest("td")?.classList.contains("jm-dim")).toBe(false);
    clearFilter(map);
    expect(map.querySelectorAll(".jm-dim")).toHaveLength(0);
  });

  it("takes a channel and a team together", () => {
    choose("only=channel", "Website");
    choose("only=team", "Sales");
    expect(texts(".jm-note [role=status]", map)).toEqual(["1 of 3 shown"]);
  });

  it("hides a lane with all its rows", () => {
    choose("show=lane", "jm-1-l-em", false);
    expect([...map.querySelectorAll<HTMLElement>("tbody tr")].map((row) => row.hidden)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(texts(".jm-note [role=status]", map)).toEqual(["lanes hidden: 1"]);
  });

  it("shows and hides the curves of the head", () => {
    choose("show=curve", "1", false);
    expect([...map.querySelectorAll<HTMLInputElement>(".jm-toggle")].map((toggle) => toggle.checked)).toEqual([
      true,
      false,
    ]);
  });

  it("keeps what was chosen when it is opened again", () => {
    choose("only=team", "Care");
    fillFilter(map);
    expect(part<HTMLInputElement>("[data-jm-only=team] input[value=Care]", map).checked).toBe(true);
  });

  it("is cleared at once", () => {
    choose("only=team", "Care");
    choose("show=lane", "jm-1-l-em", false);
    choose("show=curve", "0", false);
    clearFilter(map);
    expect(map.querySelectorAll(".jm-dim, tr[hidden]")).toHaveLength(0);
    expect(map.querySelectorAll(".jm-toggle:checked")).toHaveLength(2);
    expect(part(".jm-note", map).hidden).toBe(true);
  });
});
