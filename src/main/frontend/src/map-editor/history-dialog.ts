import { MAP_DRAWN } from "../scroll-shadows";
import type { MapAddress } from "../start-map";
import { askDifferences, type Differences, drawnAt } from "./history-client";
import { button, element, written } from "./history-elements";
import type { Words } from "./history-list";
import { markDifferences } from "./history-marks";

/** A state of the map, and how it is called. */
export interface Moment {
  readonly revision: number;
  readonly name: string;
}

export type Restored = { readonly kind: "done" } | { readonly kind: "refused"; readonly message: string };

export interface DialogHost {
  readonly address: MapAddress;
  readonly words: Words;
  readonly now: () => Moment;
  /** Brings a state back. */
  readonly restore: (moment: Moment) => Promise<Restored>;
  /** Told when the dialog that brought a state back has gone. */
  readonly restored: (moment: Moment) => void;
}

/** Shows a map as it was, or what differs between two moments. Esc and "close" lead to where one came from. */
export class HistoryDialog {
  private readonly host: DialogHost;
  private readonly title = element("h2", "jm-history-title");
  private readonly about = element("p", "jm-quiet");
  private readonly drawing = element("div", "jm-history-drawing");
  private readonly beside = element("div", "jm-history-beside");
  private readonly state = element("p", "jm-history-state");
  private readonly footer = element("div", "jm-history-footer");
  private readonly dialog: HTMLDialogElement;
  private turn = 0;

  constructor(host: DialogHost) {
    this.host = host;
    this.title.id = "jm-history-title";
    this.title.tabIndex = -1;
    this.state.setAttribute("role", "status");
    this.drawing.tabIndex = 0;
    this.drawing.setAttribute("role", "group");
    this.drawing.setAttribute("aria-labelledby", this.title.id);
    this.beside.tabIndex = 0;
    this.beside.setAttribute("role", "group");
    this.beside.setAttribute("aria-label", host.words("history.differences"));
    this.dialog = element(
      "dialog",
      "jm-history-dialog",
      element("div", "jm-history-head", this.title, this.about),
      this.state,
      element("div", "jm-history-view", this.drawing, this.beside),
      this.footer,
    );
    this.dialog.setAttribute("aria-labelledby", this.title.id);
    this.dialog.addEventListener("keydown", (event) => this.pressed(event));
    this.dialog.addEventListener("close", () => this.dialog.remove());
  }

  /** Shows the map as it was; what made it so is told below its title. */
  showMoment(moment: Moment, cause: string): void {
    const { words, now } = this.host;
    const isNow = now().revision === moment.revision;
    this.open(
      words("history.moment", moment.name),
      cause,
      () => this.showMoment(moment, cause),
      async () => {
        const html = await drawnAt(this.host.address, moment.revision);
        return html === null ? null : () => this.draw(html);
      },
    );
    this.beside.hidden = true;
    const buttons = isNow
      ? []
      : [
          button("aui-button-primary", words("history.restore"), () => this.askToRestore(moment)),
          button("", words("history.compare.now"), () => this.showDifferences(moment, now())),
        ];
    this.footer.replaceChildren(...buttons, this.closing());
  }

  /** Shows the later moment with marks on what differs from the earlier one, and tells it. */
  showDifferences(from: Moment, to: Moment): void {
    const { address, words } = this.host;
    const about = words("history.between", from.name, to.name);
    this.open(
      words("history.differences"),
      about,
      () => this.showDifferences(from, to),
      async () => {
        const [html, differences] = await Promise.all([
          drawnAt(address, to.revision),
          askDifferences(address, from.revision, to.revision),
        ]);
        return html === null || differences === null ? null : () => this.compare(html, differences);
      },
    );
    this.footer.replaceChildren(this.closing());
  }

  private open(title: string, about: string, again: () => void, load: () => Promise<(() => void) | null>): void {
    this.title.textContent = title;
    this.about.textContent = about;
    this.drawing.replaceChildren();
    this.beside.replaceChildren();
    if (!this.dialog.open) {
      document.body.append(this.dialog);
      this.dialog.showModal();
    }
    this.title.focus();
    void this.fill(again, load);
  }

  private async fill(again: () => void, load: () => Promise<(() => void) | null>): Promise<void> {
    const { words } = this.host;
    this.turn++;
    const turn = this.turn;
    this.state.textContent = words("history.loading");
    const show = await load();
    if (turn !== this.turn) {
      return;
    }
    this.state.textContent = "";
    if (show) {
      show();
    } else {
      this.state.append(words("history.failed"), " ", button("", words("history.retry"), again));
    }
  }

  private draw(html: string): void {
    this.drawing.innerHTML = html;
    document.dispatchEvent(new CustomEvent(MAP_DRAWN));
  }

  private compare(html: string, differences: Differences): void {
    const { words } = this.host;
    this.draw(html);
    const map = this.drawing.querySelector<HTMLElement>(".jm-map");
    if (map) {
      markDifferences(map, differences, words);
      map.querySelector(".jm-scroll")?.scrollIntoView({ block: "start" });
    }
    const { sentences, parts, points } = differences;
    this.beside.hidden = false;
    if (sentences.length === 0) {
      this.beside.append(element("p", "", words("history.same")));
      return;
    }
    if (parts.removed.length > 0) {
      const removed = parts.removed.map(({ part, name }) =>
        element("li", "", `${words(`history.part.${part}`)} `, written("strong", "", name)),
      );
      this.beside.append(element("h3", "", words("history.removed")), element("ul", "", ...removed));
    }
    this.beside.append(
      element("h3", "", words("history.all")),
      element("ul", "", ...sentences.map((sentence) => written("li", "", sentence))),
    );
    if (points.some(({ was }) => was !== null)) {
      this.beside.append(element("p", "jm-quiet jm-history-legend", words("history.ghosts")));
    }
  }

  /** Offers what one can do with a moment; nothing but to leave when the map is so now. */
  private offer(moment: Moment): void {
    const { words, now } = this.host;
    const buttons =
      now().revision === moment.revision
        ? []
        : [
            button("aui-button-primary", words("history.restore"), () => this.askToRestore(moment)),
            button("", words("history.compare.now"), () => this.showDifferences(moment, now())),
          ];
    this.footer.replaceChildren(...buttons, this.closing());
  }

  private askToRestore(moment: Moment): void {
    const { words } = this.host;
    const question = element("p", "", words("history.restore.ask", moment.name));
    const restore = button("aui-button-primary", words("history.restore.do"), async () => {
      restore.disabled = true;
      const answer = await this.host.restore(moment);
      restore.disabled = false;
      if (answer.kind === "done") {
        this.dialog.close();
        this.host.restored(moment);
      } else {
        question.textContent = answer.message;
        question.setAttribute("role", "alert");
        restore.focus();
      }
    });
    const cancel = button("", words("history.restore.cancel"), () => {
      this.offer(moment);
      this.footer.querySelector("button")?.focus();
    });
    this.footer.replaceChildren(question, restore, cancel);
    restore.focus();
  }

  private closing(): HTMLButtonElement {
    return button("", this.host.words("history.close"), () => this.dialog.close());
  }

  /** Keys are for the dialog alone: the page has its own uses for them, and for Esc. */
  private pressed(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === "Escape") {
      event.preventDefault();
      this.dialog.close();
    }
  }
}
