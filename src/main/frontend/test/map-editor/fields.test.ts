import { beforeEach, describe, expect, it } from "vitest";
import type { Value } from "../../src/edits";
import { type FieldContext, fieldOf, showFieldError } from "../../src/map-editor/fields";
import type { AttributeForm } from "../../src/map-editor/forms";
import { words } from "./some-map";

let given: [string, Value][];

const FACES = ["-2", "-1", "0", "1", "2"].map((value) => ({ value, label: `feeling ${value}` }));

function show(form: Partial<AttributeForm>, value: Value = null, known: readonly string[] = []): HTMLElement {
  const context: FieldContext = {
    words,
    channels: [{ value: "digital", label: "Digital", channels: [{ value: "web", label: "Website" }] }],
    personas: [{ value: "p1", label: "Tom" }],
    known: () => known,
    change: (attribute, to) => given.push([attribute, to]),
  };
  const field = fieldOf({ key: "it", kind: "name", label: "It", required: false, ...form }, value, context);
  document.body.replaceChildren(field);
  return field;
}

const part = <E extends Element>(selector: string): E => document.querySelector<E>(selector) as E;
const error = (): string => part(".jm-field-error").textContent ?? "";
const pressed = (): string[] =>
  [...document.querySelectorAll<HTMLButtonElement>("[aria-pressed=true]")].map(({ value }) => value);

function type(text: string): void {
  const input = part<HTMLInputElement>("input, textarea");
  input.value = text;
  input.dispatchEvent(new Event("input"));
  input.dispatchEvent(new Event("change"));
}

function choose(value: string): void {
  const select = part<HTMLSelectElement>("select");
  select.value = value;
  select.dispatchEvent(new Event("change"));
}

beforeEach(() => {
  given = [];
});

describe("every field", () => {
  it.each<[AttributeForm["kind"], Value]>([
    ["name", "Tom"],
    ["text", "Looks\naround"],
    ["choice", "a"],
    ["flag", true],
    ["day", "2026-11-26"],
    ["channel", "web"],
    ["reference", "p1"],
    ["language", "fr"],
    ["address", "https://example.org"],
    ["rating", 3],
    ["feeling", -1],
  ])("has a name and gives nothing by itself: %s", (kind, value) => {
    const field = show({ kind, choices: kind === "feeling" ? FACES : [{ value: "a", label: "A" }] }, value);
    const label = field.querySelector("label");
    const named = field.querySelector(`[id="${label?.getAttribute("for")}"], [aria-labelledby="${label?.id}"]`);
    expect(named).not.toBeNull();
    expect(given).toEqual([]);
  });

  it("says at itself what is wrong", () => {
    const field = show({}, "Tom");
    showFieldError(field, "Somebody was faster.");
    expect(error()).toBe("Somebody was faster.");
    expect(part("input").getAttribute("aria-invalid")).toBe("true");
    expect(part("input").getAttribute("aria-describedby")).toBe(part(".jm-field-error").id);
    showFieldError(field, "");
    expect([error(), part("input").getAttribute("aria-invalid")]).toEqual(["", "false"]);
  });
});

describe("a text", () => {
  it("is given when the field is left, without white space around it", () => {
    show({ kind: "text", max: 100 }, "Slow");
    type("  Dear ");
    expect(given).toEqual([["it", "Dear"]]);
  });

  it("is given once, and not at all when it is the same", () => {
    show({}, "Slow");
    type("Slow");
    type("Dear");
    part("input").dispatchEvent(new Event("change"));
    expect(given).toEqual([["it", "Dear"]]);
  });

  it("that is emptied is taken away", () => {
    show({}, "Slow");
    type(" ");
    expect(given).toEqual([["it", null]]);
  });

  it("that has to be there is not given empty", () => {
    show({ required: true }, "Slow");
    type("");
    expect([given, error()]).toEqual([[], "This has to be filled in."]);
  });

  it("that is too long is counted, kept and not given", () => {
    show({ max: 10 }, "");
    type("x".repeat(10));
    expect(error()).toBe("10 of 10");
    type("x".repeat(11));
    expect(error()).toBe("11 of 10");
    expect(part<HTMLInputElement>("input").value).toHaveLength(11);
    expect(given).toEqual([["it", "x".repeat(10)]]);
  });

  it("is offered what other parts have", () => {
    show({ kind: "name" }, "", ["Sales", "Care"]);
    expect([...document.querySelectorAll("option")].map(({ value }) => value)).toEqual(["Sales", "Care"]);
    expect(part("input").getAttribute("list")).toBe(part("datalist").id);
  });
});

