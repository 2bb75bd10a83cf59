import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { arrive, copy, fillShare, followParts, linkTo, textOfMap } from "../../src/map-tools/share";
import { part, show, texts } from "./reader-map";

followParts(document);

describe("sharing a map", () => {
  let map: HTMLElement;

  beforeEach(() => {
    map = show("jm-1");
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    location.hash = "";
  });

  it("offers all touchpoints, and files under the map's own address", () => {
    fillShare(map);
    expect(texts("[data-jm-link] option")).toEqual(["Touchpoint 1", "Touchpoint 2", "Touchpoint 3"]);
    expect(part<HTMLAnchorElement>("a").getAttribute("href")).toBe(
      "/rest/journey-maps/1.0/pages/42/maps/jm-1-uuid/export/cards.csv",
    );
    expect(part(".jm-doors").hidden).toBe(false);
  });

  it("offers no files of a map that no page holds", () => {
    delete map.dataset.jmPage;
    fillShare(map);
    expect(part(".jm-doors").hidden).toBe(true);
  });

  it("links to a touchpoint of the page as it is", () => {
    expect(linkTo("jm-1-t-2")).toBe(`${location.href.replace(/#.*/, "")}#jm-1-t-2`);
  });

  it("proposes the touchpoint under the pointer", () => {
    part("#jm-1-t-2 .jm-name").dispatchEvent(new Event("pointerover", { bubbles: true }));
    fillShare(map);
    expect(part<HTMLSelectElement>("[data-jm-link]").value).toBe("jm-1-t-2");
  });

  it("shows and focuses the touchpoint of the address", () => {
    const touchpoint = part("#jm-1-t-3");
    touchpoint.scrollIntoView = vi.fn();
    location.hash = "jm-1-t-3";
    arrive(document);
    expect(touchpoint.scrollIntoView).toHaveBeenCalled();
    expect(document.activeElement).toBe(touchpoint);
  });

  it("copies the text of the map that the server gives", async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    vi.stubGlobal("fetch", vi.fn().mockResolvedValue(new Response('{"revision": 3, "map": {"title": "Parcel"}}')));
    await copy(map, () => textOfMap(map));
    expect(writeText).toHaveBeenCalledWith('{\n  "title": "Parcel"\n}');
    expect(texts(".jm-said")).toEqual(["Copied."]);
  });

  it("copies without a clipboard too, and says when it could not", async () => {
    vi.stubGlobal("navigator", {});
    document.execCommand = vi.fn().mockReturnValueOnce(true).mockReturnValue(false);
    await copy(map, () => "one");
    expect(texts(".jm-said")).toEqual(["Copied."]);
    await copy(map, () => "two");
    expect(texts(".jm-said")).toEqual(["Not copied."]);
    vi.stubGlobal("fetch", vi.fn().mockResolvedValue(new Response("", { status: 404 })));
    await copy(map, () => textOfMap(map));
    expect(texts(".jm-said")).toEqual(["Not copied."]);
    expect(document.querySelectorAll("textarea")).toHaveLength(0);
  });
});
