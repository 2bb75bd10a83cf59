import { type ActionHost, act, type Direction, moveBy } from "./actions";
import { set } from "./commands";
import { isField } from "./dom";
import type { Focus } from "./focus";
import { showHelp } from "./help";
import type { Spot } from "./spots";

const ARROWS = new Set(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"]);

/** What the keys need of the edit mode. */
export interface KeyboardHost extends ActionHost {
  readonly focused: Focus;
  undo(direction: 1 | -1): void;
  menuAt(spot: Spot): void;
  /** Takes the tool bar of the part away; false when it was not there. */
  hideTools(): boolean;
}

/** What keys do in the map, outside of fields. */
export class Keyboard {
  private readonly host: KeyboardHost;

  constructor(host: KeyboardHost) {
    this.host = host;
  }

  follow(map: HTMLElement, signal: AbortSignal): void {
    map.addEventListener("keydown", (event) => this.key(event), { signal });
  }

  private key(event: KeyboardEvent): void {
    if (isField(event.target) || event.isComposing) {
      return;
    }
    const isCommand = event.ctrlKey || event.metaKey;
    const letter = event.key.toLowerCase();
    let isOurs = true;
    if (isCommand && letter === "z") {
      this.host.undo(event.shiftKey ? -1 : 1);
    } else if (isCommand && letter === "y") {
      this.host.undo(-1);
    } else if (event.key === "?" && !isCommand) {
      showHelp(this.host.bench.words);
    } else {
      const spot = this.host.focused.exactly(event.target);
      isOurs = spot !== undefined && this.keyAt(spot, event, isCommand);
    }
    if (isOurs) {
      event.preventDefault();
    }
    if (isOurs || (event.key.length === 1 && !isCommand)) {
      event.stopPropagation();
    }
  }

  private keyAt(spot: Spot, event: KeyboardEvent, isCommand: boolean): boolean {
    const { host } = this;
    const { key } = event;
    if (spot.kind === "point" && this.keyAtPoint(spot, event)) {
      return true;
    }
    if (event.altKey && key.startsWith("Arrow")) {
      if (spot.kind === "part") {
        moveBy(host, spot.ref, key as Direction, this.isRtl());
      }
      return true;
    }
    if (ARROWS.has(key) && !isCommand && !event.altKey) {
      host.focused.follows(spot, key, this.isRtl());
      return true;
    }
    if (key === "F2" || (key === "Enter" && !isCommand)) {
      return act(spot, host, "write", "new", "details");
    }
    if (key === "Enter") {
      return act(spot, host, "new", "after");
    }
    if (key === " ") {
      return act(spot, host, "details", "new");
    }
    if (key === "Delete" || key === "Backspace") {
      return act(spot, host, "delete");
    }
    if (isCommand && key.toLowerCase() === "d") {
      return act(spot, host, "duplicate");
    }
    if (key === "ContextMenu" || (key === "F10" && event.shiftKey)) {
      host.menuAt(spot);
      return true;
    }
    if (key === "Escape") {
      return host.hideTools();
    }
    if (key === "c" && !isCommand) {
      return act(spot, host, "comment");
    }
    if (key === "*") {
      return act(spot, host, "truth");
    }
    if (spot.kind === "importance" && /^[1-5]$/.test(key)) {
      void host.commit(set(host.bench.content, spot.ref, "importance", Number(key)));
      return true;
    }
    return false;
  }

  /** Alt with an arrow moves the point at once; taken by Enter, it follows the arrows alone. */
  private keyAtPoint(spot: Spot & { kind: "point" }, event: KeyboardEvent): boolean {
    const { hand } = this.host;
    const { key } = event;
    const isUpright = key === "ArrowUp" || key === "ArrowDown";
    if (isUpright && (event.altKey || hand.isGrabbed)) {
      hand.step(spot.anchor, spot.element, key === "ArrowUp" ? 1 : -1, event.shiftKey);
      return true;
    }
    if (hand.isGrabbed && (key === "Enter" || key === "Escape")) {
      hand.release(spot.element, key === "Enter");
      return true;
    }
    return false;
  }

  private isRtl(): boolean {
    return getComputedStyle(this.host.bench.map).direction === "rtl";
  }
}
