import type { Bench } from "./bench";
import type { CellPlace } from "./commands";
import type { Ref } from "./content";
import { isField } from "./dom";
import type { Focus } from "./focus";
import type { Spot } from "./spots";

/** What a click needs of the edit mode. */
export interface ClickHost {
  readonly bench: Bench;
  readonly focused: Focus;
  readonly isPanelOpen: boolean;
  write(spot: Spot): void;
  details(ref: Ref, attribute?: string): void;
  newCard(cell: CellPlace): void;
  newTouchpoint(stage: string, after: string | null): void;
  menuAt(spot: Spot): void;
}

/** What clicks do in the map: one takes or fills a place, two write in it, the other button opens its menu. */
export class Clicks {
  private readonly host: ClickHost;

  constructor(host: ClickHost) {
    this.host = host;
  }

  follow(map: HTMLElement, signal: AbortSignal): void {
    map.addEventListener("click", (event) => this.clicked(event), { signal });
    map.addEventListener("dblclick", ({ target }) => this.doubleClicked(target), { signal });
    map.addEventListener("contextmenu", (event) => this.menuAsked(event), { signal });
  }

  private clicked(event: MouseEvent): void {
    const { host } = this;
    const { target } = event;
    if (!(target instanceof Element) || target.closest("[data-jm-own]:not(.jm-hold)")) {
      return;
    }
    if (target.closest(".jm-head") && !target.closest("a, summary, input")) {
      // the words of a chip are no switch of its curve here, as its box is
      event.preventDefault();
      host.details(this.personaAt(target) ?? { part: "map", id: "" });
      return;
    }
    const spot = host.focused.around(target);
    if (!spot || target.closest("a, summary, button, input")) {
      return;
    }
    host.focused.to(spot);
    if (spot.kind === "cell") {
      host.newCard(spot.cell);
    } else if (spot.kind === "empty-stage") {
      host.newTouchpoint(spot.stage, null);
    } else if (spot.kind === "importance") {
      host.details(spot.ref, "importance");
    } else if (spot.kind === "part" && host.isPanelOpen) {
      host.details(spot.ref);
      host.focused.to(spot);
    }
  }

  /** The persona of whom the head tells at that place. */
  private personaAt(target: Element): Ref | undefined {
    const name = target
      .closest(".jm-persona, .jm-persona-details, .jm-chip")
      ?.querySelector(".jm-persona-name, summary [dir=auto]");
    // the name that is seen stands beside a word for those who do not see
    const text = name?.lastChild?.textContent?.trim();
    const persona = text ? this.host.bench.content.persona.find((each) => each.name === text) : undefined;
    return persona && { part: "persona", id: persona.id };
  }

  private doubleClicked(target: EventTarget | null): void {
    const spot = this.host.focused.around(target);
    if (spot?.kind === "part" && !(target instanceof Element && target.closest("[data-jm-own]"))) {
      this.host.write(spot);
    }
  }

  private menuAsked(event: MouseEvent): void {
    const spot = isField(event.target) ? undefined : this.host.focused.around(event.target);
    if (spot) {
      event.preventDefault();
      this.host.menuAt(spot);
    }
  }
}
