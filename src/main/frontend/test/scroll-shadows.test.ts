import { beforeEach, describe, expect, it, vi } from "vitest";
import { followScrolling, MAP_DRAWN, markHiddenSides } from "../src/scroll-shadows";

function box(width: number, visible: number): HTMLElement {
  document.body.innerHTML = '<div class="jm-box"><div class="jm-scroll"></div></div>';
  const scroll = document.querySelector<HTMLElement>(".jm-scroll")!;
  Object.defineProperty(scroll, "scrollWidth", { value: width });
  Object.defineProperty(scroll, "clientWidth", { value: visible });
  return scroll;
}

const more = (scroll: HTMLElement): boolean => scroll.parentElement!.classList.contains("jm-more");
const below = (scroll: HTMLElement): boolean => scroll.parentElement!.classList.contains("jm-more-below");
const scrolled = (scroll: HTMLElement): boolean => scroll.classList.contains("jm-scrolled");

describe("a map's box", () => {
  beforeEach(() => {
    vi.stubGlobal(
      "ResizeObserver",
      class {
        constructor(private readonly report: (entries: { target: Element }[]) => void) {}
        observe(target: Element): void {
          this.report([{ target }]);
        }
      },
    );
  });

  it("shows that there is more on the right", () => {
    const scroll = box(1000, 400);
    markHiddenSides(scroll);
    expect([scrolled(scroll), more(scroll)]).toEqual([false, true]);
  });

  it("shows that something is hidden behind the lane names once scrolled to the end", () => {
    const scroll = box(1000, 400);
    scroll.scrollLeft = 600;
    markHiddenSides(scroll);
    expect([scrolled(scroll), more(scroll)]).toEqual([true, false]);
  });

  it("knows right-to-left pages, where scrolling counts below zero", () => {
    const scroll = box(1000, 400);
    scroll.scrollLeft = -200;
    markHiddenSides(scroll);
    expect([scrolled(scroll), more(scroll)]).toEqual([true, true]);
  });

  it("shows nothing when the whole map is visible", () => {
    const scroll = box(400, 400);
    markHiddenSides(scroll);
    expect([scrolled(scroll), more(scroll)]).toEqual([false, false]);
  });

  it("shows that there are more lanes below, until they are scrolled to", () => {
    const scroll = box(400, 400);
    Object.defineProperty(scroll, "scrollHeight", { value: 1900 });
    Object.defineProperty(scroll, "clientHeight", { value: 600 });
    markHiddenSides(scroll);
    expect(below(scroll)).toBe(true);
    scroll.scrollTop = 1300;
    markHiddenSides(scroll);
    expect(below(scroll)).toBe(false);
  });

  it("follows scrolling", () => {
    const scroll = box(1000, 400);
    followScrolling(document);
    scroll.scrollLeft = 100;
    scroll.dispatchEvent(new Event("scroll"));
    expect(scrolled(scroll)).toBe(true);
  });

  it("looks after a map that is drawn later", () => {
    document.body.innerHTML = "";
    followScrolling(document);
    const scroll = box(1000, 400);
    document.dispatchEvent(new CustomEvent(MAP_DRAWN));
    expect(more(scroll)).toBe(true);
  });
});
