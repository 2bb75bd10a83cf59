import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { editInline, finishTyping, type InlineText, isTyping, typedText } from "../../src/map-editor/inline-edit";

let told: string[];

const box = (): HTMLElement => document.querySelector<HTMLElement>(".jm-scroll") as HTMLElement;
const fields = (): HTMLTextAreaElement[] => [...document.querySelectorAll("textarea")];
const hint = (): string => document.querySelector(".jm-write-hint")?.textContent ?? "";

function write(over: Partial<InlineText> = {}): HTMLTextAreaElement {
  return editInline({
    over: document.querySelector<HTMLElement>("#over") as HTMLElement,
    box: box(),
    label: "Name",
    value: "Slow",
    max: 20,
    lines: false,
    hint: "Enter saves",
    tooLong: (length, max) => `${length} of ${max}`,
    save: (value, next) => told.push(`${value}, ${next}`),
    cancel: () => told.push("cancelled"),
    ...over,
  });
}

function type(field: HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event("input"));
}

function press(field: HTMLElement, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
  field.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  told = [];
  document.body.innerHTML = '<div class="jm-scroll"><p id="over">Slow</p></div><button id="other"></button>';
});

afterEach(() => {
  for (const field of fields()) {
    press(field, "Escape");
  }
  vi.restoreAllMocks();
});

describe("writing where a text stands", () => {
  it("begins behind the last letter, with a name for the field", () => {
    const field = write();
    expect(document.activeElement).toBe(field);
    expect([field.value, field.selectionStart, field.getAttribute("aria-label")]).toEqual(["Slow", 4, "Name"]);
    expect(hint()).toBe("Enter saves");
  });

  it.each<[string, string, KeyboardEventInit]>([
    ["stay", "Enter", {}],
    ["new", "Enter", { ctrlKey: true }],
    ["new", "Enter", { metaKey: true }],
    ["next", "Tab", {}],
    ["previous", "Tab", { shiftKey: true }],
  ])("is saved and goes on (%s) with %s %j", (next, key, more) => {
    const field = write();
    type(field, "  Dear ");
    expect(press(field, key, more).defaultPrevented).toBe(true);
    expect(told).toEqual([`Dear, ${next}`]);
    expect(fields()).toEqual([]);
  });

  it("in several lines takes Enter as a line, and Ctrl+Enter as the end", () => {
    const field = write({ lines: true });
    expect(press(field, "Enter").defaultPrevented).toBe(false);
    expect(told).toEqual([]);
    press(field, "Enter", { ctrlKey: true });
    expect(told).toEqual(["Slow, new"]);
  });

  it("makes no second line in a name", () => {
    const field = write();
    expect(press(field, "Enter", { shiftKey: true }).defaultPrevented).toBe(true);
    expect(fields()).toEqual([field]);
  });

  it("makes one line of a name that was pasted in several", () => {
    const field = write();
    type(field, "two \n lines\n");
    press(field, "Enter");
    expect(told).toEqual(["two lines, stay"]);
  });

  it("is left as it was with Escape", () => {
    const field = write();
    type(field, "Dear");
    press(field, "Escape");
    expect(told).toEqual(["cancelled"]);
    expect(fields()).toEqual([]);
  });

  it("is saved once when somebody goes elsewhere", () => {
    const field = write();
    type(field, "Dear");
    document.querySelector<HTMLElement>("#other")?.focus();
    expect(told).toEqual(["Dear, stay"]);
    field.dispatchEvent(new Event("blur"));
    expect(told).toHaveLength(1);
  });

  it("stays open when another window takes the focus", () => {
    const field = write();
    vi.mocked(document.hasFocus).mockReturnValue(false);
    field.dispatchEvent(new Event("blur"));
    expect([told, fields()]).toEqual([[], [field]]);
  });

  it("leaves keys to people who compose letters", () => {
    const field = write();
    press(field, "Enter", { isComposing: true });
    press(field, "Escape", { isComposing: true });
    expect([told, fields()]).toEqual([[], [field]]);
  });

  it("keeps its keys from the map and from Confluence", () => {
    const heard = vi.fn();
    document.addEventListener("keydown", heard);
    const field = write();
    press(field, "e");
    press(field, "Delete");
    press(field, "Escape");
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener("keydown", heard);
  });
});

describe("a text that is too long", () => {
  const long = "x".repeat(21);

  it("is counted when it comes near, and nothing is cut", () => {
    const field = write();
    type(field, "x".repeat(18));
    expect(hint()).toBe("Enter saves");
    type(field, "x".repeat(19));
    expect(hint()).toBe("19 of 20");
    type(field, long);
    expect([hint(), field.value, field.getAttribute("aria-invalid")]).toEqual(["21 of 20", long, "true"]);
    type(field, "short");
    expect([hint(), field.getAttribute("aria-invalid")]).toEqual(["Enter saves", "false"]);
  });

  it.each(["Enter", "Tab"])("stays open with %s", (key) => {
    const field = write();
    type(field, long);
    press(field, key);
    expect([told, fields(), document.activeElement]).toEqual([[], [field], field]);
  });

  it("stays open when somebody goes elsewhere", () => {
    const field = write();
    type(field, long);
    document.querySelector<HTMLElement>("#other")?.focus();
    expect([told, fields()]).toEqual([[], [field]]);
    expect(typedText()).toBe(long);
  });

  it("comes before another text is written", () => {
    const field = write();
    type(field, long);
    write({ cancel: () => told.push("second cancelled") });
    expect([told, fields(), document.activeElement]).toEqual([["second cancelled"], [field], field]);
    expect(isTyping()).toBe(true);
  });
});

describe("what is being typed", () => {
  it("is known as long as it is not saved", () => {
    expect([isTyping(), typedText()]).toEqual([false, null]);
    const field = write();
    expect([isTyping(), typedText()]).toEqual([false, "Slow"]);
    type(field, "Dear");
    expect([isTyping(), typedText()]).toEqual([true, "Dear"]);
    finishTyping();
    expect([isTyping(), typedText(), told]).toEqual([false, null, ["Dear, stay"]]);
  });

  it("is saved when another text is written", () => {
    type(write(), "Dear");
    const second = write({ value: "Queue" });
    expect(told).toEqual(["Dear, stay"]);
    expect(fields()).toEqual([second]);
  });
});
