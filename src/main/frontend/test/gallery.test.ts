import { beforeEach, describe, expect, it, vi } from "vitest";
import { Gallery } from "../src/gallery";
import { zoomOf } from "../src/map-tools/zoom";

import { MAP_DRAWN } from "../src/scroll-shadows";

const KEY = "0f0e0d0c-0b0a-4908-8706-050403020100";
const MAP = {
  id: "jm-0f0e0d0c",
  html: '<section class="jm-map" id="jm-0f0e0d0c"><h2 class="jm-title" tabindex="-1">Sport</h2></section>',
};

const fetchMock = vi.fn<typeof fetch>();

function answer(status: number, body: unknown): void {
  fetchMock.mockResolvedValueOnce(new Response(JSON.stringify(body), { status }));
}

function show(): void {
  document.body.innerHTML = `
    <section id="jm-0f0e0d0c" data-jm-gallery="${KEY}" data-jm-page="42" data-jm-busy="Wait" data-jm-done="Done"
             data-jm-failed="Failed" data-jm-taken="Taken" data-jm-missing="Paste first" data-jm-pasted="pasted text" data-jm-from-blank="a blank map"
             data-jm-started="From:" data-jm-undo="Undo" data-jm-undone="Undone" data-jm-not-undone="Not undone">
      <input type="radio" name="language" value="en"><input type="radio" name="language" value="fr" checked>
      <p class="jm-gallery-busy"></p>
      <div class="jm-gallery-error" tabindex="-1" hidden><p></p><button data-jm-reload hidden></button></div>
      <button data-jm-preview="sports-subscription" disabled>${words("Sports", "Sport")}</button>
      <button data-jm-blank disabled>${words("Blank", "Vierge")}</button>
      <button data-jm-journey="blank-purchase" disabled>${words("Purchase", "Achat")}</button>
      <button data-jm-restore="6" disabled></button>
      <details class="jm-paste"><textarea class="jm-paste-text"></textarea><p class="jm-paste-error"></p>
      <button data-jm-paste disabled></button></details>
      <dialog class="jm-preview" data-jm-loading="Loading" data-jm-no-preview="No preview"
              data-jm-reading="Your diagram" data-jm-all-read="All of it">
        <h3 class="jm-preview-title" tabindex="-1"></h3><p class="jm-preview-note">Samples</p><p class="jm-preview-state"></p>
        <div class="jm-preview-left" hidden><p>Left out</p><ul></ul></div><div class="jm-preview-map"></div>
        <button data-jm-journey="" disabled>Use</button><button data-jm-use-reading disabled hidden>Use map</button><button data-jm-back disabled>Back</button></dialog>
    </section>`;
  new Gallery(part("section")).activate();
}

function words(english: string, french: string): string {
  const title = (language: string, text: string): string =>
    `<span class="jm-choice-words" data-jm-language="${language}"><span class="jm-choice-title">${text}</span></span>`;
  return title("en", english) + title("fr", french);
}

function part<E extends HTMLElement>(selector: string): E {
  return document.querySelector<E>(selector)!;
}

/** Looks at the journey, whose drawing the server gives, and uses it. */
async function use(): Promise<void> {
  fetchMock.mockResolvedValueOnce(new Response("<section class=jm-map>Drawn</section>"));
  click("[data-jm-preview]");
  await vi.waitFor(() => expect(part(".jm-preview-map").textContent).toBe("Drawn"));
  answer(200, { revision: 1, made: 1, fragments: [MAP] });
  click("dialog [data-jm-journey]");
}

/** Pastes a diagram, of which the server says this. */
async function readDiagram(reading: unknown): Promise<void> {
  part<HTMLTextAreaElement>("textarea").value = "\njourney\nsection A\n";
  answer(200, reading);
  click("[data-jm-paste]");
  await vi.waitFor(() => expect(part<HTMLDialogElement>("dialog").open).toBe(true));
}

const click = (selector: string): void => part(selector).click();
const sent = (call = 0): { id: string } => JSON.parse(String(fetchMock.mock.calls[call]![1]!.body));

