import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Book } from "../../src/map-marks/book";
import type { Round, RoundMarks } from "../../src/map-marks/client";
import { Results } from "../../src/map-marks/results";
import { answer, DOOR, entry, fetchMock, marks, mean, openBook, refuse, sent, showMap } from "./some-marks";

const day = (of: number): number => new Date(2026, 10, of, 12).getTime();
const first: Round = { id: 1, number: 1, name: "Before", openedAt: day(3), closedAt: day(9) };
const second: Round = { id: 2, number: 2, name: "After", openedAt: day(9), closedAt: null };
const now = (more: Partial<RoundMarks> = {}): RoundMarks =>
  marks([mean("1", 4, 0.5, { performance: 4, importance: null }), mean("2", 2, 1.5), entry("3")], {
    round: second,
    rounds: [first, second],
    teams: [{ team: "Sales", n: 8, mean: 3 }],
    ...more,
  });
const before = marks([mean("1", 3.5, 0.5), mean("2", 3.2, 1)], {
  round: first,
  rounds: [first, second],
  teams: [{ team: "Sales", n: 8, mean: 3 }],
});

let book: Book;
let results: Results;
const dialog = (): HTMLElement => document.querySelector<HTMLElement>("dialog.jm-results")!;
const rows = (index = 0): string[][] =>
  [...dialog().querySelectorAll("table")[index]!.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map(({ textContent }) => textContent ?? ""),
  );
const choose = (id: string, value: string): void => {
  const select = dialog().querySelector<HTMLSelectElement>(`#${id}`)!;
  select.value = value;
  select.dispatchEvent(new Event("change"));
};
const click = (words: string): void =>
  [...dialog().querySelectorAll("button")].find(({ textContent }) => textContent === words)!.click();

async function open(read: RoundMarks, ...more: RoundMarks[]): Promise<void> {
  book = await openBook(read);
  results = new Results(book, () => document.querySelector(".jm-map"));
  more.forEach((one) => {
    answer(one);
  });
  await results.open();
}

beforeEach(() => {
  showMap();
});

describe("the results", () => {
  it("of one round show touchpoint by touchpoint and team by team", async () => {
    await open(
      marks([mean("1", 4, 0.5), entry("2", { shown: "hidden", n: 6 }), entry("3")], {
        teams: [{ team: "Sales", n: 8, mean: 3 }],
      }),
    );
    expect(rows()).toEqual(
      [
        ["Touchpoint 1Before", "4.0 4 marksspread 0.5", "–"],
        ["Touchpoint 2After", "hidden until your mark (6 marks)", "–"],
        ["Touchpoint 3After", "–", "–"],
      ].map(([name, ...values]) => [name === "Touchpoint 2After" ? "Touchpoint 2Before" : name, ...values]),
    );
    expect(rows(1)).toEqual([["Sales", "3.0 8 marks"]]);
    expect(dialog().querySelector(".jm-choices")?.textContent).toContain("Round 1, since November 3, 2026");
  });

  it("show two rounds side by side, and what changed in words and with a sign", async () => {
    await open(now(), before);
    expect(sent(1).url).toBe(`${DOOR}/marks?round=1`);
    expect(rows().map((row) => row.slice(2))).toEqual([
      ["4", "3.5 4 marksspread 0.5", "+0.5 better"],
      ["–", "3.2 4 marksspread 1.0", "−1.2 worse"],
      ["–", "–", "–"],
    ]);
    expect(rows(1)[0]?.at(-1)).toBe("no change");
    choose("jm-compared", "-1");
    await vi.waitFor(() => expect(rows()[0]).toHaveLength(3));
  });

  it("are put into another order", async () => {
    await open(now(), before);
    const names = (): string[] => rows().map(([name]) => name?.slice(0, 12) ?? "");
    for (const [order, expected] of [
      ["lowest", "2 1 3"],
      ["spread", "2 1 3"],
      ["change", "2 1 3"],
      ["map", "1 2 3"],
    ] as const) {
      choose("jm-order", order);
      expect(
        names()
          .map((name) => name.at(-1))
          .join(" "),
      ).toBe(expected);
    }
  });

  it("follow the marks that come in", async () => {
    await open(now(), before);
    answer(now({ touchpoints: [mean("1", 1, 0)] }));
    book.news();
    await vi.waitFor(() => expect(rows()[0]?.[1]).toContain("1.0"));
  });

  it("say when a round cannot be loaded, until another one is chosen", async () => {
    await open(now(), before);
    const failed = (): string => dialog().querySelector("[role=alert]")?.textContent ?? "";
    for (const list of ["jm-round", "jm-compared"]) {
      fetchMock.mockRejectedValueOnce(new TypeError("offline"));
      choose(list, "1");
      await vi.waitFor(() => expect(failed()).toContain("could not be loaded"));
      choose("jm-compared", "-1");
      expect(failed()).toBe("");
    }
  });
});

describe("a new round", () => {
  it("is offered to page editors only", async () => {
    await open(now(), before);
    expect(dialog().textContent).not.toContain("Start a new round");
  });

  it("is opened with a name, once one has read what that does", async () => {
    await open(now({ mayOpenRound: true }), before);
    click("Start a new round");
    expect(dialog().querySelector("form")?.textContent).toContain("everybody begins the new round without marks");
    const name = dialog().querySelector("input")!;
    expect(name.value).toMatch(/^Round of .*20\d\d$/);
    name.value = " Workshop ";
    const third: Round = { id: 3, number: 3, name: "Workshop", openedAt: day(12), closedAt: null };
    answer(marks([entry("1")], { round: third, rounds: [third, second, first], mayOpenRound: true }));
    answer(now());
    dialog().querySelector("form")!.requestSubmit();
    await vi.waitFor(() => expect(rows()[0]?.[1]).toBe("–"));
    expect(sent(2)).toMatchObject({ url: `${DOOR}/rounds`, method: "POST", body: { name: "Workshop" } });
    expect(sent(3).url).toBe(`${DOOR}/marks?round=2`);
  });

  it("that is refused says why and keeps the name", async () => {
    await open(now({ mayOpenRound: true }), before);
    click("Start a new round");
    refuse(403, "You may not change this page.");
    dialog().querySelector("input")!.value = "Workshop";
    dialog().querySelector("form")!.requestSubmit();
    await vi.waitFor(() =>
      expect(dialog().querySelector("form [role=alert]")?.textContent).toBe("You may not change this page."),
    );
    expect(dialog().querySelector("input")?.value).toBe("Workshop");
    click("Cancel");
    expect(dialog().querySelector("form")).toBeNull();
  });
});
