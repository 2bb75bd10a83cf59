import type { Value } from "../edits";
import { channelPicker } from "./channel-picker";
import { el } from "./dom";
import { levelOf, numberIn, numbersOfPage, numberText, within } from "./emotion";
import type { AttributeForm, ChannelGroup, Choice, Words } from "./forms";

/** What a form's field has to do with the rest of the form. */
export interface FieldContext {
  readonly words: Words;
  readonly channels: readonly ChannelGroup[];
  /** The personas, for an attribute that names one. */
  readonly personas: readonly Choice[];
  /** Values that parts of this type have already, to choose from. */
  readonly known: (attribute: string) => readonly string[];
  readonly change: (attribute: string, value: Value) => void;
}

let count = 0;

/** A labelled field for an attribute. A value is given on as soon as somebody has chosen it or left the field. */
export function fieldOf(form: AttributeForm, value: Value, context: FieldContext): HTMLElement {
  const id = `jm-field-${++count}`;
  const change = (to: Value): void => context.change(form.key, to);
  const field = el("div", { class: `jm-field jm-field-${form.kind}`, "data-attribute": form.key });
  const label = el("label", { class: "jm-field-label", for: id, id: `${id}-label` }, form.label);
  const error = el("p", { class: "jm-field-error", id: `${id}-error`, role: "alert" });
  const control = controlOf(form, value, context, change, id);
  if (form.kind === "rating" || form.kind === "feeling" || form.key === "colour") {
    label.removeAttribute("for");
    control.setAttribute("aria-labelledby", `${id}-label`);
  } else {
    const input = control.matches("input, select, textarea") ? control : control.querySelector("input");
    input?.setAttribute("id", id);
    input?.setAttribute("aria-describedby", `${id}-error`);
  }
  field.append(...(form.kind === "flag" ? [control, label] : [label, control]), error);
  return field;
}

/** Says at the field what is wrong with its value; nothing when the text is empty. */
export function showFieldError(field: Element, message: string): void {
  const error = field.querySelector(".jm-field-error");
  if (error) {
    error.textContent = message;
  }
  field.querySelector("input, select, textarea")?.setAttribute("aria-invalid", String(message !== ""));
}

function controlOf(
  form: AttributeForm,
  value: Value,
  context: FieldContext,
  change: (to: Value) => void,
  id: string,
): HTMLElement {
  switch (form.kind) {
    case "flag": {
      const box = el("input", { type: "checkbox", change: () => change(box.checked) });
      box.checked = value === true;
      return box;
    }
    case "choice":
      if (form.key === "colour") {
        return swatches(
          form.choices ?? [],
          value ?? form.fallback ?? null,
          form.fallback ? "" : context.words("clear"),
          change,
        );
      }
      return choose(
        form.choices ?? [],
        value ?? form.fallback ?? "",
        form.fallback ? "" : context.words("not-set"),
        (to) => change(to === form.fallback ? null : to || null),
      );
    case "reference":
      return choose(context.personas, value ?? "", context.words("nobody"), (to) => change(to || null));
    case "language":
      return choose(languages(value, context.words), value ?? "", context.words("language.guessed"), (to) =>
        change(to || null),
      );
    case "rating":
      return steps(
        [1, 2, 3, 4, 5].map((n) => ({ value: String(n), label: String(n) })),
        value,
        context.words("clear"),
        change,
      );
    case "feeling":
      return feeling(form, value, context.words, change);
    case "channel":
      return channelPicker(context.channels, String(value ?? ""), context.words, (to) => change(to || null));
    default:
      return written(form, value, context, change, id);
  }
}

function choose(choices: readonly Choice[], value: Value, none: string, change: (to: string) => void): HTMLElement {
  const select = el("select", { class: "jm-input", change: () => change(select.value) });
  select.append(
    ...(none === "" ? [] : [new Option(none, "")]),
    ...choices.map((choice) => new Option(choice.label, choice.value)),
  );
  select.value = String(value ?? "");
  return select;
}

function languages(value: Value, words: Words): Choice[] {
  const known = ["en", "fr"].map((tag) => ({ value: tag, label: words(`language.${tag}`) }));
  return typeof value === "string" && !known.some((each) => each.value === value)
    ? [...known, { value, label: value }]
    : known;
}

