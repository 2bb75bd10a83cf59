import { el } from "../map-editor/dom";

export interface Question {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly act: () => void;
  readonly keep: () => void;
}

/** Asks in the place of the tools that lead there; what is done then does not come back. */
export function askIn(tools: Element | null, { text, yes, no, act, keep }: Question): void {
  const button = (label: string, look: string, click: () => void): HTMLElement =>
    el("button", { type: "button", class: `jm-quiet-tool ${look}`, click }, label);
  const stay = button(no, "", keep);
  tools?.replaceChildren(
    el(
      "div",
      { class: "jm-ask", role: "group", "aria-label": text },
      el("span", {}, text),
      button(yes, "jm-danger", act),
      stay,
    ),
  );
  stay.focus();
}
