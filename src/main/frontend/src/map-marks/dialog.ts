import { el } from "../map-editor/dom";

/** A dialog over the page that keeps the focus and the keys to itself. */
export interface Layer {
  readonly element: HTMLDialogElement;
  readonly body: HTMLElement;
  readonly footer: HTMLElement;
  close(): void;
}

export interface LayerOptions {
  readonly title: string;
  readonly leave: string;
  /** What stands beside the title. */
  readonly head?: readonly HTMLElement[];
  readonly pressed?: (event: KeyboardEvent) => void;
  /** Whether it may be left now. What hinders that is said by it. */
  readonly leaving?: () => boolean;
  /** What opened the layer, as it is on the page by then. */
  readonly opener: () => HTMLElement | null | undefined;
  readonly closed: () => void;
}

/** Opens a layer; Esc and a large button leave it. */
export function openLayer(look: string, options: LayerOptions): Layer {
  const { title, leave, head = [], pressed, leaving, opener, closed } = options;
  const mayLeave = (): boolean => leaving?.() !== false;
  const body = el("div", { class: "jm-layer-body" });
  const footer = el("footer", { class: "jm-layer-footer" });
  const element = el(
    "dialog",
    {
      class: `jm-layer ${look}`,
      "aria-labelledby": `${look}-title`,
      keydown: (event) => {
        // the page has its own uses for keys
        event.stopPropagation();
        if ((event as KeyboardEvent).key === "Escape" && !mayLeave()) {
          event.preventDefault();
        }
        pressed?.(event as KeyboardEvent);
      },
      close: () => {
        element.remove();
        closed();
        if (document.activeElement === document.body) {
          opener()?.focus({ preventScroll: true });
        }
      },
    },
    el(
      "header",
      { class: "jm-layer-head" },
      el("h2", { id: `${look}-title`, class: "jm-layer-title" }, title),
      ...head,
      el("button", { type: "button", class: "jm-leave", click: () => mayLeave() && element.close() }, leave),
    ),
    body,
    footer,
  );
  document.body.append(element);
  element.showModal();
  return { element, body, footer, close: () => element.close() };
}

/** A large button. */
export function action(text: string, click: () => void, isMain = false): HTMLButtonElement {
  return el("button", { type: "button", class: isMain ? "jm-action jm-main" : "jm-action", click }, text);
}
