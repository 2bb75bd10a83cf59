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

/** Asks at the foot of a panel, before it closes, whether what was typed shall go with it. */
export function askToClose(
  foot: HTMLElement,
  words: (key: string) => string,
  leave: () => void,
  stay: () => void,
): void {
  const keep = el(
    "button",
    {
      type: "button",
      class: "aui-button",
      click: () => {
        ask.remove();
        stay();
      },
    },
    words("close.keep"),
  );
  const away = { type: "button", class: "aui-button aui-button-link", click: leave };
  const ask = el(
    "div",
    { class: "jm-ask jm-ask-close", role: "group", "aria-label": words("close.ask") },
    el("p", {}, words("close.ask")),
    keep,
    el("button", away, words("close.away")),
  );
  foot.querySelector(".jm-ask-close")?.remove();
  foot.hidden = false;
  foot.prepend(ask);
  keep.focus();
}
