import { el } from "./dom";

interface Aui {
  readonly dialog2: (element: Element) => { show(): void; hide(): void; on(event: string, listener: () => void): void };
  readonly flag: (options: { type: string; title: string; body?: string; close: string }) => HTMLElement;
  readonly escapeHtml: (text: string) => string;
}

function aui(): Aui {
  return (window as unknown as { AJS: Aui }).AJS;
}

export interface DialogButton {
  readonly label: string;
  readonly primary?: boolean;
  /** Keeps the dialog open when it gives false. */
  readonly run?: () => unknown;
}

export interface Dialog {
  readonly element: HTMLElement;
  close(): void;
}

let count = 0;

/** Opens a dialog of AUI. `closed` is called once, however it is closed; then the focus is back where it was. */
export function openDialog(
  title: string,
  content: readonly (Node | string)[],
  buttons: readonly DialogButton[],
  options: { readonly size?: "small" | "medium" | "large" | "xlarge"; readonly closed?: () => void } = {},
): Dialog {
  const id = `jm-dialog-${++count}`;
  const before = document.activeElement;
  // behind a map that has the screen to itself, a dialog would not be seen
  document.querySelector<HTMLElement>('.jm-full [data-jm-tool="full"]')?.click();
  const footer = buttons.map((button) =>
    el(
      "button",
      {
        type: "button",
        class: button.primary ? "aui-button aui-button-primary" : "aui-button aui-button-link",
        click: () => {
          if (button.run?.() !== false) {
            dialog.hide();
          }
        },
      },
      button.label,
    ),
  );
  const section = el(
    "section",
    {
      id,
      class: `aui-dialog2 aui-layer jm-dialog aui-dialog2-${options.size ?? "medium"}`,
      role: "dialog",
      "aria-modal": "true",
      "aria-labelledby": `${id}-title`,
      tabindex: "-1",
      hidden: true,
    },
    el(
      "header",
      { class: "aui-dialog2-header" },
      el("h1", { id: `${id}-title`, class: "aui-dialog2-header-main" }, title),
    ),
    el("div", { class: "aui-dialog2-content" }, ...content),
    el("footer", { class: "aui-dialog2-footer" }, el("div", { class: "aui-dialog2-footer-actions" }, ...footer)),
  );
  document.body.append(section);
  const dialog = aui().dialog2(section);
  dialog.on("hide", () => {
    section.remove();
    if (before instanceof HTMLElement && before.isConnected) {
      before.focus({ preventScroll: true });
    }
    options.closed?.();
  });
  dialog.show();
  section.querySelector<HTMLElement>("textarea, input, select, .aui-button-primary")?.focus();
  return { element: section, close: () => dialog.hide() };
}

/** Tells something in the corner of the window, with at most one thing to do about it. What it gives takes it away again. */
export function flag(type: "info" | "success" | "warning" | "error", text: string, action?: DialogButton): () => void {
  const made: HTMLElement & { close?: () => void } = aui().flag({
    type,
    title: "",
    body: aui().escapeHtml(text),
    close: type === "error" || action ? "manual" : "auto",
  });
  const close = (): void => made.close?.();
  if (action) {
    const button = el(
      "button",
      {
        type: "button",
        class: "aui-button aui-button-link",
        click: () => {
          close();
          action.run?.();
        },
      },
      action.label,
    );
    const actions = el("ul", { class: "aui-nav-actions-list" }, el("li", {}, button));
    (made.querySelector(".aui-message") ?? made).append(actions);
  }
  return close;
}
