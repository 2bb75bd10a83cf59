import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadLate } from "../src/late";
import { drawTools } from "../src/map-tools/drawn";
import { MAP_DRAWN } from "../src/scroll-shadows";

const TOOLS = `<div class="jm-tools" aria-busy="true" data-jm-not-loaded="Not loaded.">
  <template><button data-jm-tool="comments"></button><button data-jm-tool="edit"></button></template><p class="jm-said"></p></div>`;

/** A page manager that loads what it is asked for when the test says so. */
class Manager {
  readonly asked: string[][] = [];
  private answers: { resolve: () => void; reject: () => void }[] = [];

  require(names: readonly string[]): Promise<void> {
    this.asked.push([...names]);
    return new Promise((resolve, reject) => this.answers.push({ resolve, reject: () => reject(new Error("gone")) }));
  }

  async answer(how: "resolve" | "reject" = "resolve"): Promise<void> {
    this.answers.shift()?.[how]();
    await settled();
  }
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 40));

describe("loadLate", () => {
  let manager: Manager;
  let page: Document;

  const show = (attributes: string): void => {
    page.body.innerHTML = `<section class="jm-map" ${attributes}>${TOOLS}</section>`;
    drawTools(page);
  };
  const tool = (name: string): HTMLElement => page.querySelector(`[data-jm-tool=${name}]`) as HTMLElement;
  const said = (): string => page.querySelector(".jm-said")?.textContent ?? "";
  const busy = (): boolean => page.querySelector(".jm-tools[aria-busy]") !== null;

  beforeEach(() => {
    manager = new Manager();
    vi.stubGlobal("WRM", manager);
    // each test has a page of its own, since what it listens to would last
    page = document.implementation.createHTMLDocument();
  });

  afterEach(() => vi.unstubAllGlobals());

  it("asks for what readers need, and until it is there the tools are busy", async () => {
    show('data-jm-page="7"');
    loadLate(page);
    expect(manager.asked).toEqual([["wrc!journey-maps-reading", "wrc!journey-maps-discussion"]]);
    await settled();
    expect(busy()).toBe(true);
    await manager.answer();
    expect(busy()).toBe(false);
  });

  it("brings nothing to edit with to those who may not, and everything to those who may", async () => {
    show('data-jm-page="7" data-jm-may-mark data-jm-answered');
    loadLate(page);
    await settled();
    await manager.answer();
    show('data-jm-page="7" data-jm-editable');
    page.dispatchEvent(new CustomEvent(MAP_DRAWN));

    expect(manager.asked).toEqual([
      [
        "wrc!journey-maps-reading",
        "wrc!journey-maps-discussion",
        "wrc!journey-maps-marks",
        "wrc!journey-maps-customers",
      ],
      ["wrc!journey-maps-editing"],
    ]);
  });

  it("asks for the tools of readers alone where no page holds the map, and for nothing where there is no map", async () => {
    loadLate(page);
    expect(manager.asked).toEqual([]);
    show("");
    page.dispatchEvent(new CustomEvent(MAP_DRAWN));
    expect(manager.asked).toEqual([["wrc!journey-maps-reading"]]);
    await manager.answer();

    expect(busy()).toBe(false);
  });

  it("keeps a click on a tool until its script is there", async () => {
    show('data-jm-page="7" data-jm-editable');
    loadLate(page);
    const used = vi.fn();
    page.addEventListener("click", used);

    tool("edit").click();
    tool("edit").click();
    expect(used).not.toHaveBeenCalled();
    expect(tool("edit").getAttribute("aria-busy")).toBe("true");
    await manager.answer();
    expect(used).toHaveBeenCalledOnce();
    expect(tool("edit").hasAttribute("aria-busy")).toBe(false);

    tool("edit").click();
    expect(used).toHaveBeenCalledTimes(2);
  });

  it("says where the tools would be that they could not be loaded, and asks for them again when the browser is online", async () => {
    page.body.innerHTML = `<section class="jm-map" data-jm-page="7">${TOOLS}</section>`;
    loadLate(page);
    await manager.answer("reject");
    expect(busy()).toBe(false);
    expect(said()).toBe("Not loaded.");

    window.dispatchEvent(new Event("online"));
    drawTools(page);
    await manager.answer();
    expect(manager.asked).toHaveLength(2);
    expect(said()).toBe("");
  });

  it("says nothing of other scripts that could not be loaded before their tool is used", async () => {
    show('data-jm-page="7"');
    loadLate(page);
    await manager.answer("reject");

    expect(busy()).toBe(false);
    expect(said()).toBe("");
  });

  it("keeps what the tools have said when more is loaded", async () => {
    show('data-jm-page="7"');
    loadLate(page);
    await manager.answer();
    (page.querySelector(".jm-said") as HTMLElement).textContent = "Copied.";
    page.dispatchEvent(new CustomEvent(MAP_DRAWN));
    await settled();

    expect(said()).toBe("Copied.");
  });

  it("says at a click that the script could not be loaded, and asks for it again at the next", async () => {
    show('data-jm-page="7"');
    loadLate(page);
    await settled();
    await manager.answer("reject");

    tool("comments").click();
    await manager.answer("reject");
    expect(said()).toBe("Not loaded.");

    const used = vi.fn();
    page.addEventListener("click", used);
    tool("comments").click();
    await manager.answer();
    expect(manager.asked).toHaveLength(3);
    expect(used).toHaveBeenCalledOnce();
    expect(said()).toBe("");
  });
});
