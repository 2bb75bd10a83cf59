import { own } from "./dom";

export interface InlineText {
  /** The element whose text is written, under which the field stands. */
  readonly over: HTMLElement;
  /** The first line of that text, when other things stand above it. */
  readonly line?: Element | null;
  /** The box in which the field scrolls along. */
  readonly box: HTMLElement;
  readonly label: string;
  readonly value: string;
  readonly max: number;
  /** Whether Enter makes a new line; if not, it saves. */
  readonly lines: boolean;
  readonly hint: string;
  readonly tooLong: (length: number, max: number) => string;
  /** Called once, with where to go on: the same place, the next one, or a new part beside. */
  readonly save: (value: string, next: "stay" | "next" | "previous" | "new") => void;
  readonly cancel: () => void;
}

/** How far the text stands from the upper edge of its field. */
const PADDING = 9;

let open: { field: HTMLTextAreaElement; finish: () => void; before: string } | null = null;

/** Whether somebody has typed what is not saved yet. */
export function isTyping(): boolean {
  return open !== null && open.field.value !== open.before;
}

/** What is being typed, or null. */
export function typedText(): string | null {
  return open?.field.value ?? null;
}

/** Saves what is being typed, as if the field were left. */
export function finishTyping(): void {
  open?.finish();
}

/** Lets somebody write where the text stands. What is too long is told and kept, and has to be shortened before another text is written. */
export function editInline(text: InlineText): HTMLTextAreaElement {
  finishTyping();
  if (open) {
    text.cancel();
    open.field.focus();
    return open.field;
  }
  const hint = own("p", { class: "jm-write-hint" }, text.hint);
  const field = own("textarea", { class: "jm-write", rows: "1", "aria-label": text.label });
  const holder = own("div", { class: "jm-writing" }, field, hint);
  field.value = text.value;
  text.box.append(holder);
  cover(holder, text);
  const typed = (): string => (text.lines ? field.value : field.value.replace(/\s*\n\s*/g, " ")).trim();
  let isOpen = true;
  const close = (): void => {
    isOpen = false;
    open = null;
    observer.disconnect();
    holder.remove();
  };
  const finish = (next: "stay" | "next" | "previous" | "new"): void => {
    const tooLong = typed().length > text.max;
    if (!isOpen || tooLong) {
      field.focus();
      return;
    }
    close();
    text.save(typed(), next);
  };
  const grow = (): void => {
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight + 2}px`;
    const { length } = typed();
    const isNear = length > 0.9 * text.max;
    holder.classList.toggle("jm-near", isNear);
    hint.textContent = isNear ? text.tooLong(length, text.max) : text.hint;
    holder.classList.toggle("jm-too-long", length > text.max);
    field.setAttribute("aria-invalid", String(length > text.max));
  };
  const observer = new ResizeObserver(() => cover(holder, text));
  observer.observe(text.over);
  field.addEventListener("input", grow);
  field.addEventListener("keydown", (event) => {
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.isComposing) {
      return;
    }
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close();
      text.cancel();
    } else if (event.key === "Enter" && (isCommand || (!text.lines && !event.shiftKey))) {
      event.preventDefault();
      finish(isCommand ? "new" : "stay");
    } else if (event.key === "Tab") {
      event.preventDefault();
      finish(event.shiftKey ? "previous" : "next");
    } else if (event.key === "Enter" && !text.lines) {
      event.preventDefault();
    }
    event.stopPropagation();
  });
  field.addEventListener("blur", () => {
    // a dialog or another window takes the focus without ending the writing
    if (isOpen && document.hasFocus() && typed().length <= text.max) {
      finish("stay");
    }
  });
  open = { field, finish: () => finish("stay"), before: text.value };
  grow();
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
  return field;
}

/** Puts the field where the text stands, as long as that is in the page. */
function cover(holder: HTMLElement, { over, line, box }: InlineText): void {
  if (over.isConnected) {
    const at = over.getBoundingClientRect();
    const around = box.getBoundingClientRect();
    const isRtl = getComputedStyle(box).direction === "rtl";
    holder.style.width = `${Math.max(120, at.width)}px`;
    const top = line?.isConnected ? Math.max(at.top, line.getBoundingClientRect().top - PADDING) : at.top;
    holder.style.top = `${top - around.top + box.scrollTop}px`;
    holder.style.left = `${at.left - around.left + box.scrollLeft - (isRtl ? box.scrollWidth - box.clientWidth : 0)}px`;
  }
}
