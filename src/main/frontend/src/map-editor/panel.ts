import type { Add, Change, Edit, Value } from "../edits";
import type { Bench } from "./bench";
import type { ServerError } from "./client";
import { addCurve, addPersona, moveCard, remove, set, step } from "./commands";
import { attributeOf, type Content, cardsOf, find, MAIN, type Part, type Ref, touchpointsOf } from "./content";
import { el, iconTool, own, tool } from "./dom";
import { type FieldContext, fieldOf, showFieldError } from "./fields";
import type { AttributeForm } from "./forms";

/** What the panel asks of the editor around it. */
export interface PanelHost {
  commit(edits: readonly Edit[]): Promise<string>;
  closed(ref: Ref): void;
  /** Makes a curve the one that keys and clicks change. */
  chooseCurve(curve: string): void;
}

interface Refused {
  readonly value: Value;
  readonly message: string;
}

const PANEL = "jm-panel-edit";
/** As low as the panel gets where little of the map is in the window. */
const LEAST_HEIGHT = 240;
/** Answered when an edit would break a rule of the map. */
const INVALID = 400;

/** The panel beside a part with all that can be said of it. It follows the map as long as it is open. */
export class Panel {
  private readonly bench: Bench;
  private readonly host: PanelHost;
  private shown: Ref | null = null;
  private curve = MAIN;
  /** What somebody wrote here that the server refused, and why, by its attribute. */
  private readonly refused = new Map<string, Refused>();

  constructor(bench: Bench, host: PanelHost) {
    this.bench = bench;
    this.host = host;
  }

  get ref(): Ref | null {
    return this.shown;
  }

  /** @param attribute where the focus goes, else the first field */
  open(ref: Ref, attribute?: string): void {
    if (this.keepsTooLong()) {
      return;
    }
    this.shown = ref;
    this.curve = MAIN;
    this.refused.clear();
    this.build();
    if (window.matchMedia("(max-width: 640px)").matches) {
      // the panel has the lower half of the window
      elementOf(this.bench.map, ref)?.scrollIntoView({ block: "start", inline: "nearest" });
    }
    if (window.matchMedia("(pointer: coarse)").matches && !attribute) {
      // a field would call the keyboard of the phone, over half of the window
      this.element?.querySelector<HTMLElement>(".jm-panel-title")?.focus();
      return;
    }
    const field = attribute ? this.element?.querySelector(`[data-attribute="${attribute}"]`) : this.element;
    field?.querySelector<HTMLElement>("input, select, textarea, button.jm-step, button.jm-face")?.focus();
  }

  /** Whether a text is too long to be kept, which then has to be shortened first. */
  keepsTooLong(): boolean {
    this.tooLong?.focus();
    return this.tooLong !== null;
  }

  private get tooLong(): HTMLElement | null {
    return this.bench.map.querySelector<HTMLElement>(`.${PANEL} .jm-too-long :is(input, textarea)`);
  }

  close(): void {
    if (this.keepsTooLong()) {
      return;
    }
    const ref = this.shown;
    const hadFocus = this.element?.contains(document.activeElement);
    this.shown = null;
    this.element?.remove();
    if (ref && hadFocus) {
      this.host.closed(ref);
    }
  }

  /** Shows what the map holds now, but leaves alone what somebody is in the middle of. */
  refresh(): void {
    const { ref, element } = this;
    if (!ref || !element) {
      return;
    }
    if (ref.part !== "map" && !find(this.bench.content, ref)) {
      this.close();
      return;
    }
    if (!element.contains(document.activeElement) && !this.tooLong) {
      this.rebuild();
    } else {
      this.title();
    }
    this.place();
  }

  /** Says at their fields why edits were refused, if all were made here. What was written stays there. */
  tells(edits: readonly Edit[], status: number, errors: readonly ServerError[]): boolean {
    const own = edits.filter((edit): edit is Change => edit.edit === "change" && this.isAbout(edit));
    const isOurs = status === INVALID && own.length === edits.length;
    if (isOurs) {
      for (const { attribute, to } of own) {
        this.refused.set(attribute, { value: to, message: errors.map(({ message }) => message).join("\n") });
      }
      this.refresh();
      this.element?.querySelector("[aria-invalid=true]")?.closest(".jm-field")?.scrollIntoView({ block: "nearest" });
    }
    return isOurs;
  }

  private isAbout(edit: Change): boolean {
    return edit.part === this.shown?.part && (edit.part === "map" || edit.id === this.shown.id);
  }

