import { beforeEach, describe, expect, it, vi } from "vitest";
import { showCards } from "../src/editor-cards";
import type { EditorAjs } from "../src/macro-override";

const FIRST = "0f0e0d0c-0b0a-4908-8706-050403020100";
const SECOND = "1F0E0D0C-0b0a-4908-8706-050403020100";
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><title>Say &quot;no&quot; \\ yes</title><path d="M0 0"/></svg>';

const fetchMock = vi.fn<typeof fetch>();

function macro(parameters: string): string {
  return `<table class="wysiwyg-macro" data-macro-name="journey-map" data-macro-parameters="${parameters}"><tr><td class="wysiwyg-macro-body"><pre>{}</pre></td></tr></table>`;
}

function text(): Document {
  return document.querySelector("iframe")!.contentDocument!;
}

const looks = (): string => text().querySelector("style")?.textContent ?? "";

/** An editor that is ready, for a page. */
function edit(page: string): void {
  const actions: (() => void)[] = [];
  const ajs: EditorAjs = {
    Meta: { get: (name) => (name === "page-id" ? page : undefined) },
    bind: (_event, action) => actions.push(action),
    toInit: (action) => actions.push(action),
  };
  showCards(ajs);
  for (const action of actions) {
    action();
  }
}

describe("the cards of maps in the editor", () => {
  beforeEach(() => {
    fetchMock.mockReset();
    vi.stubGlobal("fetch", fetchMock);
    vi.stubGlobal("AJS", { contextPath: () => "/confluence" });
    document.body.innerHTML = '<iframe id="wysiwygTextarea_ifr"></iframe>';
    text().body.innerHTML = `<p>Hello</p>${macro(`map=${FIRST}`)}`;
  });

  it("show the map's title and drawing, and leave the text as it is", async () => {
    const before = text().body.innerHTML;
    fetchMock.mockResolvedValue(new Response(SVG));

    edit("42");

    await vi.waitFor(() => expect(looks()).toContain('--jm-card-title: "Say \\"no\\" \\\\ yes"'));
    expect(looks()).toContain(`[data-macro-parameters*="map=${FIRST}"]`);
    expect(looks()).toContain(encodeURIComponent("<path"));
    expect(fetchMock.mock.calls.map(([address]) => address)).toEqual([
      `/confluence/rest/journey-maps/1.0/pages/42/maps/${FIRST}/export/card.svg`,
    ]);
    expect(text().body.innerHTML).toBe(before);
  });

  it("come for maps that are put into the text later", async () => {
    fetchMock.mockImplementation(async () => new Response(SVG));
    edit("42");
    text().body.insertAdjacentHTML("beforeend", macro(`other=1|map=${SECOND}`));

    await vi.waitFor(() => expect(looks()).toContain(SECOND));
    expect(fetchMock).toHaveBeenCalledTimes(2);
  });

  it("stay the card of all maps where the published page has no such map", async () => {
    fetchMock.mockResolvedValueOnce(new Response("{}", { status: 404 }));
    fetchMock.mockResolvedValueOnce(new Response(null, { status: 204 }));
    fetchMock.mockRejectedValueOnce(new TypeError("offline"));
    text().body.insertAdjacentHTML(
      "beforeend",
      macro(`map=${SECOND}`) + macro("map=2f0e0d0c-0b0a-4908-8706-050403020100"),
    );

    edit("42");

    await vi.waitFor(() => expect(fetchMock).toHaveBeenCalledTimes(3));
    await new Promise((resolve) => setTimeout(resolve));
    expect(looks()).toBe("");
  });

  it("are not asked for on a page that was never published, nor for a map without a key", () => {
    edit("0");
    text().body.innerHTML = macro("");
    edit("42");
    expect(fetchMock).not.toHaveBeenCalled();
  });
});
