import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Edit } from "../../src/edits";
import type { Bench } from "../../src/map-editor/bench";
import type { Content, Ref } from "../../src/map-editor/content";
import { Drag } from "../../src/map-editor/drag";
import { showDrawn } from "./drawn-map";
import { someContent, words } from "./some-map";

const WIDTH = 100;
const SHOP: Ref = { part: "touchpoint", id: "2" };

let map: HTMLElement;
let content: Content;
let sent: Edit[];
let dropped: Ref[];
let menus: (EventTarget | null)[];
let ends: AbortController;
let dragged: Ref | null;

/** Columns stand side by side as in a window; a test knows where each is. */
function layOut(): void {
  const box = (element: Element | null, left: number, width: number): void => {
    if (element) {
      element.getBoundingClientRect = () =>
        ({ left, right: left + width, width, top: 0, bottom: 50, height: 50, x: left, y: 0 }) as DOMRect;
    }
  };
  map.querySelectorAll("th.jm-stage").forEach((stage, i) => {
    box(stage, [0, 200, 300][i] ?? 0, [200, 100, 100][i] ?? 0);
  });
  map.querySelectorAll(".jm-touchpoint").forEach((touchpoint, i) => {
    box(touchpoint, [0, 100, 300][i] ?? 0, WIDTH);
  });
}

function pointer(type: string, x: number, init: PointerEventInit = {}, target: EventTarget = document): void {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, button: 0, clientX: x, clientY: 20, ...init });
  Object.assign(event, { pointerId: 1, pointerType: init.pointerType ?? "mouse" });
  target.dispatchEvent(event);
}

const shop = (): HTMLElement => map.querySelector('[data-jm-touchpoint="2"]') as HTMLElement;

beforeEach(() => {
  vi.stubGlobal("scrollBy", vi.fn());
  vi.useFakeTimers();
  map = showDrawn();
  content = someContent();
  sent = [];
  dropped = [];
  menus = [];
  dragged = SHOP;
  ends = new AbortController();
  document.elementFromPoint = () => shop();
  layOut();
  const bench = { map, content, words } as unknown as Bench;
  new Drag(bench, {
    commit: async (edits) => {
      sent.push(...edits);
      return "";
    },
    refAt: () => dragged,
    menu: (target) => menus.push(target),
    dropped: (ref) => dropped.push(ref),
  }).follow(map, ends.signal);
});

afterEach(() => {
  ends.abort();
  vi.useRealTimers();
});

describe("what is dragged", () => {
  it("goes where the line stands that shows the place, and says so", () => {
    pointer("pointerdown", 110, {}, shop());
    pointer("pointermove", 130);
    expect(map.querySelector(".jm-dragged")?.textContent).toBe("Shop");
    pointer("pointermove", 390);
    expect(map.querySelector<HTMLElement>(".jm-drop")?.hidden).toBe(false);
    pointer("pointerup", 390);
    expect(sent).toEqual([{ edit: "move", part: "touchpoint", id: "2", to: { stage: "c", after: "3" } }]);
    expect(dropped).toEqual([SHOP]);
    expect(map.querySelector(".jm-dragged, .jm-drop, .jm-lifted")).toBeNull();
  });

  it("goes into a stage that has no touchpoint yet", () => {
    pointer("pointerdown", 110, {}, shop());
    pointer("pointermove", 250);
    pointer("pointerup", 250);
    expect(sent).toEqual([{ edit: "move", part: "touchpoint", id: "2", to: { stage: "b", after: null } }]);
  });

  it("changes nothing where it stands already, or when the pointer only trembles", () => {
    pointer("pointerdown", 110, {}, shop());
    pointer("pointermove", 190);
    pointer("pointerup", 190);
    pointer("pointerdown", 110, {}, shop());
    pointer("pointermove", 113);
    pointer("pointerup", 113);
    expect(sent).toEqual([]);
  });

  it("stays when Escape is pressed on the way", () => {
    pointer("pointerdown", 110, {}, shop());
    pointer("pointermove", 390);
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    pointer("pointerup", 390);
    expect(sent).toEqual([]);
    expect(map.classList.contains("jm-dragging")).toBe(false);
  });

  it("is not the text of a field", () => {
    dragged = null;
    pointer("pointerdown", 110, {}, shop());
    pointer("pointermove", 390);
    pointer("pointerup", 390);
    expect(sent).toEqual([]);
  });
});

describe("a finger", () => {
  it("opens the menu by a long press", () => {
    pointer("pointerdown", 110, { pointerType: "touch" }, shop());
    vi.advanceTimersByTime(600);
    expect(menus).toEqual([shop()]);
  });

  it("scrolls the map otherwise", () => {
    pointer("pointerdown", 110, { pointerType: "touch" }, shop());
    pointer("pointermove", 300, { pointerType: "touch" });
    vi.advanceTimersByTime(600);
    pointer("pointerup", 300, { pointerType: "touch" });
    expect(menus).toEqual([]);
    expect(sent).toEqual([]);
  });

  it("drags by the grip", () => {
    const grip = map.appendChild(document.createElement("span"));
    grip.className = "jm-grip";
    pointer("pointerdown", 110, { pointerType: "touch" }, grip);
    pointer("pointermove", 250, { pointerType: "touch" });
    pointer("pointerup", 250, { pointerType: "touch" });
    expect(sent).toHaveLength(1);
  });
});
