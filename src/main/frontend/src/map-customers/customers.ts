import { contextPath } from "../context-path";
import { ANSWERS_STAMP, follow, type OwnChange, putOwn } from "../live";
import { elementOf, giveBack, partAt } from "../map-discussion/place";
import { CUSTOMERS, NEWS, type PartRef, type Voices } from "../map-events";
import { ImportRuns } from "../map-import/client";
import { wordsOf } from "../map-marks/words";
import { WHOLE_MAP } from "../map-parts";
import { MAP_DRAWN } from "../scroll-shadows";
import { light } from "../touchpoint-highlight";
import { CustomersClient } from "./client";
import { CustomersPanel } from "./panel";

const MAP = ".jm-map[data-jm-page]";
const TOOL = "[data-jm-tool=customers]";
const LIT_MS = 2_000;

/** Opens what customers say of the maps of a page: from their tools, from the cells of the customers' ratings, and from the findings. */
export function followCustomers(page: Document): void {
  const all = new Map<string, Customers>();
  const of = (target: EventTarget | null): Customers | null => {
    const map = target instanceof Element ? target.closest<HTMLElement>(MAP) : null;
    if (!map) {
      return null;
    }
    const customers = all.get(map.id) ?? new Customers(map);
    all.set(map.id, customers);
    return customers;
  };
  page.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const tool = target?.closest(TOOL);
    const finding = target?.closest<HTMLElement>("[data-jm-finding]");
    if (tool?.closest(".jm-slot")) {
      void of(tool)?.open(partAt(tool.closest(".jm-slot")?.querySelector(".jm-touchpoint") ?? tool) ?? WHOLE_MAP);
    } else if (tool) {
      void of(tool)?.toggle();
    } else if (finding) {
      event.preventDefault();
      const shown = page.getElementById(finding.getAttribute("href")?.slice(1) ?? "");
      void of(finding)?.open((shown && partAt(shown)) ?? partNamed(finding.dataset.jmFinding ?? ""));
    } else {
      openCell(target);
    }
  });
  page.addEventListener(CUSTOMERS, (event) => void of(event.target)?.open((event as CustomEvent<PartRef>).detail));
  page.addEventListener(NEWS, (event) => of(event.target)?.heard((event as CustomEvent<Voices>).detail));
  page.addEventListener(MAP_DRAWN, () => {
    showTools(page);
    for (const customers of all.values()) {
      customers.drawn();
    }
  });
  window.addEventListener("beforeunload", (event) => {
    if ([...all.values()].some(({ isDirty }) => isDirty)) {
      event.preventDefault();
    }
  });
  showTools(page);

  /** A cell of the customers' ratings, in a map that is read. */
  function openCell(target: Element | null): void {
    const slot = target?.closest("a, button, summary") ? null : target?.closest(".jm-slot");
    const cell = slot?.querySelector<HTMLElement>("[data-jm-rated]");
    if (cell && cell.closest("[data-jm-editing]") === null) {
      void of(cell)?.open(partNamed(cell.dataset.jmRated ?? ""));
    }
  }
}

function partNamed(touchpoint: string): PartRef {
  return touchpoint === "" ? WHOLE_MAP : { part: "touchpoint", id: touchpoint };
}

/** There is something to see where customers have answered, and something to do for those who may edit. */
function showTools(page: Document): void {
  for (const tool of page.querySelectorAll<HTMLElement>(`${MAP} ${TOOL}`)) {
    const { jmAnswered, jmEditable } = tool.closest<HTMLElement>(MAP)?.dataset ?? {};
    tool.hidden = jmAnswered === undefined && jmEditable === undefined;
  }
}

/** What customers say of one map. */
class Customers {
  private readonly id: string;
  private readonly client: CustomersClient;
  private readonly imports: ImportRuns;
  private panel: CustomersPanel | null = null;
  private opener: Element | null = null;
  private part: PartRef = WHOLE_MAP;
  private isOpening = false;

  constructor(map: HTMLElement) {
    const { jmPage: page = "", jmMap: key = "" } = map.dataset;
    const address = { contextPath: contextPath(), page, key };
    this.id = map.id;
    this.client = new CustomersClient(address);
    this.imports = new ImportRuns(address);
  }

  get isDirty(): boolean {
    return this.panel?.isDirty === true;
  }

  private get map(): HTMLElement {
    return document.getElementById(this.id) as HTMLElement;
  }

  /** The button opens the panel, and closes it again. */
  async toggle(): Promise<void> {
    if (this.panel?.isShown) {
      this.panel.close();
    } else {
      await this.open(WHOLE_MAP);
    }
  }

  async open(part: PartRef): Promise<void> {
    const opener = document.activeElement;
    const panel = await this.opened();
    if (panel) {
      this.opener = panel.element.contains(opener) ? this.opener : opener;
      this.part = part;
      panel.open(part);
      panel.focus();
      this.light(part);
    }
  }

  heard({ answers }: Voices): void {
    if (answers) {
      void this.panel?.refresh();
    }
  }

  /** A map that was emptied has gone with its panel. */
  drawn(): void {
    if (this.panel && !this.panel.element.isConnected) {
      this.panel.stop();
      this.panel = null;
    }
    this.panel?.drawn();
    this.press();
  }

  /** The panel as it stands there or comes now; null when the scores cannot be had. */
  private async opened(): Promise<CustomersPanel | null> {
    if (this.panel || this.isOpening) {
      void this.panel?.refresh();
      return this.panel;
    }
    const button = this.map.querySelector(`.jm-bar-row ${TOOL}`);
    this.isOpening = true;
    button?.setAttribute("aria-busy", "true");
    const outcome = await this.client.scores(true);
    button?.removeAttribute("aria-busy");
    this.isOpening = false;
    const tools = this.map.querySelector<HTMLElement>(".jm-tools");
    const said = tools?.querySelector(".jm-said");
    if (said) {
      const refused = outcome.kind === "refused" ? outcome.errors[0]?.message : undefined;
      said.textContent = outcome.kind === "done" ? "" : (refused ?? tools?.dataset.jmCustomersFailed ?? "");
    }
    if (outcome.kind !== "done") {
      return null;
    }
    this.panel = new CustomersPanel(
      {
        client: this.client,
        imports: this.imports,
        words: wordsOf(outcome.body.words ?? {}),
        map: () => this.map,
        changed: (answer) => this.changed(answer),
        edited: () => this.edited(),
        closed: () => this.closed(),
      },
      outcome.body,
    );
    this.press();
    return this.panel;
  }

  private changed(answer: OwnChange): void {
    putOwn(document, this.map, answer, ANSWERS_STAMP);
  }

  /** A map that is edited here hears of its new card by its own feed. */
  private edited(): void {
    if (this.map.dataset.jmEditing === undefined) {
      void follow(document, this.map);
    }
  }

  private light(part: PartRef): void {
    const element = part.part === "touchpoint" ? elementOf(this.map, part) : null;
    if (element) {
      light(element, true);
      setTimeout(() => light(element, false), LIT_MS);
    }
  }

  private closed(): void {
    this.panel = null;
    this.press();
    giveBack(this.map, this.opener, this.part, `.jm-bar-row ${TOOL}`);
  }

  private press(): void {
    this.map?.querySelector(`.jm-bar-row ${TOOL}`)?.setAttribute("aria-pressed", String(this.panel !== null));
  }
}
