import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followOthers } from "../src/live";
import { NEWS } from "../src/map-events";
import { MAP_DRAWN } from "../src/scroll-shadows";
import { show } from "./map-tools/reader-map";

const fetchMock = vi.fn<typeof fetch>();
const onScreen = (): HTMLElement => document.querySelector<HTMLElement>(".jm-map") as HTMLElement;

function answer(revision: number, ...fragments: { id: string; html: string }[]): void {
  fetchMock.mockResolvedValueOnce(
    new Response(JSON.stringify({ since: `${revision}-0-0`, revision, fragments }), { status: 200 }),
  );
}

const turn = (): Promise<unknown> => vi.advanceTimersByTimeAsync(10_000);
const name = (text: string): { id: string; html: string } => ({
  id: "m-t-1",
  html: `<div class="jm-touchpoint" id="m-t-1" tabindex="0">${text}</div>`,
});

beforeEach(() => {
  vi.useFakeTimers();
  fetchMock.mockReset();
  fetchMock.mockImplementation(async () => new Response(null, { status: 204 }));
  vi.stubGlobal("fetch", fetchMock);
  document.head.innerHTML = '<meta name="ajs-context-path" content="/confluence">';
  show("m").dataset.jmRevision = "7";
});

afterEach(() => {
  Object.defineProperty(document, "hidden", { configurable: true, value: true });
  document.dispatchEvent(new Event("visibilitychange"));
  Object.defineProperty(document, "hidden", { configurable: true, value: false });
  vi.clearAllTimers();
  vi.useRealTimers();
});

describe("a map that somebody reads", () => {
  it("follows what others edit", async () => {
    followOthers(document);
    answer(8, name("Webshop"));
    await turn();
    expect(fetchMock.mock.calls[0]?.[0]).toBe("/confluence/rest/journey-maps/1.0/pages/42/maps/m-uuid/changes?since=7");
    expect(document.getElementById("m-t-1")?.textContent).toBe("Webshop");
    expect(onScreen().dataset.jmRevision).toBe("8");
    await turn();
    expect(fetchMock.mock.calls[1]?.[0]).toContain("since=8-0-0");
  });

  it("tells those who show comments and marks that there is news of these", async () => {
    const heard = vi.fn();
    onScreen().addEventListener(NEWS, (event) => heard((event as CustomEvent).detail));
    followOthers(document);
    const news = { since: "7-2-3", revision: 7, fragments: [], comments: true, openThreads: 4 };
    fetchMock.mockResolvedValueOnce(new Response(JSON.stringify(news)));
    await turn();
    expect(heard).toHaveBeenCalledExactlyOnceWith({ marks: undefined, comments: true, openThreads: 4 });
    expect(onScreen().dataset).toMatchObject({ jmThreads: "4", jmSince: "7-2-3", jmRevision: "7" });
  });

  it("tells the tools of the map that it was drawn", async () => {
    const drawn = vi.fn();
    document.addEventListener(MAP_DRAWN, drawn);
    followOthers(document);
    await turn();
    expect(drawn).not.toHaveBeenCalled();
    answer(8, name("Webshop"));
    await turn();
    expect(drawn).toHaveBeenCalledTimes(1);
    document.removeEventListener(MAP_DRAWN, drawn);
  });

  it("keeps the focus, open menus and where it was scrolled to when it is drawn as a whole", async () => {
    const html = onScreen().outerHTML;
    const touchpoint = document.getElementById("m-t-1");
    touchpoint?.setAttribute("tabindex", "0");
    touchpoint?.focus();
    document.querySelector<HTMLDetailsElement>("details[data-jm-menu=stages]")!.open = true;
    document.querySelector(".jm-scroll")!.scrollLeft = 120;
    followOthers(document);
    answer(8, { id: "m", html: html.replace('id="m-t-1"', 'id="m-t-1" tabindex="0"') });
    await turn();
    expect(document.activeElement?.id).toBe("m-t-1");
    expect([...document.querySelectorAll("details[open] summary")].map(({ textContent }) => textContent)).toEqual([
      "Stages",
    ]);
    expect(document.querySelector(".jm-scroll")?.scrollLeft).toBe(120);
    expect(onScreen().dataset.jmRevision).toBe("8");
  });

  it.each([403, 404, 500])("stays on the screen when the answer is %i", async (status) => {
    followOthers(document);
    fetchMock.mockResolvedValueOnce(new Response("{}", { status }));
    await turn();
    expect(document.getElementById("m-t-1")).not.toBeNull();
    expect(onScreen().dataset.jmRevision).toBe("7");
  });

  it("goes on after the network was away", async () => {
    followOthers(document);
    fetchMock.mockRejectedValueOnce(new TypeError("Failed to fetch"));
    await turn();
    answer(8, name("Webshop"));
    await turn();
    expect(document.getElementById("m-t-1")?.textContent).toBe("Webshop");
  });

  it("leaves a map alone that is being edited here", async () => {
    followOthers(document);
    onScreen().dataset.jmEditing = "";
    await turn();
    expect(fetchMock).not.toHaveBeenCalled();
  });

  it("does not draw into a map that was opened for editing meanwhile", async () => {
    followOthers(document);
    let respond: (response: Response) => void = () => undefined;
    fetchMock.mockImplementationOnce(() => new Promise((resolve) => (respond = resolve)));
    await turn();
    onScreen().dataset.jmEditing = "";
    respond(new Response(JSON.stringify({ revision: 8, fragments: [name("Webshop")] })));
    await vi.advanceTimersByTimeAsync(0);
    expect(document.getElementById("m-t-1")?.textContent).not.toBe("Webshop");
    expect(onScreen().dataset.jmRevision).toBe("7");
  });

  it("of several on a page is asked for each", async () => {
    show("m", "n");
    followOthers(document);
    await turn();
    expect(fetchMock).toHaveBeenCalledTimes(2);
  });
});

describe("a page without a map", () => {
  it("asks for nothing", async () => {
    document.body.innerHTML = "";
    followOthers(document);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(fetchMock).not.toHaveBeenCalled();
  });
});
