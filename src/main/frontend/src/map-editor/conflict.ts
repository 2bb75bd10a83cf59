import type { Value } from "../edits";
import type { ServerError } from "./client";
import { type DialogButton, openDialog } from "./dialog";
import { el } from "./dom";
import type { AttributeForm, Words } from "./forms";

/** Shows both values of an attribute that two people changed, side by side, and lets one choose. Nothing is overwritten unseen. */
export function askWhich(
  words: Words,
  form: AttributeForm | undefined,
  mine: Value,
  error: ServerError,
  choose: (value: Value) => void,
): void {
  const theirs = error.found ?? null;
  const show = (value: Value): string => shown(form, value, words);
  const column = (title: string, value: Value): HTMLElement =>
    el(
      "div",
      { class: "jm-side" },
      el("h2", {}, title),
      el("p", { class: "jm-side-text", dir: "auto", tabindex: "0" }, show(value)),
    );
  const isText = form?.kind === "text" && typeof mine === "string" && typeof theirs === "string";
  const buttons: DialogButton[] = [
    { label: words("conflict.theirs"), primary: true },
    { label: words("conflict.mine"), run: () => choose(mine) },
    ...(isText ? [{ label: words("conflict.both"), run: () => choose(`${theirs}\n${mine}`) }] : []),
  ];
  openDialog(
    words("conflict.title", form?.label ?? ""),
    [
      el("p", {}, words("conflict.text", error.author?.name ?? words("somebody"))),
      el(
        "div",
        { class: "jm-sides" },
        column(words("conflict.yours"), mine),
        column(words("conflict.others", error.author?.name ?? ""), theirs),
      ),
    ],
    buttons,
    { size: "large" },
  );
}

function shown(form: AttributeForm | undefined, value: Value, words: Words): string {
  if (value === null || value === "") {
    return words("not-set");
  }
  if (typeof value === "boolean") {
    return words(value ? "yes" : "no");
  }
  return form?.choices?.find((choice) => choice.value === String(value))?.label ?? String(value);
}
