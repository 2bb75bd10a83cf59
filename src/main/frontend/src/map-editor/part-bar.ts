import { type Action, type ActionHost, actionsAt } from "./actions";
import type { Bench } from "./bench";
import { el, iconTool, own, placeBeside } from "./dom";
import type { Spot } from "./spots";

/** The one tool bar that stands above the part that has the focus. */
export class PartBar {
  readonly element = own("div", { class: "jm-part-bar", role: "toolbar", hidden: true });
  private readonly bench: Bench;

  constructor(bench: Bench) {
    this.bench = bench;
  }

  show(spot: Spot, host: ActionHost, openMenu: () => void): void {
    const { words } = this.bench;
    const actions = actionsAt(spot, host).filter((action): action is Action => action?.inBar === true);
    const grip = el("span", { class: "jm-tool jm-bare jm-grip jm-do-grip", title: words("grip") });
    this.element.replaceChildren(
      ...(spot.kind === "part" ? [grip] : []),
      ...actions.map(({ icon = "none", label, keys, disabled, run }) =>
        iconTool(icon, label, run, {
          tabindex: "-1",
          title: keys ? `${label} (${keys})` : label,
          disabled: disabled === true,
        }),
      ),
      iconTool("more", words("more"), openMenu, {
        tabindex: "-1",
        title: words("more.keys"),
        "aria-haspopup": "menu",
      }),
    );
    this.element.setAttribute("aria-label", words("part.tools"));
    this.element.hidden = false;
    this.place(spot);
  }

  hide(): void {
    this.element.hidden = true;
  }

  get isHidden(): boolean {
    return this.element.hidden;
  }

  /** Beside the place where it belongs, which may have moved or gone. */
  place(spot: Spot | null): void {
    if (spot?.element.isConnected && !this.element.hidden) {
      const { map } = this.bench;
      placeBeside(this.element, spot.element, map, "above");
      this.element.classList.toggle("jm-out", isOutOf(spot.element, map.querySelector(".jm-scroll")));
    } else {
      this.element.hidden = true;
    }
  }
}

/** Whether a part has been scrolled out of sight sideways. */
function isOutOf(part: Element, box: Element | null): boolean {
  const at = part.getBoundingClientRect();
  const around = (box ?? part).getBoundingClientRect();
  return at.right <= around.left || at.left >= around.right;
}
