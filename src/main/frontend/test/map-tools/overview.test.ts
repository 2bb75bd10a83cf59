import { beforeEach, describe, expect, it, vi } from "vitest";
import { followOverview, showFirst, showPart } from "../../src/map-tools/overview";
import { part, place, show, texts } from "./reader-map";

followOverview(document);

describe("the overview", () => {
  let map: HTMLElement;
  let box: HTMLElement;

  beforeEach(() => {
    map = show("jm-1");
    box = part(".jm-scroll");
    size(400, 1000);
    place(box, 0, 400);
    place(part(".jm-corner"), 0, 100);
    place(part("[data-jm-stage=a]"), 100, 600);
    place(part("[data-jm-stage=b]"), 700, 300);
    place(part("#jm-1-t-1"), 100, 300);
    place(part("#jm-1-t-2"), 400, 300);
    place(part("#jm-1-t-3"), 700, 300);
    place(part(".jm-strip"), 0, 300);
    place(part(".jm-window"), 0, 100);
  });

  function size(visible: number, all: number): void {
    Object.defineProperty(box, "clientWidth", { value: visible, configurable: true });
    Object.defineProperty(box, "scrollWidth", { value: all, configurable: true });
  }

  it("shows which part is in view, and says it", () => {
    showPart(map);
    expect(part(".jm-overview").hidden).toBe(false);
    expect(part(".jm-window").style.left).toBe("0%");
    expect(part(".jm-window").style.width).toBe("33.33%");
    expect(texts(".jm-in-view")).toEqual(["1 of 3 in view"]);
    expect(part(".jm-strip").getAttribute("aria-valuetext")).toBe("1 of 3 in view");
  });

  it("is not there for a map that is in view as a whole", () => {
    size(1000, 1000);
    showPart(map);
    expect(part(".jm-overview").hidden).toBe(true);
  });

  it("shows the first of some touchpoints when none of them is in view", () => {
    const scrollBy = vi.fn();
    box.scrollBy = scrollBy as typeof box.scrollBy;
    const reduced = vi.fn(() => ({ matches: false }) as MediaQueryList);
    vi.stubGlobal("matchMedia", reduced);
    const [first, second, third] = ["#jm-1-t-1", "#jm-1-t-2", "#jm-1-t-3"].map((id) => part(id));

    showFirst(map, [first!, third!]);
    showFirst(map, []);
    expect(scrollBy).not.toHaveBeenCalled();
    showFirst(map, [second!, third!]);
    expect(scrollBy).toHaveBeenLastCalledWith({ left: 300, behavior: "smooth" });
    reduced.mockReturnValue({ matches: true } as MediaQueryList);
    showFirst(map, [third!]);
    expect(scrollBy).toHaveBeenLastCalledWith({ left: 600, behavior: "instant" });
  });

  it("moves with the keyboard", () => {
    const press = (key: string): void => {
      part(".jm-strip").dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    };
    press("ArrowRight");
    expect(box.scrollLeft).toBe(50);
    press("PageUp");
    expect(box.scrollLeft).toBe(370);
    press("Home");
    expect(box.scrollLeft).toBe(0);
    press("End");
    expect(box.scrollLeft).toBe(1000);
    press("x");
    expect(box.scrollLeft).toBe(1000);
  });

  it("moves to where somebody points", () => {
    part(".jm-strip").dispatchEvent(new MouseEvent("pointerdown", { clientX: 150, bubbles: true }));
    expect(box.scrollLeft).toBe(300);
    part(".jm-strip").dispatchEvent(new MouseEvent("pointermove", { clientX: 180, buttons: 1, bubbles: true }));
    expect(box.scrollLeft).toBe(390);
    part(".jm-strip").dispatchEvent(new MouseEvent("pointermove", { clientX: 10, buttons: 0, bubbles: true }));
    expect(box.scrollLeft).toBe(390);
  });
});