  /** On the side where the part does not stand, so that its column with the curve stays in sight. */
  place(): void {
    const { ref, element } = this;
    const box = this.bench.map.querySelector<HTMLElement>(".jm-box");
    const part = ref && elementOf(this.bench.map, ref);
    if (element && box) {
      const around = box.getBoundingClientRect();
      const at = part?.getBoundingClientRect();
      const isLeft = at ? (at.left + at.right) / 2 > around.left + around.width / 2 : false;
      element.classList.toggle("jm-at-start", isLeft);
      const bars = this.bench.map.querySelector(".jm-tools")?.getBoundingClientRect().bottom ?? 0;
      const top = Math.max(around.top, bars) + 8;
      const room = window.innerHeight - top - 8;
      const inMap = top - this.bench.map.getBoundingClientRect().top;
      element.style.setProperty("--jm-panel-top", `${Math.round(inMap)}px`);
      element.style.setProperty("--jm-panel-height", `${Math.max(LEAST_HEIGHT, Math.round(room))}px`);
    }
  }

  private get element(): HTMLElement | null {
    return this.bench.map.querySelector<HTMLElement>(`.${PANEL}`);
  }

  /** Anew, where it is scrolled to. */
  private rebuild(): void {
    const scrollTop = this.element?.scrollTop ?? 0;
    this.build();
    if (this.element) {
      this.element.scrollTop = scrollTop;
    }
  }

  private build(): void {
    const { ref } = this;
    const { words, content, map } = this.bench;
    if (!ref) {
      return;
    }
    const panel = own(
      "div",
      {
        class: PANEL,
        role: "region",
        "aria-label": words("panel"),
        keydown: (event) => this.key(event as KeyboardEvent),
      },
      el(
        "div",
        { class: "jm-panel-head" },
        ...(isListed(ref) ? [iconTool("left", words("about"), () => this.openList(ref))] : []),
        el("h3", { class: "jm-panel-title", dir: "auto", tabindex: "-1" }),
        iconTool("close", words("close"), () => this.close()),
      ),
      el("div", { class: "jm-fields" }, ...this.fields(ref, content)),
    );
    const old = this.element;
    if (old) {
      old.replaceWith(panel);
    } else {
      map.append(panel);
    }
    this.title();
    this.place();
  }

  private title(): void {
    const title = this.element?.querySelector(".jm-panel-title");
    if (title && this.shown) {
      title.textContent = this.nameOf(this.shown);
    }
  }

  private nameOf(ref: Ref): string {
    const { content, words } = this.bench;
    const part = find(content, ref);
    if (part && ref.part === "curve") {
      return curveName(
        content,
        part,
        content.curve.findIndex(({ id }) => id === ref.id),
        words,
      );
    }
    return String(part?.name ?? part?.text ?? part?.title ?? "") || words(`part.${ref.part}`);
  }

  private key(event: KeyboardEvent): void {
    if (event.key === "Escape") {
      event.preventDefault();
      this.close();
    } else if (event.key === "Tab") {
      this.stayIn(event);
    }
    event.stopPropagation();
  }

