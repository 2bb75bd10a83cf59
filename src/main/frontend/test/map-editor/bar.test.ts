import { expect, it } from "vitest";
import { Bar, type BarHost } from "../../src/map-editor/bar";
import { Bench } from "../../src/map-editor/bench";
import type { MapClient } from "../../src/map-editor/client";
import { remove } from "../../src/map-editor/commands";
import { MAIN } from "../../src/map-editor/content";
import { showDrawn } from "./drawn-map";
import { editorStart } from "./some-map";

it("chooses the map's own curve when the chosen one is gone", () => {
  const nothing = (): void => undefined;
  const events = { changed: nothing, drawn: nothing, refused: nothing, news: nothing, kept: nothing };
  showDrawn();
  const map = document.querySelector<HTMLElement>(".jm-map") as HTMLElement;
  const bench = new Bench(map, { edit: () => new Promise(nothing) } as unknown as MapClient, editorStart(), events);
  const bar = new Bar(bench, {} as BarHost);
  const chosen = (): string | undefined => bar.element.querySelector("select")?.value;

  bar.refresh();
  bar.showCurve("k2");
  bar.refresh();
  expect(chosen()).toBe("k2");
  bench.commit([remove({ part: "curve", id: "k2" })]);
  bar.refresh();
  expect(chosen()).toBe(MAIN);
});