/** Colours to press, with their names for those who do not see them; some attributes always have one. */
function swatches(choices: readonly Choice[], value: Value, clear: string, change: (to: Value) => void): HTMLElement {
  const group = el("div", { class: "jm-steps", role: "group" });
  const show = (now: Value): void => {
    for (const button of group.querySelectorAll("button")) {
      button.setAttribute("aria-pressed", String(button.value === now));
    }
  };
  const press = (to: Value): void => {
    show(to);
    change(to);
  };
  const swatch = ({ value: key, label }: Choice): HTMLElement =>
    el("button", {
      type: "button",
      class: `jm-swatch jm-${key}`,
      value: key,
      "aria-label": label,
      title: label,
      click: () => press(key),
    });
  const none = el("button", {
    type: "button",
    class: "jm-tool jm-bare jm-do-clear",
    "aria-label": clear,
    title: clear,
    click: () => press(null),
  });
  group.append(...choices.map(swatch), ...(clear === "" ? [] : [none]));
  show(value);
  return group;
}

/** Buttons of which one is pressed; pressing it again takes the value away. */
function steps(choices: readonly Choice[], value: Value, clear: string, change: (to: Value) => void): HTMLElement {
  const group = el("div", { class: "jm-steps", role: "group" });
  const show = (now: Value): void => {
    for (const button of group.querySelectorAll<HTMLButtonElement>("button[value]")) {
      button.setAttribute("aria-pressed", String(now !== null && button.value === String(now)));
    }
  };
  let now = value;
  const press = (to: Value): void => {
    now = to === now ? null : to;
    show(now);
    change(now);
  };
  group.append(
    ...choices.map((choice) =>
      el(
        "button",
        { type: "button", class: "jm-step", value: choice.value, click: () => press(Number(choice.value)) },
        choice.label,
      ),
    ),
    el("button", {
      type: "button",
      class: "jm-tool jm-bare jm-do-clear",
      "aria-label": clear,
      title: clear,
      click: () => press(now),
    }),
  );
  show(value);
  return group;
}

function feeling(form: AttributeForm, value: Value, words: Words, change: (to: Value) => void): HTMLElement {
  const group = el("div", { class: "jm-feeling", role: "group" });
  const number = el("input", {
    type: "text",
    inputmode: "decimal",
    class: "jm-input",
    autocomplete: "off",
    "aria-label": words("emotion.value"),
  });
  const numbers = numbersOfPage();
  let given = value;
  const show = (now: Value): void => {
    given = now;
    number.value = now === null ? "" : numberText(Number(now), numbers);
    for (const button of group.querySelectorAll<HTMLButtonElement>("button[value]")) {
      const isIt = now !== null && button.value === String(levelOf(Number(now)));
      button.setAttribute("aria-pressed", String(isIt));
    }
  };
  const take = (to: Value): void => {
    show(to);
    change(to);
  };
  number.addEventListener("change", () => {
    const written = numberIn(number.value);
    if (number.value.trim() === "") {
      take(null);
    } else if (Number.isNaN(written)) {
      show(given);
    } else {
      take(within(written));
    }
  });
  group.append(
    ...(form.choices ?? []).map((choice) =>
      el("button", {
        type: "button",
        class: `jm-face jm-face-${choice.value}`,
        value: choice.value,
        "aria-label": choice.label,
        title: choice.label,
        click: () => take(Number(choice.value)),
      }),
    ),
    number,
    el("button", {
      type: "button",
      class: "jm-tool jm-bare jm-do-clear",
      "aria-label": words("clear"),
      title: words("clear"),
      click: () => take(null),
    }),
  );
  show(value);
  return group;
}

function written(
  form: AttributeForm,
  value: Value,
  { words, known }: FieldContext,
  change: (to: Value) => void,
  id: string,
): HTMLElement {
  const input =
    form.kind === "text"
      ? el("textarea", { class: "jm-input", rows: "2" })
      : el("input", {
          class: "jm-input",
          type: form.kind === "day" ? "date" : "text",
          placeholder: form.kind === "address" && "https://…",
        });
  input.value = String(value ?? "");
  let before = input.value;
  const check = (): boolean => {
    const { length } = input.value.trim();
    const max = form.max ?? Number.POSITIVE_INFINITY;
    const field = input.closest(".jm-field");
    const message =
      form.required && length === 0 ? words("required") : length > 0.9 * max ? words("length", length, max) : "";
    if (field) {
      showFieldError(field, message);
      field.classList.toggle("jm-too-long", length > max);
    }
    return length <= max && !(form.required && length === 0);
  };
  const give = (): void => {
    if (check() && input.value !== before) {
      before = input.value;
      change(input.value.trim() || null);
    }
  };
  input.addEventListener("input", check);
  input.addEventListener("change", give);
  const values = form.kind === "name" ? known(form.key) : [];
  if (values.length > 0) {
    input.setAttribute("list", `${id}-list`);
    const holder = el(
      "div",
      {},
      input,
      el("datalist", { id: `${id}-list` }, ...values.map((each) => new Option(each))),
    );
    return holder;
  }
  return input;
}