describe("the gallery", () => {
  beforeEach(() => {
    HTMLElement.prototype.scrollIntoView = vi.fn();
    HTMLDialogElement.prototype.showModal = function (): void {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function (): void {
      this.open = false;
    };
    fetchMock.mockReset();
    vi.stubGlobal("fetch", fetchMock);
    vi.stubGlobal("AJS", { contextPath: () => "/confluence" });
    show();
  });

  it("shows a journey before it is chosen", async () => {
    fetchMock.mockResolvedValueOnce(new Response("<section class=jm-map>Drawn</section>"));
    click("[data-jm-preview]");

    expect(part<HTMLDialogElement>("dialog").open).toBe(true);
    expect(part(".jm-preview-title").textContent).toBe("Sport");
    expect(part(".jm-preview-state").textContent).toBe("Loading");
    expect(fetchMock.mock.calls[0]![0]).toBe(
      `/confluence/rest/journey-maps/1.0/pages/42/maps/${KEY}/journeys/sports-subscription?language=fr`,
    );
    await vi.waitFor(() => expect(part(".jm-preview-map").textContent).toBe("Drawn"));
    expect(part(".jm-preview-state").textContent).toBe("");

    click("[data-jm-back]");
    expect(part<HTMLDialogElement>("dialog").open).toBe(false);
    expect(fetchMock).toHaveBeenCalledTimes(1);
  });

  it("shows a journey in a size that the tools of its map know of", async () => {
    fetchMock.mockResolvedValueOnce(new Response("<section class=jm-map>Drawn</section>"));
    click("[data-jm-preview]");

    await vi.waitFor(() => expect(zoomOf(part(".jm-preview-map .jm-map"))).toBe(0.75));
  });

  it("lets a journey be used that cannot be shown", async () => {
    fetchMock.mockRejectedValueOnce(new TypeError("offline"));
    click("[data-jm-preview]");
    await vi.waitFor(() => expect(part(".jm-preview-state").textContent).toBe("No preview"));
    expect(part<HTMLButtonElement>("dialog [data-jm-journey]").disabled).toBe(false);
  });

  it("starts the chosen journey in the chosen language and shows the map", async () => {
    await use();

    await vi.waitFor(() => expect(document.querySelector("[data-jm-gallery]")).toBeNull());
    expect(fetchMock.mock.calls[1]![0]).toBe(`/confluence/rest/journey-maps/1.0/pages/42/maps/${KEY}/edits`);
    expect(fetchMock.mock.calls[1]![1]!.headers).toMatchObject({ "X-Atlassian-Token": "no-check" });
    expect(sent(1)).toEqual({
      baseRevision: 0,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      edits: [{ edit: "startFrom", journey: "sports-subscription", language: "fr" }],
    });
    expect(document.activeElement).toBe(part(".jm-title"));
    await vi.waitFor(() => expect(part("[role=status]").textContent).toBe("Done"));
  });

  it("shows what the page is called now", async () => {
    document.title = "Customer journey map – 21 Nov 2026 - Demo - Wiki";
    document.body.insertAdjacentHTML(
      "afterbegin",
      `<nav><a href="/x"><span>Customer journey map – 21 Nov 2026</span></a><a href="/y">Customer journey map</a></nav>
       <h1 id="title-text"><a href="/x"> Customer journey map – 21 Nov 2026</a></h1>`,
    );
    answer(200, { revision: 1, made: 1, fragments: [MAP], pageTitle: "R&D $& <b>" });
    part<HTMLTextAreaElement>("textarea").value = "{}";
    click("[data-jm-paste]");

    await vi.waitFor(() => expect(part("#title-text a").textContent).toBe("R&D $& <b>"));
    expect(part("nav").textContent).toBe("R&D $& <b>Customer journey map");
    expect(document.title).toBe("R&D $& <b> - Demo - Wiki");
  });

  it("says what a map was created from, and undoes that", async () => {
    const gallery = part("section")
      .outerHTML.replaceAll("disabled", "")
      .replace(/ aria-busy="\w+"/, "");
    answer(200, { revision: 4, made: 4, fragments: [MAP] });
    click("[data-jm-blank]");
    await vi.waitFor(() => expect(document.querySelector(".jm-started")?.textContent).toContain("From: a blank map"));

    answer(409, { revision: 5, errors: [{ field: "edits[0]", key: "cannot-undo", message: "Later changes" }] });
    click(".jm-started button");
    await vi.waitFor(() => expect(part(".jm-started [role=alert]").textContent).toBe("Later changes"));

    answer(200, { revision: 5, made: 5, fragments: [{ id: MAP.id, html: gallery }] });
    click(".jm-started button");
    await vi.waitFor(() => expect(document.querySelector(".jm-started")).toBeNull());
    expect(sent(1)).toMatchObject({ baseRevision: 4, edits: [{ edit: "undo", revision: 4 }] });
    expect(sent(2).id).toBe(sent(1).id);
    fetchMock.mockReturnValueOnce(new Promise<Response>(() => {}));
    click("[data-jm-blank]");
    expect(part(".jm-gallery-busy").textContent).toBe("Wait");
  });

  it("offers no undo any more once the map was changed", async () => {
    answer(200, { revision: 4, made: 4, fragments: [MAP] });
    click("[data-jm-blank]");
    await vi.waitFor(() => expect(document.querySelector(".jm-started")).not.toBeNull());

    const map = document.getElementById(MAP.id) as HTMLElement;
    map.dataset.jmRevision = "4";
    document.dispatchEvent(new CustomEvent(MAP_DRAWN));
    expect(document.querySelector(".jm-started")).not.toBeNull();
    map.dataset.jmRevision = "5";
    document.dispatchEvent(new CustomEvent(MAP_DRAWN));
    expect(document.querySelector(".jm-started")).toBeNull();
  });

  it("starts a second blank map at once", () => {
    answer(200, { revision: 1, made: 1, fragments: [MAP] });
    click("[data-jm-journey=blank-purchase]");
    expect(sent()).toMatchObject({ edits: [{ edit: "startFrom", journey: "blank-purchase", language: "fr" }] });
  });

  it("starts a blank map", () => {
    answer(200, { revision: 1, made: 1, fragments: [MAP] });
    click("[data-jm-blank]");
    expect(sent()).toMatchObject({ edits: [{ edit: "startFrom", blank: true, language: "fr" }] });
  });

  it("brings an emptied map back", () => {
    answer(200, { revision: 8, made: 8, fragments: [MAP] });
    click("[data-jm-restore]");
    expect(sent()).toMatchObject({ edits: [{ edit: "restore", revision: 6 }] });
  });

  it("starts from pasted text", () => {
    answer(200, { revision: 1, made: 1, fragments: [MAP] });
    part<HTMLTextAreaElement>("textarea").value = ' {"schema":1} ';
    click("[data-jm-paste]");
    expect(sent()).toMatchObject({ edits: [{ edit: "startFrom", json: '{"schema":1}' }] });
  });

  it("shows what becomes of a Mermaid diagram, and starts from it when it is used", async () => {
    await readDiagram({ map: { title: "Day" }, left: ["Line 3: no score", "Line 4: <b>"], html: "Drawn", edits: [] });

    expect(fetchMock.mock.calls[0]![0]).toBe(`/confluence/rest/journey-maps/1.0/pages/42/maps/${KEY}/reading`);
    expect(fetchMock.mock.calls[0]![1]!.headers).toMatchObject({ "X-Atlassian-Token": "no-check" });
    expect(sent()).toEqual({ mermaid: "\njourney\nsection A\n" });
    expect(part(".jm-preview-title").textContent).toBe("Your diagram");
    expect(part(".jm-preview-map").textContent).toBe("Drawn");
    expect(part(".jm-preview-left").hidden).toBe(false);
    expect([...part("ul").children].map((item) => item.textContent)).toEqual(["Line 3: no score", "Line 4: <b>"]);
    expect(part(".jm-preview-note").hidden).toBe(true);
    expect(part("dialog [data-jm-journey]").hidden).toBe(true);

    answer(200, { revision: 1, made: 1, fragments: [MAP] });
    click("[data-jm-use-reading]");
    expect(part<HTMLDialogElement>("dialog").open).toBe(false);
    expect(sent(1)).toMatchObject({ edits: [{ edit: "startFrom", json: '{"title":"Day"}' }] });
    await vi.waitFor(() => expect(document.querySelector("[data-jm-gallery]")).toBeNull());
  });

  it("goes back from a diagram that fits wholly to its text, and then shows ready-made journeys as before", async () => {
    await readDiagram({ map: {}, left: [], html: "Drawn", edits: [] });
    expect(part(".jm-preview-state").textContent).toBe("All of it");
    expect(part(".jm-preview-left").hidden).toBe(true);
    click("[data-jm-back]");
    expect(part<HTMLTextAreaElement>("textarea").value).toContain("section A");

    fetchMock.mockResolvedValueOnce(new Response("Sports drawn"));
    click("[data-jm-preview]");
    await vi.waitFor(() => expect(part(".jm-preview-map").textContent).toBe("Sports drawn"));
    expect(part(".jm-preview-note").hidden).toBe(false);
    expect(part("[data-jm-use-reading]").hidden).toBe(true);
    expect(part("dialog [data-jm-journey]").hidden).toBe(false);
  });

  it("shows what is wrong with a diagram at the text, and says when the server cannot be reached", async () => {
    part<HTMLTextAreaElement>("textarea").value = "```mermaid\ngantt";
    answer(400, { errors: [{ field: "mermaid", message: "Line 2: no journey", key: "k" }] });
    click("[data-jm-paste]");
    await vi.waitFor(() => expect(part(".jm-paste-error").textContent).toBe("Line 2: no journey"));
    expect(part("textarea").getAttribute("aria-invalid")).toBe("true");
    expect(part<HTMLDialogElement>("dialog").open).toBe(false);

    fetchMock.mockRejectedValueOnce(new TypeError("offline"));
    click("[data-jm-paste]");
    await vi.waitFor(() => expect(part(".jm-gallery-error").textContent).toContain("Failed"));
    expect(part(".jm-paste-error").textContent).toBe("");
  });

  it("asks for a text before sending nothing", () => {
    click("[data-jm-paste]");
    expect(part(".jm-paste-error").textContent).toBe("Paste first");
    expect(fetchMock).not.toHaveBeenCalled();
  });

  it("cannot be started twice while the server works", () => {
    fetchMock.mockReturnValueOnce(new Promise<Response>(() => {}));
    click("[data-jm-blank]");
    expect(part(".jm-gallery-busy").textContent).toBe("Wait");
    expect(part<HTMLButtonElement>("[data-jm-preview]").disabled).toBe(true);
    click("[data-jm-blank]");
    expect(fetchMock).toHaveBeenCalledTimes(1);
  });

  it("shows what is wrong with a pasted text at the text, and stays usable", async () => {
    answer(400, { errors: [{ field: "edits[0].json", message: "Line 1: no", key: "k" }] });
    part<HTMLTextAreaElement>("textarea").value = "{";
    click("[data-jm-paste]");
    await vi.waitFor(() => expect(part(".jm-paste-error").textContent).toBe("Line 1: no"));
    expect(part("textarea").getAttribute("aria-invalid")).toBe("true");
    expect(part<HTMLButtonElement>("[data-jm-paste]").disabled).toBe(false);
    expect(part(".jm-gallery-error").hidden).toBe(true);
  });

  it("offers to show the map that somebody else has started", async () => {
    answer(409, { revision: 1, errors: [{ field: "edits[0]", key: "conflict", message: "Ann has started it" }] });
    click("[data-jm-blank]");
    await vi.waitFor(() => expect(part(".jm-gallery-error").textContent).toContain("Ann has started it"));
    expect(part(".jm-gallery-error").scrollIntoView).toHaveBeenCalled();
    expect(part("[data-jm-reload]").hidden).toBe(false);
  });

  it("says when the server cannot be reached, or answers something else than a map", async () => {
    fetchMock.mockRejectedValueOnce(new TypeError("offline"));
    click("[data-jm-blank]");
    await vi.waitFor(() => expect(part(".jm-gallery-error").textContent).toContain("Failed"));

    fetchMock.mockResolvedValueOnce(new Response("<html>", { status: 502 }));
    part(".jm-gallery-error p").textContent = "";
    click("[data-jm-blank]");
    await vi.waitFor(() => expect(part(".jm-gallery-error").textContent).toContain("Failed"));
    expect(part("[data-jm-reload]").hidden).toBe(true);
  });

  it("asks with the same id again when an answer was lost, and with another one for another choice", async () => {
    const again = async (selector: string): Promise<void> => {
      fetchMock.mockRejectedValueOnce(new TypeError("offline"));
      click(selector);
      await vi.waitFor(() => expect(part<HTMLButtonElement>("[data-jm-blank]").disabled).toBe(false));
    };
    await again("[data-jm-blank]");
    await again("[data-jm-blank]");
    await again("[data-jm-journey=blank-purchase]");
    expect(sent(1).id).toBe(sent(0).id);
    expect(sent(2).id).not.toBe(sent(0).id);
  });

  it("names the journeys in the language of the map", () => {
    expect(part('[data-jm-language="fr"]').hidden).toBe(false);
    part<HTMLInputElement>('[value="en"]').click();
    expect(part('[data-jm-language="fr"]').hidden).toBe(true);
    expect(part('[data-jm-language="en"]').hidden).toBe(false);
  });
});
