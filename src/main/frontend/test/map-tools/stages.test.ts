import { beforeEach, describe, expect, it, vi } from "vitest";
import { fillStages, fold, foldedIn, goTo, isAllFolded, unfoldAround } from "../../src/map-tools/stages";
import { part, place, show, texts } from "./reader-map";

describe("the stages", () => {
  let map: HTMLElement;

  beforeEach(() => {
    map = show("jm-1");
  });

  it("are listed with the number of their touchpoints", () => {
    fillStages(map);
    expect(texts("[data-jm-tool=go]", map)).toEqual(["Before (2)", "After (1)"]);
    expect(part("[data-jm-tool=fold]", map).getAttribute("aria-label")).toBe("Collapse Before");
  });

  it("are scrolled to, and the keyboard goes on from the box", () => {
    const header = part("[data-jm-stage=b]");
    header.scrollIntoView = vi.fn();
    goTo(map, "b");
    expect(header.scrollIntoView).toHaveBeenCalledWith({ block: "nearest", inline: "start" });
    expect(document.activeElement).toBe(part(".jm-scroll"));
  });

  it("become narrow, and their cells empty", () => {
    fold(map, new Set(["a"]));
    expect(foldedIn(map)).toEqual(new Set(["a"]));
    expect([...map.querySelectorAll<HTMLElement>("colgroup")].map((group) => group.style.width)).toEqual([
      "",
      "calc(24px)",
      "",
    ]);
    expect(texts(".jm-shut", map).map((text) => text.slice(-12).trim())).toHaveLength(5);
    expect(part(".jm-grid").style.getPropertyValue("--jm-slots")).toBe("1");
    expect(part("[data-jm-stage=a] .jm-arrow").dataset.jmCount).toBe("2");
    fold(map, new Set());
    expect(map.querySelectorAll(".jm-shut, .jm-folded")).toHaveLength(0);
    expect(part(".jm-grid").style.getPropertyValue("--jm-slots")).toBe("3");
  });

  it("take the curve along, and it comes back as it was", () => {
    place(part("[data-jm-stage=a]"), 0, 50);
    place(part("[data-jm-stage=b]"), 50, 50);
    fold(map, new Set(["a"]));
    const points = [...map.querySelectorAll("circle")];
    expect(points.map((point) => point.getAttribute("cx"))).toEqual(["12.5%", "75%"]);
    expect(points.map((point) => point.classList.contains("jm-away"))).toEqual([true, false]);
    expect(part("path").getAttribute("d")).toBe("M37.5 20C112.5 20 150 90 225 90");
    fold(map, new Set());
    expect(part("path").getAttribute("d")).toBe("M50 20C150 20 200 90 250 90");
    expect(map.querySelectorAll(".jm-away")).toHaveLength(0);
  });

  it("open around a touchpoint that somebody looks for", () => {
    fold(map, new Set(["a", "b"]));
    expect(isAllFolded(map)).toBe(true);
    unfoldAround(map, part("#jm-1-t-3"));
    expect(foldedIn(map)).toEqual(new Set(["a"]));
  });
});