  /** From the last field Tab leads to the first, as the page behind the panel has nothing to do with it. */
  private stayIn(event: KeyboardEvent): void {
    const stops = [
      ...(this.element?.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea") ?? []),
    ].filter((stop) => !stop.closest("[hidden], :disabled"));
    const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
    if (event.target === from) {
      event.preventDefault();
      to?.focus();
    }
  }

  private fields(ref: Ref, content: Content): Node[] {
    const forms = this.bench.start.parts[ref.part].filter((form) => this.isAsked(ref, form.key, content));
    const several = isFelt(ref) && content.curve.length > 1;
    return [
      ...forms.flatMap((form) => {
        const field = this.field(ref, form, content);
        return several && form.key === "emotion" ? [this.curveChoice(content), field] : [field];
      }),
      ...(ref.part === "card" ? [this.placeOfCard(ref, content)] : []),
      ...(ref.part === "map" ? [this.personas(content), this.curves(content)] : []),
    ];
  }

  /** Evidence is asked for where there is an emotion on the curve. */
  private field(ref: Ref, form: AttributeForm, content: Content): HTMLElement {
    const ofCurve = isFelt(ref) && (form.key === "emotion" || form.key === "evidence");
    const curve = ofCurve ? this.curve : MAIN;
    const field = fieldOf(form, attributeOf(content, ref, form.key, curve), this.context(ref, curve));
    field.hidden = ofCurve && form.key === "evidence" && attributeOf(content, ref, "emotion", curve) === null;
    const refused = this.refused.get(form.key);
    if (refused) {
      keepRefused(field, refused);
      field.addEventListener("input", () => this.refused.delete(form.key));
    }
    return field;
  }

  /** Some attributes mean something only with others. One that has a value can always be changed. */
  private isAsked(ref: Ref, key: string, content: Content): boolean {
    const part = find(content, ref);
    if (ref.part === "card" && key === "severity") {
      return part?.severity != null || content.lane.find(({ id }) => id === part?.lane)?.type === "pains";
    }
    if (key === "momentOfTruthReason") {
      return part?.momentOfTruth === true || Boolean(part?.momentOfTruthReason);
    }
    if (key === "channelGroup") {
      const listed = this.bench.start.channels.some(({ channels }) =>
        channels.some(({ value }) => value === part?.channel),
      );
      return typeof part?.channel === "string" && !listed;
    }
    return true;
  }

  private context(ref: Ref, curve: string): FieldContext {
    const { bench } = this;
    return {
      words: bench.words,
      channels: bench.start.channels,
      personas: bench.content.persona.map(({ id, name }) => ({ value: id, label: String(name ?? id) })),
      known: (attribute) =>
        attribute === "name" || ref.part === "map" ? [] : knownValues(bench.content, ref, attribute),
      change: (attribute, value) => void this.change(ref, attribute, value, curve),
    };
  }

  private async change(ref: Ref, attribute: string, value: Value, curve: string): Promise<void> {
    const { content } = this.bench;
    this.refused.delete(attribute);
    const edits = set(content, ref, attribute, value, curve);
    const group = attribute === "channel" ? set(content, ref, "channelGroup", null) : [];
    const result = this.host.commit([...edits, ...group]);
    if (attribute === "channel" || attribute === "momentOfTruth") {
      this.rebuildKeeping(attribute);
    }
    if (attribute === "emotion") {
      this.renew(ref, "evidence");
    }
    const message = await result;
    const field = this.element?.querySelector(`[data-attribute="${attribute}"]`);
    if (field) {
      showFieldError(field, message);
    }
  }

  /** Shows a field anew that the focus is not in. */
  private renew(ref: Ref, attribute: string): void {
    const form = this.bench.start.parts[ref.part].find(({ key }) => key === attribute);
    const field = this.element?.querySelector(`[data-attribute="${attribute}"]`);
    if (form && field) {
      field.replaceWith(this.field(ref, form, this.bench.content));
    }
  }

  private rebuildKeeping(attribute: string): void {
    this.rebuild();
    this.focusIn(`[data-attribute="${attribute}"] input`);
  }

  private focusIn(selector: string): void {
    this.element?.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Which curve the emotion below belongs to. */
  private curveChoice(content: Content): HTMLElement {
    const { words } = this.bench;
    const select = el("select", { class: "jm-input", "aria-label": words("curve") });
    select.append(...content.curve.map((curve, i) => new Option(curveName(content, curve, i, words), curve.id)));
    select.value = this.curve;
    select.addEventListener("change", () => {
      this.curve = select.value;
      this.rebuild();
      this.focusIn(".jm-curve-of select");
    });
    return el(
      "div",
      { class: "jm-field jm-curve-of" },
      el("label", { class: "jm-field-label" }, words("curve")),
      select,
    );
  }

  /** Under which stage or touchpoint a card hangs. */
  private placeOfCard(ref: Ref, content: Content): HTMLElement {
    const { words } = this.bench;
    const card = find(content, ref);
    const select = el("select", { class: "jm-input", "aria-label": words("card.place") });
    select.append(
      new Option(words("card.whole"), ""),
      ...content.stage.flatMap((stage) => [
        new Option(String(stage.name), stage.id),
        ...touchpointsOf(content, stage.id).map((each) => new Option(`\u2003${each.name}`, each.id)),
      ]),
    );
    select.value = String(card?.anchor ?? "");
    select.addEventListener("change", () => {
      const cell = { lane: String(card?.lane), anchor: select.value || null };
      void this.host.commit([moveCard(ref.id, cell, cardsOf(content, cell.lane, cell.anchor).at(-1)?.id)]);
    });
    return el("div", { class: "jm-field" }, el("span", { class: "jm-field-label" }, words("card.place")), select);
  }

  private personas(content: Content): HTMLElement {
    const nameOf = (part: Part): string => String(part.name ?? "");
    return this.list("persona", content.persona, nameOf, () => addPersona(content, this.bench.words("persona.new")));
  }

  private curves(content: Content): HTMLElement {
    const nameOf = (part: Part): string => curveName(content, part, content.curve.indexOf(part), this.bench.words);
    return this.list("curve", content.curve, nameOf, () => addCurve(content));
  }

  private list(type: Listed, parts: readonly Part[], nameOf: (part: Part) => string, add: () => Edit[]): HTMLElement {
    const { words, content } = this.bench;
    const rows = parts.map((part) => {
      const ref: Ref = { part: type, id: part.id };
      const name = nameOf(part) || words(`part.${type}`);
      const canGo = !(type === "curve" && part.id === MAIN);
      const up = (): void => void this.commitIn(step(content, ref, -1), `${rowOf(ref)} .jm-do-up`);
      const go = (): void => void this.commitIn([remove(ref)], `.jm-list-${type} > .jm-do-add`);
      return el(
        "li",
        { class: "jm-list-row", "data-id": part.id },
        el("button", { type: "button", class: "jm-tool jm-list-name", dir: "auto", click: () => this.open(ref) }, name),
        iconTool("up", words("move.up.of", name), up),
        ...(canGo ? [iconTool("delete", words("delete.of", name), go)] : []),
      );
    });
    return el(
      "fieldset",
      { class: `jm-list jm-list-${type}` },
      el("legend", {}, words(`list.${type}`)),
      el("ul", {}, ...rows),
      tool("add", words(`add.${type}`), () => void this.add(type, add())),
    );
  }

  /** Adds a persona or a curve, of which the panel then tells. */
  private async add(type: Listed, edits: readonly Edit[]): Promise<void> {
    const added = edits.find((edit): edit is Add => edit.edit === "add");
    const problem = await this.host.commit(edits);
    if (added && problem === "" && this.shown?.part === "map") {
      const id = String(added.value.id);
      if (type === "curve") {
        this.host.chooseCurve(id);
      }
      this.open({ part: type, id });
      this.element?.querySelector("input")?.select();
    }
  }

  private async commitIn(edits: readonly Edit[], focus: string): Promise<void> {
    await this.host.commit(edits);
    this.rebuild();
    this.focusIn(focus);
  }

  /** Back to the map's own panel, at the row from which somebody came. */
  private openList(ref: Ref): void {
    this.open({ part: "map", id: "" });
    this.focusIn(`${rowOf(ref)} .jm-list-name`);
  }
}

/** What the map's panel lists, and what has a panel that leads back there. */
type Listed = "persona" | "curve";

function isListed({ part }: Ref): boolean {
  return part === "persona" || part === "curve";
}

function rowOf({ part, id }: Ref): string {
  return `.jm-list-${part} [data-id="${id}"]`;
}

/** Leaves in a field what somebody wrote there, with the reason why it was refused. */
function keepRefused(field: HTMLElement, { value, message }: Refused): void {
  const input = field.querySelector<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
  if (input && typeof value === "string") {
    input.value = value;
  }
  showFieldError(field, message);
}

/** What a curve is called: its persona and its own name, or its place among the curves. */
export function curveName(content: Content, curve: Part, index: number, words: Bench["words"]): string {
  return named(personaOf(content, curve), curve) || words("curve.unnamed", index + 1);
}

/** The same with no more than the first words of the persona's name, up to a comma. */
export function shortCurveName(content: Content, curve: Part, index: number, words: Bench["words"]): string {
  return named(personaOf(content, curve).replace(/,.*/, ""), curve) || words("curve.unnamed", index + 1);
}

function personaOf(content: Content, { persona }: Part): string {
  return String(content.persona.find(({ id }) => id === persona)?.name ?? "");
}

function named(persona: string, curve: Part): string {
  const own = String(curve.name ?? "");
  return [persona, repeats(own, persona) ? "" : own].filter(Boolean).join(" · ");
}

/** Whether a name is the persona's, or what that begins with before a comma. */
function repeats(name: string, persona: string): boolean {
  return `${persona},`.startsWith(`${name},`);
}

/** Whether a customer can feel something there. */
function isFelt({ part }: Ref): boolean {
  return part === "touchpoint" || part === "stage";
}

function knownValues(content: Content, { part }: Ref, attribute: string): string[] {
  const parts = part === "map" ? [] : content[part];
  return [
    ...new Set(parts.map((each) => each[attribute]).filter((value) => typeof value === "string")),
  ].sort() as string[];
}

/** The element of a part in a drawn map. */
export function elementOf(map: HTMLElement, { part, id }: Ref): HTMLElement | null {
  const shortcuts: Partial<Record<Ref["part"], string>> = {
    stage: `${map.id}-s-${id}`,
    lane: `${map.id}-l-${id}`,
    touchpoint: `${map.id}-t-${id}`,
    card: `${map.id}-c-${id}`,
    map: `${map.id}-head`,
  };
  const element = document.getElementById(shortcuts[part] ?? "");
  return part === "lane" ? (element?.querySelector<HTMLElement>(".jm-lane") ?? null) : element;
}
