import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Book } from "../../src/map-marks/book";
import type { Entry } from "../../src/map-marks/client";
import { Walk } from "../../src/map-marks/walk";
import { answer, DOOR, entry, fetchMock, marks, mean, openBook, press, refuse, sent, showMap } from "./some-marks";

let book: Book;
let walk: Walk;
const results = vi.fn();
const dialog = (): HTMLElement => document.querySelector<HTMLElement>("dialog.jm-walk")!;
const text = (selector: string): string => dialog().querySelector(selector)?.textContent ?? "";
const step = (question: number, mark: number): HTMLButtonElement =>
  dialog()
    .querySelectorAll<HTMLButtonElement>(".jm-question")
    [question]!.querySelectorAll<HTMLButtonElement>(".jm-step")[mark - 1]!;
const pressed = (): string[] =>
  [...dialog().querySelectorAll("[aria-pressed=true]")].map(({ textContent }) => textContent ?? "");
const click = (words: string): void =>
  [...dialog().querySelectorAll("button")].find(({ textContent }) => textContent === words)!.click();

async function open(...entries: Entry[]): Promise<void> {
  book = await openBook(marks(entries));
  walk = new Walk(book, () => document.querySelector(".jm-map"), results);
  walk.open();
}

const own = (performance: number, importance: number | null = null): Partial<Entry> => ({
  own: { performance, importance },
});

beforeEach(() => {
  showMap();
  results.mockReset();
});

describe("the walk", () => {
  it("shows a touchpoint with its place, and says how far one is", async () => {
    document.querySelector("#m-t-1")?.classList.add("jm-truth");
    await open(entry("1"));
    expect(text(".jm-walk-count")).toBe("1 of 3");
    expect(text(".jm-walk-card")).toBe("Before · WebsiteTouchpoint 1SalesMoment of truth");
    expect(document.activeElement?.textContent).toBe("Touchpoint 1");
    expect(text(".jm-walk-state")).toBe("Each choice is saved at once.");
  });

  it("goes on where a mark is missing, and offers to start over", async () => {
    await open(entry("1", own(3)), entry("2"), entry("3"));
    expect(text("h3")).toBe("Touchpoint 2");
    expect(text(".jm-walk-resumed")).toContain("You have marked one touchpoint already");
    click("Start over");
    expect(text("h3")).toBe("Touchpoint 1");
    expect(pressed()).toEqual(["3"]);
  });

  it("saves each choice at once and says so", async () => {
    await open(entry("1"));
    answer({ mark: entry("1", own(4)), fragments: [] });
    step(0, 4).click();
    expect(pressed()).toEqual(["4"]);
    expect(text(".jm-walk-state")).toBe("Saving…");
    await vi.waitFor(() => expect(text(".jm-walk-state")).toBe("Saved"));
    expect(sent(1).body).toEqual({ performance: 4, importance: null });
  });

  it("takes an importance that comes first along with the mark", async () => {
    await open(entry("1"));
    step(1, 5).click();
    expect(pressed()).toEqual(["5"]);
    expect(fetchMock).toHaveBeenCalledTimes(1);
    expect(text(".jm-walk-state")).toContain("saved together");
    step(0, 2).click();
    expect(sent(1).body).toEqual({ performance: 2, importance: 5 });
  });

  it("withdraws a mark that is chosen again, and gives it back", async () => {
    await open(entry("1", own(4, 5)));
    click("Previous");
    answer({ mark: entry("1"), fragments: [] });
    walk.open();
    press(dialog(), "ArrowLeft");
    step(0, 4).click();
    await vi.waitFor(() => expect(text(".jm-walk-state")).toBe("Mark withdrawn.Undo"));
    expect(sent(1).method).toBe("DELETE");
    expect(pressed()).toEqual([]);
    click("Undo");
    expect(sent(2).body).toEqual({ performance: 4, importance: 5 });
  });

  it("works with the keys alone", async () => {
    await open(entry("1"), entry("2"));
    press(dialog(), "&", { code: "Digit1" });
    expect(pressed()).toEqual(["1"]);
    press(dialog(), "5", { code: "Digit5", shiftKey: true });
    expect(pressed()).toEqual(["1", "5"]);
    press(dialog(), "Enter");
    expect(text("h3")).toBe("Touchpoint 2");
    press(dialog(), "ArrowLeft");
    expect(text("h3")).toBe("Touchpoint 1");
    press(dialog(), "ArrowRight");
    press(dialog(), "3", { code: "Digit3", ctrlKey: true });
    expect(pressed()).toEqual([]);
  });

  it("lets Enter choose a mark that has the focus, and go on from one that is chosen", async () => {
    await open(entry("1"), entry("2"));
    press(step(0, 3), "Enter");
    expect(text("h3")).toBe("Touchpoint 1");
    step(0, 3).click();
    press(step(0, 3), "Enter");
    expect(text("h3")).toBe("Touchpoint 2");
  });

  it("keeps keys from the page", async () => {
    const heard = vi.fn();
    document.body.addEventListener("keydown", heard);
    await open(entry("1"));
    press(dialog(), "e");
    expect(heard).not.toHaveBeenCalled();
    document.body.removeEventListener("keydown", heard);
  });

  it("says that a choice waits for a connection, also on the next touchpoint", async () => {
    await open(entry("1"), entry("2"));
    fetchMock.mockRejectedValueOnce(new TypeError("offline"));
    step(0, 3).click();
    await vi.waitFor(() => expect(text(".jm-walk-state")).toContain("sent again"));
    click("Next");
    expect(text(".jm-walk-state")).toContain("sent again");
    answer({ mark: entry("1", own(3)), fragments: [] });
    click("Try again");
    await vi.waitFor(() => expect(book.isCutOff).toBe(false));
    click("Previous");
    expect(pressed()).toEqual(["3"]);
  });

  it("says what the server refuses, and shows what holds", async () => {
    await open(entry("1"));
    refuse(403, "The wiki can only be read.");
    step(0, 3).click();
    await vi.waitFor(() => expect(text(".jm-walk-state")).toBe("The wiki can only be read."));
    expect(pressed()).toEqual([]);
  });
});

