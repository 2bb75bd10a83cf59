import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Book } from "../../src/map-marks/book";
import { Marking } from "../../src/map-marks/marking";
import { MAP_DRAWN } from "../../src/scroll-shadows";
import { answer, entry, fetchMock, marks, openBook, refuse, sent, showMap } from "./some-marks";

let book: Book;
let marking: Marking;

const lane = (id: string): string => document.querySelector(`[data-jm-marks="${id}"]`)?.textContent ?? "";
const note = (): string => document.querySelector(".jm-mark-note > span")?.textContent ?? "";
const button = (): HTMLButtonElement | null => document.querySelector(".jm-mark-note button");

async function start(...own: number[]): Promise<void> {
  const entries = own.map((performance, i) =>
    entry(String(i + 1), { own: performance ? { performance, importance: 5 } : null }),
  );
  book = await openBook(marks(entries), { fate: (touchpoint, fate) => marking.fate(touchpoint, fate) });
  marking = new Marking(book, () => document.querySelector(".jm-map"));
}

beforeEach(() => {
  showMap();
});

describe("a mark of one click or key", () => {
  it("stands in the map before the server has answered", async () => {
    await start(0);
    await marking.give("1", 4);
    expect(lane("1")).toBe("you: 4");
    expect(note()).toBe("Your mark: 4 of 5");
    expect(sent(1).body).toEqual({ performance: 4, importance: null });
  });

  it("keeps the importance that was given before", async () => {
    await start(2);
    await marking.give("1", 4);
    expect(sent(1).body).toEqual({ performance: 4, importance: 5 });
  });

  it("is withdrawn by the same one again, and comes back with undo", async () => {
    await start(4);
    answer({ mark: entry("1"), fragments: [] });
    await marking.give("1", 4);
    expect(sent(1).method).toBe("DELETE");
    expect(lane("1")).toBe("");
    expect(note()).toBe("Mark withdrawn.");
    await vi.waitFor(() => expect(book.fate("1")).toBeNull());
    button()?.click();
    expect(sent(2).body).toEqual({ performance: 4, importance: 5 });
    expect(lane("1")).toBe("you: 4");
  });

  it("that is refused says so beside the touchpoint, and the mark before is back", async () => {
    await start(2);
    refuse(403, "The wiki can only be read.");
    await marking.give("1", 5);
    await vi.waitFor(() => expect(note()).toBe("The wiki can only be read."));
    expect(lane("1")).toBe("you: 2");
    button()?.click();
    expect(document.querySelector(".jm-mark-note")).toBeNull();
  });

  it("without a connection stays, and goes out again on demand", async () => {
    await start(0);
    fetchMock.mockRejectedValueOnce(new TypeError("offline"));
    await marking.give("1", 5);
    await vi.waitFor(() => expect(note()).toContain("sent again"));
    expect(lane("1")).toBe("you: 5");
    answer({ mark: entry("1", { own: { performance: 5, importance: null } }), fragments: [] });
    button()?.click();
    await vi.waitFor(() => expect(note()).toBe("Saved"));
  });

  it("is told to those who hear the page", async () => {
    await start(0);
    await marking.give("1", 3);
    await vi.waitFor(() =>
      expect([...document.querySelectorAll("[role=status]")].map(({ textContent }) => textContent)).toContain(
        "Your mark: 3 of 5",
      ),
    );
  });

  it("stands there again when the map is drawn anew", async () => {
    await start(0);
    await marking.give("1", 4);
    document.querySelector('[data-jm-marks="1"]')?.replaceChildren();
    document.querySelector(".jm-mark-note")?.remove();
    document.addEventListener(MAP_DRAWN, () => marking.drawn(), { once: true });
    document.dispatchEvent(new CustomEvent(MAP_DRAWN));
    expect(lane("1")).toBe("you: 4");
    expect(note()).toBe("Your mark: 4 of 5");
  });

  it("when the marks cannot be loaded says so, and marks nothing", async () => {
    await start(0);
    book.news();
    fetchMock.mockRejectedValueOnce(new TypeError("offline"));
    await marking.give("1", 4);
    expect(note()).toBe("Not loaded");
    expect(lane("1")).toBe("");
  });
});
