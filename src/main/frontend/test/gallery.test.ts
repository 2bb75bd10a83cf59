import { beforeEach, describe, expect, it, vi } from "vitest";
import { Gallery } from "../src/gallery";

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
             data-jm-failed="Failed" data-jm-taken="Taken" data-jm-missing="Paste first">
      <input type="radio" name="language" value="en"><input type="radio" name="language" value="fr" checked>
      <p class="jm-gallery-busy"></p>
      <div class="jm-gallery-error" hidden><p></p><button data-jm-reload hidden></button></div>
      <button data-jm-journey="sports-subscription" disabled>
        <span data-jm-language="en">Sports</span><span data-jm-language="fr" hidden>Sport</span></button>
      <button data-jm-blank disabled></button><button data-jm-restore="6" disabled></button>
      <textarea class="jm-paste-text"></textarea><p class="jm-paste-error"></p>
      <button data-jm-paste disabled></button>
    </section>`;
  new Gallery(part("section")).activate();
}

function part<E extends HTMLElement>(selector: string): E {
  return document.querySelector<E>(selector)!;
}

const click = (selector: string): void => part(selector).click();
const sent = (call = 0): { id: string } => JSON.parse(String(fetchMock.mock.calls[call]![1]!.body));

describe("the gallery", () => {
  beforeEach(() => {
    fetchMock.mockReset();
    vi.stubGlobal("fetch", fetchMock);
    vi.stubGlobal("AJS", { contextPath: () => "/confluence" });
    show();
  });

  it("starts the chosen journey in the chosen language and shows the map", async () => {
    answer(200, { revision: 1, made: 1, fragments: [MAP] });
    click("[data-jm-journey]");

    await vi.waitFor(() => expect(part(".jm-map")).not.toBeNull());
    expect(fetchMock.mock.calls[0]![0]).toBe(`/confluence/rest/journey-maps/1.0/pages/42/maps/${KEY}/edits`);
    expect(fetchMock.mock.calls[0]![1]!.headers).toMatchObject({ "X-Atlassian-Token": "no-check" });
    expect(sent()).toEqual({
      baseRevision: 0,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      edits: [{ edit: "startFrom", journey: "sports-subscription", language: "fr" }],
    });
    expect(document.activeElement).toBe(part(".jm-title"));
    await vi.waitFor(() => expect(part("[role=status]").textContent).toBe("Done"));
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

  it("asks for a text before sending nothing", () => {
    click("[data-jm-paste]");
    expect(part(".jm-paste-error").textContent).toBe("Paste first");
    expect(fetchMock).not.toHaveBeenCalled();
  });

  it("cannot be started twice while the server works", () => {
    fetchMock.mockReturnValueOnce(new Promise<Response>(() => {}));
    click("[data-jm-blank]");
    expect(part(".jm-gallery-busy").textContent).toBe("Wait");
    expect(part<HTMLButtonElement>("[data-jm-journey]").disabled).toBe(true);
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
    await again("[data-jm-journey]");
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
