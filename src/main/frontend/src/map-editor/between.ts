import type { Bench } from "./bench";
import { own } from "./dom";

export interface BetweenHost {
  newTouchpoint(stage: string, after: string | null): void;
  newStage(after: string | null): void;
}

const NEAR = 14;

/** One button that stands between two touchpoints or stages when the pointer comes near, and adds another one there. */
export class Between {
  private readonly bench: Bench;
  private readonly host: BetweenHost;
  private readonly button: HTMLButtonElement;
  private add: (() => void) | null = null;

  constructor(bench: Bench, host: BetweenHost) {
    this.bench = bench;
    this.host = host;
    this.button = own(
      "button",
      { type: "button", class: "jm-between", tabindex: "-1", click: () => this.add?.() },
      "+",
    );
  }

  follow(map: HTMLElement, signal: AbortSignal): void {
    map.addEventListener("pointermove", (event) => this.near(event), { signal, passive: true });
    map.addEventListener("pointerleave", () => this.button.remove(), { signal });
  }

  private near(event: PointerEvent): void {
    if (event.target === this.button) {
      return;
    }
    const target = event.target instanceof Element ? event.target : null;
    const part = event.buttons === 0 ? target?.closest<HTMLElement>("th.jm-slot, th.jm-stage") : null;
    const box = part?.getBoundingClientRect();
    const isStart = box !== undefined && event.clientX - box.left < NEAR;
    if (!part || !box || (!isStart && box.right - event.clientX >= NEAR)) {
      this.button.remove();
      return;
    }
    this.place(part, isStart === (getComputedStyle(part).direction === "ltr"), isStart ? box.left : box.right, box);
  }

  private place(part: HTMLElement, isBefore: boolean, x: number, box: DOMRect): void {
    const { map, content, words } = this.bench;
    const id = part.querySelector<HTMLElement>("[data-jm-touchpoint]")?.dataset.jmTouchpoint;
    const stage = part.dataset.jmStage;
    const list = id
      ? content.touchpoint.filter((each) => each.stage === content.touchpoint.find((own) => own.id === id)?.stage)
      : content.stage;
    const index = list.findIndex((each) => each.id === (id ?? stage));
    if (index < 0) {
      return;
    }
    const after = (isBefore ? list[index - 1]?.id : list[index]?.id) ?? null;
    const stageOfTouchpoint = String(list[index]?.stage);
    this.add = () => {
      this.button.remove();
      if (id) {
        this.host.newTouchpoint(stageOfTouchpoint, after);
      } else {
        this.host.newStage(after);
      }
    };
    const label = words(id ? "touchpoint.here" : "stage.here");
    this.button.title = label;
    this.button.setAttribute("aria-label", label);
    const around = map.getBoundingClientRect();
    this.button.style.left = `${x - around.left}px`;
    this.button.style.top = `${box.top + box.height / 2 - around.top}px`;
    if (!this.button.isConnected) {
      map.append(this.button);
    }
  }
}
