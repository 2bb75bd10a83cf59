import { beforeEach, describe, expect, it, vi } from "vitest";
import { isMermaid, readMermaid } from "../../src/map-editor/mermaid";

const MAP = { contextPath: "/confluence", page: "42", key: "k" };
const fetchMock = vi.fn<typeof fetch>();

function answer(status: number, body: string): void {
  fetchMock.mockResolvedValueOnce(new Response(body, { status }));
}

describe("a text of Mermaid", () => {
  it.each([
    "journey\nsection A",
    "\ufeff\n  Journey",
    "```mermaid\njourney\n```",
    "~~~mermaid\njourney",
    "::: mermaid\njourney",
    "---\ntitle: x\n---\njourney",
    "%%{init: {}}%%\njourney",
  ])("is known by its beginning: %j", (text) => {
    expect(isMermaid(text)).toBe(true);
  });

  it.each(['{"schema": 2}', " [1]", '"journey"', "", "journeys", "My journey"])("is not taken for one: %j", (text) => {
    expect(isMermaid(text)).toBe(false);
  });
});

describe("reading a text of Mermaid", () => {
  beforeEach(() => {
    fetchMock.mockReset();
    vi.stubGlobal("fetch", fetchMock);
  });

  it("gives the map, what is left out, the drawing and the edits", async () => {
    const reading = { map: { title: "Day" }, left: ["Line 1: x"], html: "<p>", edits: [{ edit: "add" }] };
    answer(200, JSON.stringify(reading));
    expect(await readMermaid(MAP, "journey\n")).toEqual({ kind: "read", ...reading });
    expect(fetchMock.mock.calls[0]![0]).toBe("/confluence/rest/journey-maps/1.0/pages/42/maps/k/reading");
    expect(fetchMock.mock.calls[0]![1]).toMatchObject({ method: "POST", body: '{"mermaid":"journey\\n"}' });
  });

  it("gives the reasons of a refusal", async () => {
    answer(400, '{"errors": [{"field": "mermaid", "key": "k", "message": "No journey"}]}');
    expect(await readMermaid(MAP, "x")).toEqual({
      kind: "refused",
      errors: [{ field: "mermaid", message: "No journey" }],
    });
  });

  it.each([
    [502, "<html>"],
    [500, '{"errors": []}'],
    [200, "<html>"],
  ])("fails when the answer is none: %i %s", async (status, body) => {
    answer(status, body);
    expect(await readMermaid(MAP, "x")).toEqual({ kind: "failed" });
  });

  it("fails without a connection", async () => {
    fetchMock.mockRejectedValueOnce(new TypeError("offline"));
    expect(await readMermaid(MAP, "x")).toEqual({ kind: "failed" });
  });
});
