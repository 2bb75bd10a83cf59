import { beforeEach, describe, expect, it, vi } from "vitest";
import { followTools } from "../../src/map-tools/tools";
import { MAP_DRAWN } from "../../src/scroll-shadows";
import { part, show, texts } from "./reader-map";

vi.stubGlobal(
  "ResizeObserver",
  class {
    observe(): void {}
  },
);
followTools(document);

describe("the tools of a map", () => {
  let map: HTMLElement;

  beforeEach(() => {
    map = show("jm-1", "jm-2");
    document.dispatchEvent(new CustomEvent(MAP_DRAWN));
  });

  const click = (tool: string): void => part(`[data-jm-tool="${tool}"]`, map).click();
  const zoom = (): string => texts(".jm-zoom output", map).join();

  async function open(menu: string): Promise<void> {
    part<HTMLDetailsElement>(`[data-jm-menu=${menu}]`, map).open = true;
    await vi.waitFor(() => expect(map.querySelectorAll("details[open]")).toHaveLength(1));
    part(`[data-jm-menu=${menu}]`, map).dispatchEvent(new Event("toggle"));
  }

  it("are there once a script runs", () => {
    expect(map.querySelector(".jm-tools")?.classList.contains("jm-ready")).toBe(true);
    expect(zoom()).toBe("100%");
  });

  it("make one map larger and smaller, within limits", () => {
    click("larger");
    expect(zoom()).toBe("110%");
    for (let i = 0; i < 20; i++) {
      click("smaller");
    }
    expect(zoom()).toBe("50%");
    expect(texts("#jm-2 .jm-zoom output")).toEqual(["100%"]);
  });

  it("make a map fit its box, and give it back its own width", () => {
    Object.defineProperty(part(".jm-scroll", map), "clientWidth", { value: 224 });
    click("fit");
    expect(part("[data-jm-tool=fit]", map).getAttribute("aria-pressed")).toBe("true");
    expect(zoom()).toBe("81%");
    click("fit");
    expect(zoom()).toBe("100%");
    expect(map.classList.contains("jm-fit")).toBe(false);
  });

  it("make a map no smaller than it can be read", () => {
    Object.defineProperty(part(".jm-scroll", map), "clientWidth", { value: 168 });
    click("fit");
    expect(zoom()).toBe("70%");
    click("smaller");
    expect(zoom()).toBe("60%");
  });

  it("show a map alone and larger, and Escape brings everything back", () => {
    click("full");
    expect(map.classList.contains("jm-full")).toBe(true);
    expect(zoom()).toBe("125%");
    expect(part("#jm-2").inert).toBe(true);
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    expect(map.classList.contains("jm-full")).toBe(false);
    expect(zoom()).toBe("100%");
    expect(part("#jm-2").inert).toBe(false);
    expect(document.activeElement).toBe(part("[data-jm-tool=full]", map));
  });

  it("close a menu with Escape before anything else", async () => {
    click("full");
    await open("filter");
    part("summary", map).dispatchEvent(
      new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }),
    );
    expect(map.querySelectorAll("details[open]")).toHaveLength(0);
    expect(map.classList.contains("jm-full")).toBe(true);
    click("full");
  });

  it("fold a stage from the menu and unfold it at its header", async () => {
    await open("stages");
    const button = part("[data-jm-tool=fold][value=a]", map);
    expect(button.textContent).toBe("Collapse");
    button.click();
    expect(button.textContent).toBe("Expand");
    expect(button.getAttribute("aria-label")).toMatch(/^Expand \w/);
    part(".jm-folded", map).click();
    expect(button.textContent).toBe("Collapse");
    expect(map.querySelectorAll(".jm-folded")).toHaveLength(0);
    click("fold-all");
    expect(map.querySelectorAll(".jm-folded")).toHaveLength(2);
    expect(part("[data-jm-tool=fold-all]", map).textContent).toBe("Expand all");
    click("fold-all");
    expect(map.querySelectorAll(".jm-folded")).toHaveLength(0);
  });

  it("filter what is checked, also after the server has drawn a lane anew", async () => {
    await open("filter");
    part("[data-jm-only=team] input[value=Care]", map).click();
    expect(map.querySelectorAll(".jm-touchpoint").length).toBe(3);
    expect(map.querySelectorAll("th.jm-dim")).toHaveLength(2);
    for (const cell of map.querySelectorAll(".jm-dim")) {
      cell.classList.remove("jm-dim");
    }
    document.dispatchEvent(new CustomEvent(MAP_DRAWN));
    expect(map.querySelectorAll("th.jm-dim")).toHaveLength(2);
    click("clear");
    expect(map.querySelectorAll(".jm-dim")).toHaveLength(0);
  });
});
