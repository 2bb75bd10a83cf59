import { el } from "./map-editor/dom";
import type { PartRef } from "./map-events";
import { cellsOf, stagesOf, textOf } from "./map-tools/grid";

export const WHOLE_MAP: PartRef = { part: "map", id: "" };

/** A part that can be chosen, with the name that a list of all of them shows. */
export interface ListedPart extends PartRef {
  readonly name: string;
}

/** The stages and touchpoints of a drawn map in its order. */
export function partsOf(map: HTMLElement): ListedPart[] {
  const touchpoints = cellsOf(map).filter(({ element }) => element.querySelector(".jm-touchpoint"));
  return stagesOf(map).flatMap(({ id, name, from, to }) => [
    { part: "stage" as const, id, name },
    ...touchpoints
      .filter((cell) => from <= cell.from && cell.to <= to)
      .map(({ element }) => ({
        part: "touchpoint" as const,
        id: element.querySelector<HTMLElement>(".jm-touchpoint")?.dataset.jmTouchpoint ?? "",
        name: textOf(element, ".jm-name"),
      })),
  ]);
}

/** A list to choose a part of a map from, in which touchpoints stand under their stages. */
export class PartSelect {
  readonly element: HTMLSelectElement;
  private readonly first: string;
  private readonly parts: readonly ListedPart[];

  /**
   * @param first what stands at the top: the map as a whole, or nothing chosen
   * @param changed told of each choice; of null for the first line
   */
  constructor(
    parts: readonly ListedPart[],
    first: string,
    changed: (part: PartRef | null) => void = () => {},
    props: Readonly<Record<string, string>> = {},
  ) {
    this.parts = parts;
    this.first = first;
    this.element = el("select", { ...props, change: () => changed(this.chosen) });
    this.fill(parts);
  }

  /** Null for the first line. */
  get chosen(): PartRef | null {
    const [part, id = ""] = this.element.value.split(":", 2);
    return part ? ({ part, id } as PartRef) : null;
  }

  /** A part that the map does not hold any more leaves the first line. */
  choose(part: PartRef | null): void {
    const key = part ? lineOf(part) : "";
    this.element.value = [...this.element.options].some(({ value }) => value === key) ? key : "";
  }

  /** For one of many: gets its lines when somebody comes to it, since they are as many as the map has parts. */
  fillLater(): void {
    const now = this.element.value;
    this.fill(this.parts.filter((part) => lineOf(part) === now));
    for (const sign of ["focus", "pointerenter"]) {
      this.element.addEventListener(sign, () => this.fill(this.parts));
    }
  }

  private fill(parts: readonly ListedPart[]): void {
    const { element } = this;
    if (element.options.length !== parts.length + 1) {
      const now = element.value;
      element.replaceChildren(
        new Option(this.first, ""),
        ...parts.map((part) => new Option(part.part === "touchpoint" ? `\u2003${part.name}` : part.name, lineOf(part))),
      );
      element.value = now;
    }
  }
}

function lineOf({ part, id }: PartRef): string {
  return `${part}:${id}`;
}

/** Tells a part from others; empty for none and for the map as a whole. */
export function keyOf(part: PartRef | null): string {
  return part && part.part !== "map" ? lineOf(part) : "";
}
