import { beforeEach, describe, expect, it, vi } from "vitest";
import { COMMENT, MARK } from "../src/map-events";
import { MAP_DRAWN } from "../src/scroll-shadows";
import { followTouchpoints } from "../src/touchpoint-bar";
import { part, show, texts } from "./map-tools/reader-map";

Element.prototype.scrollIntoView = vi.fn();
followTouchpoints(document);

describe("the touchpoints of a map that is read", () => {
  let map: HTMLElement;
  const heard = vi.fn();
  const touchpoint = (id: string): HTMLElement => part(`#m-t-${id}`);
  const key = (name: string, at: Element = document.activeElement as Element): boolean =>
    !at.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
  const bar = (): HTMLElement | null => map.querySelector(".jm-lane-touchpoints .jm-point-bar:not([hidden])");
  const offered = (): string[] =>
    [...(bar()?.querySelectorAll("button") ?? [])]
      .filter((button) => !button.closest("[hidden]"))
      .map((button) => button.textContent ?? "");

  beforeEach(() => {
    map = show("m");
    map.dataset.jmMayMark = "";
    map.dataset.jmMayComment = "";
    heard.mockReset();
    for (const type of [COMMENT, MARK]) {
      map.addEventListener(type, (event) => heard(type, (event as CustomEvent).detail));
    }
    document.dispatchEvent(new CustomEvent(MAP_DRAWN));
  });

  it("are one stop of the Tab key, from which the arrows lead on", () => {
    expect(texts("[tabindex='0'][role=group] .jm-name")).toEqual(["Touchpoint 1"]);
    touchpoint("1").focus();
    expect(key("ArrowRight")).toBe(true);
    expect(document.activeElement).toBe(touchpoint("2"));
    expect(key("End")).toBe(true);
    expect(document.activeElement).toBe(touchpoint("3"));
    key("ArrowRight");
    expect(document.activeElement).toBe(touchpoint("3"));
    expect(map.querySelectorAll(".jm-touchpoint[tabindex]")).toHaveLength(1);
  });

  it("offer a mark, a comment and the link, and hear the keys for them", () => {
    touchpoint("2").click();
    expect(offered()).toEqual(["1", "2", "Comment", "Copy link"]);
    expect(key("4")).toBe(true);
    expect(key("c")).toBe(true);
    part(".jm-give [value='2']").click();
    part("[data-jm-tool=comment]").click();
    expect(heard.mock.calls).toEqual([
      [MARK, { touchpoint: "2", performance: 4 }],
      [COMMENT, { part: "touchpoint", id: "2" }],
      [MARK, { touchpoint: "2", performance: 2 }],
      [COMMENT, { part: "touchpoint", id: "2" }],
    ]);
  });

  it("offer nothing that the reader may not do", () => {
    delete map.dataset.jmMayMark;
    delete map.dataset.jmMayComment;
    touchpoint("1").focus();
    expect(offered()).toEqual(["Copy link"]);
    expect([key("3"), key("c")]).toEqual([false, false]);
    map.dataset.jmThreads = "2";
    touchpoint("2").click();
    expect(offered()).toEqual(["Comment", "Copy link"]);
    expect(key("c")).toBe(true);
  });

  it("leave keys with Ctrl to the browser", () => {
    touchpoint("1").focus();
    const copy = new KeyboardEvent("keydown", { key: "c", ctrlKey: true, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(copy);
    expect(copy.defaultPrevented).toBe(false);
    expect(heard).not.toHaveBeenCalled();
  });

  it("let the keyboard into the bar and out again", () => {
    touchpoint("1").focus();
    key("Enter");
    expect(document.activeElement?.textContent).toBe("1");
    key("End");
    expect(document.activeElement?.textContent).toBe("Copy link");
    key("Escape");
    expect(document.activeElement).toBe(touchpoint("1"));
    expect(bar()).not.toBeNull();
    key("Escape");
    expect(bar()).toBeNull();
  });

  it("show the bar where the pointer is, and take it back to the focus afterwards", () => {
    touchpoint("1").focus();
    touchpoint("3").dispatchEvent(new Event("pointerover", { bubbles: true }));
    expect(bar()?.parentElement).toBe(touchpoint("3").parentElement);
    map.dispatchEvent(new Event("pointerover", { bubbles: true }));
    expect(bar()?.parentElement).toBe(touchpoint("1").parentElement);
  });

  it("have the bar still after their row was drawn anew", () => {
    touchpoint("1").focus();
    const row = part(".jm-lane-touchpoints");
    const drawn = row.cloneNode(true) as HTMLElement;
    for (const old of drawn.querySelectorAll(".jm-point-bar")) {
      old.remove();
    }
    row.replaceWith(drawn);
    document.dispatchEvent(new CustomEvent(MAP_DRAWN));
    touchpoint("2").click();
    expect(bar()?.parentElement).toBe(touchpoint("2").parentElement);
  });

  it("leave the grid to the edit mode", () => {
    touchpoint("1").focus();
    map.dataset.jmEditing = "";
    document.dispatchEvent(new CustomEvent(MAP_DRAWN));
    expect(bar()).toBeNull();
    expect(map.querySelectorAll(".jm-touchpoint:is([tabindex], [role])")).toHaveLength(0);
    expect(key("c", touchpoint("1"))).toBe(false);
  });
});
