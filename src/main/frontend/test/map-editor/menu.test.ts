import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeMenu, type MenuItem, openMenu } from "../../src/map-editor/menu";

let chosen: string[];

const item = (label: string, more: Partial<MenuItem> = {}): MenuItem => ({
  label,
  run: () => chosen.push(label),
  ...more,
});
const part = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector) as E;
const focused = (): string =>
  document.activeElement?.querySelector(".jm-do-words")?.textContent ?? document.activeElement?.id ?? "";
const menus = (): number => document.querySelectorAll("[role=menu]").length;

function open(): void {
  openMenu(
    [
      item("Write", { keys: "F2" }),
      item("Duplicate"),
      null,
      item("Delete", { disabled: true, hint: "The last stage" }),
    ],
    "Stage",
    part("#stage"),
    part("#box"),
  );
}

function press(key: string): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  chosen = [];
  document.body.innerHTML = '<div id="box"><button id="stage">Stage</button></div><p id="outside"></p>';
  part("#stage").focus();
  open();
});

afterEach(() => {
  closeMenu();
});

describe("the menu of a part", () => {
  it("opens on its first entry and has a name", () => {
    expect(focused()).toBe("Write");
    expect(part("[role=menu]").getAttribute("aria-label")).toBe("Stage");
    expect(document.querySelectorAll("[role=menuitem]")).toHaveLength(3);
    expect(document.querySelectorAll("[role=separator]")).toHaveLength(1);
  });

  it("is walked through with arrow keys, round and round", () => {
    press("ArrowDown");
    expect(focused()).toBe("Duplicate");
    press("ArrowUp");
    press("ArrowUp");
    expect(focused()).toContain("Delete");
    press("ArrowDown");
    expect(focused()).toBe("Write");
    press("End");
    expect(focused()).toContain("Delete");
    press("Home");
    expect(focused()).toBe("Write");
  });

  it("finds entries by their first letter, one after the other", () => {
    press("d");
    expect(focused()).toBe("Duplicate");
    press("D");
    expect(focused()).toContain("Delete");
    press("d");
    expect(focused()).toBe("Duplicate");
    press("x");
    expect(focused()).toBe("Duplicate");
  });

  it("gives the focus back before it does what was chosen", () => {
    document.querySelectorAll<HTMLElement>("[role=menuitem]")[1]?.click();
    expect([chosen, menus(), focused()]).toEqual([["Duplicate"], 0, "stage"]);
  });

  it("says of what cannot be done why, and does nothing", () => {
    const last = document.querySelectorAll<HTMLElement>("[role=menuitem]")[2];
    last?.click();
    expect([chosen, menus()]).toEqual([[], 1]);
    expect(last?.getAttribute("aria-disabled")).toBe("true");
    expect(last?.textContent).toContain("The last stage");
  });

  it.each(["Escape", "Tab"])("closes with %s and gives the focus back", (key) => {
    expect(press(key).defaultPrevented).toBe(true);
    expect([menus(), focused(), chosen]).toEqual([0, "stage", []]);
  });

  it("closes when something else is pressed, and not for a press on itself", () => {
    part("[role=menuitem]").dispatchEvent(new Event("pointerdown", { bubbles: true }));
    expect(menus()).toBe(1);
    part("#outside").dispatchEvent(new Event("pointerdown", { bubbles: true }));
    expect(menus()).toBe(0);
  });

  it("is the only one", () => {
    open();
    expect(menus()).toBe(1);
    closeMenu();
    closeMenu();
    expect(menus()).toBe(0);
  });

  it("keeps its keys from the map", () => {
    let heard = 0;
    const count = (): void => {
      heard++;
    };
    document.addEventListener("keydown", count);
    press("ArrowDown");
    press("Delete");
    document.removeEventListener("keydown", count);
    expect(heard).toBe(0);
  });
});