describe("others’ marks", () => {
  it.each([
    [entry("1"), "Nobody has marked this touchpoint yet."],
    [
      entry("1", { shown: "hidden", n: 6 }),
      "The others’ marks stay hidden until you give yours. 6 people have marked this touchpoint.",
    ],
    [entry("1", { shown: "few", n: 2 }), "The mean is shown from 3 marks on; there are 2 so far."],
    [entry("1", { shown: "one", n: 1, mean: 4 }), "One opinion: 4"],
    [
      entry("1", { shown: "mean", n: 4, mean: 3.5, spread: 1.12, counts: [0, 1, 1, 1, 1] }),
      "3.5 on average4 marks · spread 1.1",
    ],
  ])("are shown as the server tells them", async (shown, words) => {
    book = await openBook(marks([shown], { anonymous: true }));
    walk = new Walk(book, () => document.querySelector(".jm-map"), results);
    walk.open();
    expect(text(".jm-marks-all")).toBe(words);
  });

  it("appear once one’s own mark is there", async () => {
    await open(entry("1", { shown: "hidden", n: 3 }));
    answer({ mark: mean("1", 3.5, 1.1, { performance: 4, importance: null }), fragments: [] });
    step(0, 4).click();
    await vi.waitFor(() => expect(text(".jm-marks-all")).toContain("3.5 on average"));
    expect(dialog().querySelector(".jm-spread")?.getAttribute("aria-label")).toContain("5: 1 times");
  });

  it("come in while one looks", async () => {
    await open(entry("1"));
    answer(marks([entry("1", { shown: "one", n: 1, mean: 2 })]));
    book.news();
    await vi.waitFor(() => expect(text(".jm-marks-all")).toContain("One opinion: 2"));
  });

  it("are told with names when somebody asks and the map is not anonymous", async () => {
    await open(mean("1", 3, 1));
    answer({ ...mean("1", 3, 1), by: [{ name: "Ann", performance: 2, importance: 5 }] });
    dialog().querySelector("details")!.open = true;
    await vi.waitFor(() => expect(text(".jm-marks-all ul")).toBe("Ann2, importance 5"));
    expect(sent(1).url).toBe(`${DOOR}/touchpoints/1/mark`);
  });
});

describe("a word of reason", () => {
  const area = (): HTMLTextAreaElement => dialog().querySelector("textarea")!;
  const write = (words: string): void => {
    area().value = words;
    area().dispatchEvent(new Event("input"));
  };

  it("is offered to those who may comment only", async () => {
    await open(entry("1"));
    expect(dialog().querySelector(".jm-reason")).toBeNull();
  });

  it("becomes a comment on the touchpoint", async () => {
    document.querySelector<HTMLElement>(".jm-map")!.dataset.jmMayComment = "";
    await open(entry("1"));
    click("Say why");
    write("Froze twice");
    press(area(), "4", { code: "Digit4" });
    expect(pressed()).toEqual([]);
    answer({ fragments: [] });
    click("Send");
    await vi.waitFor(() => expect(text(".jm-walk-state")).toContain("Sent"));
    expect(sent(1)).toEqual({
      url: `${DOOR}/comments`,
      method: "POST",
      body: { id: expect.stringMatching(/^[0-9a-f-]{36}$/), touchpoint: "1", text: "Froze twice" },
    });
    expect(area().value).toBe("");
  });

  it("that was not sent is there again, and is sent once", async () => {
    document.querySelector<HTMLElement>(".jm-map")!.dataset.jmMayComment = "";
    await open(entry("1"), entry("2"));
    click("Say why");
    write("Froze twice");
    fetchMock.mockRejectedValueOnce(new TypeError("offline"));
    click("Send");
    await vi.waitFor(() => expect(text(".jm-walk-state")).toContain("still here"));
    click("Skip");
    click("Previous");
    expect(area().value).toBe("Froze twice");
    answer({ fragments: [] });
    click("Send");
    await vi.waitFor(() => expect(text(".jm-walk-state")).toContain("Sent"));
    expect(sent(2).body).toEqual(sent(1).body);
  });
});

describe("the end", () => {
  it("tells what was marked and what stands out, with links into the map", async () => {
    await open(
      mean("1", 4, 1.5, { performance: 4, importance: null }),
      mean("2", 1.8, 0.4, { performance: 2, importance: null }),
      entry("3", own(3)),
    );
    expect(text(".jm-walk-summary")).toBe(
      "That was the whole journeyYou marked 3 touchpoints of 3.Lowest meanTouchpoint 2 on average 1.8Widest spreadTouchpoint 1 spread 1.5",
    );
    dialog().querySelector("a")!.click();
    expect(document.querySelector("dialog")).toBeNull();
    expect(location.hash).toBe("#m-t-2");
  });

  it("leads to what is left, to the results and out", async () => {
    await open(entry("1", own(3)), entry("2"), entry("3"));
    click("Skip");
    click("Finish");
    expect(text(".jm-walk-summary")).toContain("You marked one touchpoint of 3.");
    click("Mark the rest");
    expect(text("h3")).toBe("Touchpoint 2");
    click("Skip");
    click("Finish");
    click("See the results");
    expect(results).toHaveBeenCalledOnce();
    expect(document.querySelector("dialog")).toBeNull();
  });
});