describe("a choice", () => {
  const choices = [
    { value: "a", label: "A" },
    { value: "b", label: "B" },
  ];

  it("gives what is chosen, and nothing for not set", () => {
    show({ kind: "choice", choices }, "a");
    choose("b");
    choose("");
    expect(given).toEqual([
      ["it", "b"],
      ["it", null],
    ]);
  });

  it("with a value that counts when nothing is set shows that one", () => {
    show({ kind: "choice", choices, fallback: "b" }, null);
    expect(part<HTMLSelectElement>("select").value).toBe("b");
    expect(document.querySelectorAll("option")).toHaveLength(2);
    choose("a");
    choose("b");
    expect(given).toEqual([
      ["it", "a"],
      ["it", null],
    ]);
  });

  it("of a persona can be nobody", () => {
    show({ kind: "reference" }, "p1");
    choose("");
    expect([part("option").textContent, given]).toEqual(["nobody", [["it", null]]]);
  });

  it("of a language keeps one that the list does not have", () => {
    show({ kind: "language" }, "pt");
    expect(part<HTMLSelectElement>("select").value).toBe("pt");
    choose("fr");
    expect(given).toEqual([["it", "fr"]]);
  });

  it("of yes or no is given at once", () => {
    show({ kind: "flag" }, true);
    part<HTMLInputElement>("input").click();
    part<HTMLInputElement>("input").click();
    expect(given).toEqual([
      ["it", false],
      ["it", true],
    ]);
  });
});

describe("a rating", () => {
  const press = (value: string): void => part<HTMLElement>(`button[value="${value}"]`).click();

  it("is the button that is pressed, and none when it is pressed again", () => {
    show({ kind: "rating" }, 3);
    expect(pressed()).toEqual(["3"]);
    press("5");
    expect(pressed()).toEqual(["5"]);
    press("5");
    expect(pressed()).toEqual([]);
    expect(given).toEqual([
      ["it", 5],
      ["it", null],
    ]);
  });

  it("can be cleared", () => {
    show({ kind: "rating" }, 3);
    part<HTMLElement>(".jm-do-clear").click();
    expect([pressed(), given]).toEqual([[], [["it", null]]]);
    expect(part(".jm-do-clear").hasAttribute("aria-pressed")).toBe(false);
  });
});

describe("a feeling", () => {
  const form = { kind: "feeling", choices: FACES } as const;

  it("is a face or a number", () => {
    show(form, 1);
    part<HTMLElement>('button[value="-2"]').click();
    expect(part<HTMLInputElement>("input").value).toBe("−2");
    part<HTMLInputElement>("input").value = "0.54";
    part("input").dispatchEvent(new Event("change"));
    expect([pressed(), part<HTMLInputElement>("input").value]).toEqual([["1"], "+0.5"]);
    expect(given).toEqual([
      ["it", -2],
      ["it", 0.5],
    ]);
  });

  it.each<[string, string, Value]>([
    ["fr", "-1,5", -1.5],
    ["fr", "−1.5", -1.5],
    ["fr", "1,5", 1.5],
    ["fr", "+ 1,5", 1.5],
    ["en", "–0.5", -0.5],
    ["en", "9", 2],
    ["en", "", null],
  ])("is written as people write it, in %s: %s", (language, text, value) => {
    document.documentElement.lang = language;
    show(form, 1);
    type(text);
    expect(given).toEqual([["it", value]]);
    document.documentElement.lang = "";
  });

  it("is shown as people write it, and stays when what is written is none", () => {
    document.documentElement.lang = "fr";
    show(form, -1.5);
    expect(part<HTMLInputElement>("input").value).toBe("−1,5");
    type("bad");
    expect([part<HTMLInputElement>("input").value, given]).toEqual(["−1,5", []]);
    document.documentElement.lang = "";
  });

  it.each<[number, string]>([
    [-1.5, "-2"],
    [-1.4, "-1"],
    [-0.5, "-1"],
    [-0.4, "0"],
    [0.4, "0"],
    [0.5, "1"],
    [1.5, "2"],
  ])("of %d shows the face that the map shows: %s", (value, face) => {
    show(form, value);
    expect(pressed()).toEqual([face]);
  });

  it("beyond the scale ends at it", () => {
    show(form, 1);
    part<HTMLInputElement>("input").value = "5";
    part("input").dispatchEvent(new Event("change"));
    expect([given, part<HTMLInputElement>("input").value]).toEqual([[["it", 2]], "+2"]);
  });

  it("can be taken away", () => {
    show(form, 0);
    expect(pressed()).toEqual(["0"]);
    part<HTMLElement>(".jm-do-clear").click();
    part<HTMLInputElement>("input").value = "";
    part("input").dispatchEvent(new Event("change"));
    expect([pressed(), given]).toEqual([
      [],
      [
        ["it", null],
        ["it", null],
      ],
    ]);
    expect(part(".jm-do-clear").hasAttribute("aria-pressed")).toBe(false);
  });
});
