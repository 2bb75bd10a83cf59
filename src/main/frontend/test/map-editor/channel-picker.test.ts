import { beforeEach, describe, expect, it } from "vitest";
import { channelPicker } from "../../src/map-editor/channel-picker";
import { words } from "./some-map";

const GROUPS = [
  {
    value: "digital",
    label: "Digital",
    channels: [
      { value: "web", label: "Website" },
      { value: "app", label: "App" },
    ],
  },
  { value: "person", label: "In person", channels: [{ value: "shop", label: "Café" }] },
];

let chosen: string[];
let input: HTMLInputElement;

const list = (): HTMLElement => document.querySelector<HTMLElement>("[role=listbox]") as HTMLElement;
const options = (): string[] =>
  [...list().querySelectorAll("[role=option]")].map(({ textContent }) => textContent ?? "");
const active = (): string | null => {
  const id = input.getAttribute("aria-activedescendant");
  return id === null ? null : (document.getElementById(id)?.textContent ?? "gone");
};

function show(value: string): void {
  document.body.replaceChildren(channelPicker(GROUPS, value, words, (to) => chosen.push(to)));
  input = document.querySelector("input") as HTMLInputElement;
}

function type(text: string): void {
  input.value = text;
  input.dispatchEvent(new Event("input"));
}

function press(key: string): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  input.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  chosen = [];
  show("web");
});

describe("the list of channels", () => {
  it("shows what is chosen by its name, and an own word as it is", () => {
    expect(input.value).toBe("Website");
    show("Carrier pigeon");
    expect(input.value).toBe("Carrier pigeon");
  });

  it("shows all channels in their groups, and none, when it opens", () => {
    expect(list().hidden).toBe(true);
    input.click();
    expect(list().hidden).toBe(false);
    expect(input.getAttribute("aria-expanded")).toBe("true");
    expect(options()).toEqual(["No channel", "Website", "App", "Café"]);
    expect([...list().querySelectorAll("[role=group]")].map((group) => group.getAttribute("aria-label"))).toEqual([
      "Digital",
      "In person",
    ]);
  });

  it("finds channels whatever the case and the accents, and offers the word itself", () => {
    type("CAFE");
    expect(options()).toEqual(["Café"]);
    type("ap");
    expect(options()).toEqual(["App", "Own word: ap"]);
    type("pigeon");
    expect(options()).toEqual(["Own word: pigeon"]);
  });

  it("is walked through with arrow keys from either end", () => {
    press("ArrowDown");
    expect(active()).toBeNull();
    press("ArrowDown");
    expect(active()).toBe("No channel");
    press("ArrowUp");
    expect(active()).toBe("Café");
    type("a");
    press("ArrowUp");
    expect(active()).toBe("Own word: a");
  });

  it("has no option taken when other options are shown", () => {
    press("ArrowDown");
    press("ArrowDown");
    type("app");
    expect(active()).toBeNull();
  });

  it("gives the option that is taken with Enter, once", () => {
    type("app");
    press("ArrowDown");
    expect(press("Enter").defaultPrevented).toBe(true);
    input.dispatchEvent(new Event("blur"));
    expect([chosen, input.value, list().hidden]).toEqual([["app"], "App", true]);
  });

  it("gives the option that is pressed, and keeps the focus in the field", () => {
    input.click();
    const event = new Event("pointerdown", { bubbles: true, cancelable: true });
    list().querySelectorAll("[role=option]")[3]?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect([chosen, input.value]).toEqual([["shop"], "Café"]);
  });

  it("takes a name that was typed for its channel, and else the word", () => {
    type("cafe");
    input.dispatchEvent(new Event("blur"));
    type(" Carrier pigeon ");
    press("Enter");
    expect(chosen).toEqual(["shop", "Carrier pigeon"]);
  });

  it("takes the channel away when the field is emptied", () => {
    type("");
    input.dispatchEvent(new Event("blur"));
    expect(chosen).toEqual([""]);
  });

  it("closes with Escape as it was, and leaves the next Escape to the panel", () => {
    let heard = 0;
    document.body.addEventListener("keydown", () => {
      heard++;
    });
    type("app");
    press("Escape");
    expect([input.value, list().hidden, chosen, heard]).toEqual(["Website", true, [], 0]);
    press("Escape");
    expect(heard).toBe(1);
  });

  it("gives nothing when nothing was changed", () => {
    input.click();
    input.dispatchEvent(new Event("blur"));
    expect(chosen).toEqual([]);
  });

  it("shows a word as it is, whatever it holds", () => {
    type("<b>x</b>");
    expect(options()).toEqual(["Own word: <b>x</b>"]);
    expect(list().querySelector("b")).toBeNull();
  });
});
