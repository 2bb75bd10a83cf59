import { beforeEach, describe, expect, it, vi } from "vitest";
import { MapClient } from "../../src/map-editor/client";

const DOOR = "/confluence/rest/journey-maps/1.0/pages/42/maps/k";
const client = new MapClient({ contextPath: "/confluence", page: "42", key: "k" });
const fetchMock = vi.fn<typeof fetch>();

function answer(status: number, body: unknown): void {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  fetchMock.mockResolvedValueOnce(new Response(status === 204 ? null : text, { status }));
}

beforeEach(() => {
  fetchMock.mockReset();
  vi.stubGlobal("fetch", fetchMock);
  document.head.innerHTML = '<meta name="ajs-remote-user" content="ada">';
});

describe("a request", () => {
  it("of edits goes as JSON with the token, and outlives the page when it has to", async () => {
    answer(200, { revision: 8, made: 8, fragments: [] });
    await client.edit({ id: "x", baseRevision: 7, edits: [] }, true);
    const [address, init] = fetchMock.mock.calls[0] ?? [];
    expect(address).toBe(`${DOOR}/edits`);
    expect(init).toMatchObject({
      method: "POST",
      credentials: "same-origin",
      keepalive: true,
      headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
    });
    expect(JSON.parse(String(init?.body))).toEqual({ id: "x", baseRevision: 7, edits: [] });
  });

  it("for what is new names where the page stands", async () => {
    answer(204, "");
    expect(await client.changes("7 a")).toEqual({ kind: "done", body: null });
    expect(fetchMock.mock.calls[0]?.[0]).toBe(`${DOOR}/changes?since=7%20a`);
    expect(fetchMock.mock.calls[0]?.[1]).toMatchObject({ method: "GET", cache: "no-store" });
  });

  it("reads the map, the start of the editor, and saves into the page", async () => {
    answer(200, { revision: 7, map: {} });
    answer(200, { revision: 7 });
    answer(200, { revision: 7, saved: true });
    await client.read();
    await client.editor();
    expect(await client.done("Tidied", false)).toEqual({ kind: "done", body: { revision: 7, saved: true } });
    expect(fetchMock.mock.calls.map(([address]) => address)).toEqual([DOOR, `${DOOR}/editor`, `${DOOR}/done`]);
    expect(fetchMock.mock.calls[2]?.[1]?.body).toBe('{"comment":"Tidied","tellWatchers":false}');
  });
});

describe("an answer", () => {
  const errors = [{ field: "edits[0].from", key: "conflict", message: "Somebody was faster.", found: -2 }];

  it.each([400, 403, 404, 409, 413, 503])("%i with reasons is a refusal", async (status) => {
    answer(status, { revision: 8, errors });
    answer(200, { type: "known", username: "ada" });
    expect(await client.read()).toEqual({ kind: "refused", status, errors });
  });

  it("401 says that the login has ended", async () => {
    answer(401, "<html>");
    expect(await client.read()).toEqual({ kind: "session" });
  });

  it("to nobody says so too, when somebody opened the page", async () => {
    answer(403, { errors });
    answer(200, { type: "anonymous" });
    expect(await client.read()).toEqual({ kind: "session" });
    expect(fetchMock.mock.calls[1]?.[0]).toMatch(/\/rest\/api\/user\/current$/);
  });

  it("to nobody is a plain refusal where nobody is logged in", async () => {
    document.head.innerHTML = "";
    answer(403, { errors });
    expect(await client.read()).toMatchObject({ kind: "refused", status: 403 });
  });

  it("of a server that fails is none", async () => {
    answer(500, { errors });
    expect(await client.read()).toEqual({ kind: "lost" });
    answer(502, "<html>Bad gateway");
    expect(await client.read()).toEqual({ kind: "lost" });
  });

  it("of a proxy that refuses in words of its own is a refusal too", async () => {
    answer(413, "<html>Too large");
    expect(await client.read()).toMatchObject({ kind: "refused", status: 413, errors: [{ message: "HTTP 413" }] });
  });

  it("of something else that stands in between is none", async () => {
    answer(200, "<html>Please log in to the Wi-Fi");
    expect(await client.read()).toEqual({ kind: "lost" });
  });

  it("that takes more than half a minute is none", async () => {
    vi.useFakeTimers();
    fetchMock.mockImplementationOnce(
      (_, init) =>
        new Promise((_resolve, reject) => init?.signal?.addEventListener("abort", () => reject(new Error()))),
    );
    const outcome = client.read();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await outcome).toEqual({ kind: "lost" });
    vi.useRealTimers();
  });

  it("that does not come is none", async () => {
    fetchMock.mockRejectedValueOnce(new TypeError("Failed to fetch"));
    expect(await client.read()).toEqual({ kind: "lost" });
  });
});
