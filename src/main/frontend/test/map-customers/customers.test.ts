import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { CUSTOMERS, IMPORT, SHOW, tellVoices } from "../../src/map-events";
import { MAP_DRAWN } from "../../src/scroll-shadows";
import { run, Server, showMap } from "../map-import/some-file";
import { part, texts } from "../map-tools/reader-map";
import { answer, FEW, NOTHING, nps, SCORES } from "./some-answers";

vi.stubGlobal(
  "ResizeObserver",
  class {
    observe(): void {}
    disconnect(): void {}
  },
);
vi.stubGlobal("CSS", { escape: (id: string) => id });

const CHANGED = { since: "7-0-0-5", fragments: [] };

let map: HTMLElement;
let server: Server;

const panel = (): HTMLElement | null => document.querySelector(".jm-customers");
const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
const named = (label: string, within: ParentNode = part(".jm-customers")): HTMLElement => {
  const found = [...within.querySelectorAll<HTMLElement>("button")].find(({ textContent, ariaLabel }) =>
    [textContent, ariaLabel].includes(label),
  );
  return found ?? part(`button named ${label}`);
};
const list = (): string => part(".jm-customers .jm-talk-list").textContent ?? "";
const said = (): string => texts(".jm-customers .jm-sr[role=status]").join();
const tool = (): HTMLElement => part(".jm-bar-row [data-jm-tool=customers]");

async function press(label: string, within?: ParentNode): Promise<void> {
  named(label, within).click();
  await settled();
}

function type(selector: string, text: string): void {
  const field = part<HTMLInputElement>(selector, panel() ?? document);
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function choose(selector: string, value: string): void {
  const select = part<HTMLSelectElement>(selector, panel() ?? document);
  select.value = value;
  select.dispatchEvent(new Event("change"));
}

async function open(scores: object = SCORES): Promise<void> {
  server.on("GET /scores", scores);
  tool().click();
  await settled();
}

beforeAll(async () => {
  Element.prototype.scrollIntoView = vi.fn();
  await import("../../src/map-customers");
});

beforeEach(() => {
  vi.useFakeTimers();
  server = new Server();
  map = showMap();
  map
    .querySelector(".jm-tools")
    ?.insertAdjacentHTML(
      "afterbegin",
      '<div class="jm-bar-row"><button data-jm-tool="customers" hidden>Customers</button></div>',
    );
  document.dispatchEvent(new CustomEvent(MAP_DRAWN));
});

afterEach(() => {
  map.remove();
  document.dispatchEvent(new CustomEvent(MAP_DRAWN));
  vi.useRealTimers();
});

describe("the way in", () => {
  it("is there for who may edit, and for everybody once customers have answered", () => {
    expect(tool().hidden).toBe(false);
    delete map.dataset.jmEditable;
    document.dispatchEvent(new CustomEvent(MAP_DRAWN));
    expect(tool().hidden).toBe(true);
    map.dataset.jmAnswered = "";
    document.dispatchEvent(new CustomEvent(MAP_DRAWN));
    expect(tool().hidden).toBe(false);
  });

  it("opens the panel beside the map, and closes it again with the focus where it was", async () => {
    tool().focus();
    await open();
    expect(server.asked[0]?.door).toBe("/scores?words=true");
    expect(document.activeElement?.textContent).toBe("What customers say");
    expect(tool().getAttribute("aria-pressed")).toBe("true");
    tool().click();
    expect(panel()).toBeNull();
    expect(document.activeElement).toBe(tool());
    expect(map.className).not.toContain("jm-talking");
  });

  it("is a cell of the customers' ratings too", async () => {
    server.on("GET /scores", SCORES);
    part("tbody").insertAdjacentHTML(
      "beforeend",
      '<tr><td class="jm-slot"><span data-jm-rated="1">2.4</span></td></tr>',
    );
    part("[data-jm-rated]").click();
    await settled();
    expect(part<HTMLSelectElement>(".jm-customers-part-of select").value).toBe("touchpoint:1");
    expect(part("#m-t-1").className).toContain("jm-talked");
  });

  it("is a finding in the headline, which leads to its touchpoint and lights it up", async () => {
    server.on("GET /scores", SCORES);
    part("header").insertAdjacentHTML("beforeend", '<a href="#m-t-3" data-jm-finding="3">A gap</a>');
    const shown = vi.fn();
    part("#m-t-3").addEventListener(SHOW, shown);
    part("[data-jm-finding]").click();
    await settled();
    expect(shown).toHaveBeenCalledOnce();
    expect(part("#m-t-3").className).toContain("jm-lit");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(part("#m-t-3").className).not.toContain("jm-lit");
  });

  it("says in the map's tools why nothing opens", async () => {
    part(".jm-tools").dataset.jmCustomersFailed = "Not loaded";
    server.isCutOff("GET /scores");
    tool().click();
    await settled();
    expect(panel()).toBeNull();
    expect(part(".jm-said").textContent).toBe("Not loaded");
  });

  it("comes before the comments, which are there again after it", async () => {
    map.insertAdjacentHTML("beforeend", '<div class="jm-talk" id="talk" data-jm-own></div>');
    await open();
    expect(part("#talk").hidden).toBe(true);
    await press("Close what customers say");
    expect(part("#talk").hidden).toBe(false);
  });
});

describe("the scores", () => {
  it("of the whole journey come with what stands out, the trend and the segments", async () => {
    await open();
    expect(list()).toContain("We rate 78 % of our touchpoints 4–5.");
    expect(texts(".jm-found li")).toEqual(["The widest gap is at Touchpoint 1.", "The weakest channel is the shop."]);
    expect(part(".jm-trend").getAttribute("aria-label")).toBe("Mar 2026: +20, May 2026: +45");
    expect(list()).toContain("NPS rose by 25 points.");
    expect(part(".jm-trend path").getAttribute("d")).toMatch(/^M[\d. ]+M[\d. ]+$/);
    expect(list()).toContain("What our own people saw and heardNPS +-20");
    expect(texts(".jm-customers .jm-figures dt")).toEqual(["Students", "Families"]);
  });

  it("tell value, interval, count, distribution and groups in words", async () => {
    await open();
    expect(part(".jm-score").textContent).toBe("+45 100 answers");
    expect(list()).toContain("Most likely between +29 and +58 (in 95 of 100 such surveys)");
    expect(part(".jm-tally").getAttribute("aria-label")).toContain("9: 20, 10: 40");
    expect(texts(".jm-split-words li")).toEqual(["15 detractors", "25 passives", "60 promoters"]);
  });

  it("of a touchpoint stand beside the team's marks", async () => {
    await open();
    await press("The widest gap is at Touchpoint 1.");
    expect(part(".jm-customers .jm-talk-where").textContent).toBe("Before · Website");
    expect(texts(".jm-duel-line")).toEqual(["Us4.0 of 56 marks", "Customers2.4 of 540 answers (CSAT)"]);
    expect(list()).toContain("Gap +1.6: we rate ourselves higher than our customers do.");
    expect(list()).toContain("Not enough answers: 3 so far, a score is shown from 5 on.");
    expect(list()).toContain("Completion rate: 2. Begin checkout41 % 1–31 May 2026");
    expect(list()).not.toContain("weakest channel");
  });

  it("say when the sample is small, and colour no number then", async () => {
    await open({ ...SCORES, whole: { rating: null, scores: [nps(20, { shown: "small", n: 12 })] } });
    expect(part(".jm-score").textContent).toBe("+20 12 answers small sample");
    expect(part(".jm-score b").className).toBe("jm-small");
  });

  it.each([
    ["csat", "0-2", 41.6, "42%", ["detractor", "passive", "promoter"]],
    ["ces", "1-5", 2.64, "2.6", ["promoter", "promoter", "passive", "detractor", "detractor"]],
    ["ces", "1-7", 5.1, "5.1", ["detractor", "detractor", "detractor", "passive", "promoter", "promoter", "promoter"]],
  ] as const)(
    "of %s %s are written and coloured in its own direction",
    async (question, scale, value, text, groups) => {
      const counts = groups.map(() => 1);
      const score = { ...nps(value), type: question, scale, low: null, high: null, counts };
      await open({ ...SCORES, whole: { rating: null, scores: [score] } });
      expect(part(".jm-score b").textContent).toBe(text);
      expect(texts(".jm-tally-bar").length).toBe(groups.length);
      expect([...document.querySelectorAll(".jm-tally-bar")].map(({ className }) => className)).toEqual(
        groups.map((group) => `jm-tally-bar jm-${group}`),
      );
      expect(list()).not.toContain("Most likely");
    },
  );

  it("follow the part that is chosen", async () => {
    await open();
    choose(".jm-customers-part-of select", "stage:a");
    await settled();
    expect(list()).toContain("Not enough answers");
    choose(".jm-customers-part-of select", "touchpoint:3");
    expect(list()).toContain("Nothing is known of what customers say here.");
    choose(".jm-customers-part-of select", "");
    expect(list()).toContain("What stands out");
  });

  it("that are not there say what to do next", async () => {
    await open(NOTHING);
    expect(list()).toContain("No customer has been heard yet.");
    expect(list()).toContain("Import the file of a survey");
    const asked = vi.fn();
    map.addEventListener(IMPORT, asked);
    await press("Import answers…");
    expect(asked.mock.calls[0]?.[0].detail).toEqual({ part: "map", id: "" });
  });

  it("are all that readers see", async () => {
    await open({ ...SCORES, mayEdit: false });
    expect(document.querySelector("[role=tablist]")).toBeNull();
    expect(part<HTMLElement>(".jm-customers .jm-talk-foot").hidden).toBe(true);
    expect(list()).toContain("What stands out");
  });

  it("are asked for again when the feed tells of answers", async () => {
    await open();
    server.on("GET /scores", { ...SCORES, whole: { rating: null, scores: [nps(50)] } });
    tellVoices(map, { answers: true });
    await settled();
    expect(part(".jm-score b").textContent).toBe("+50");
    tellVoices(map, { comments: true });
    await settled();
    expect(server.at("GET /scores")).toHaveLength(2);
  });
});

describe("the comments", () => {
  const page = (answers: object[], more: object = {}): object => ({
    answers,
    total: answers.length,
    before: null,
    ...more,
  });
  const openComments = async (
    answers: object = page([answer(9, "My card was refused"), answer(8, "Fine")]),
  ): Promise<void> => {
    server.on("GET /answers", answers);
    server.on("PUT /answers", CHANGED);
    await open();
    await press("Comments");
  };
  const box = (index: number): HTMLInputElement =>
    document.querySelectorAll<HTMLInputElement>(".jm-answer-box")[index] as HTMLInputElement;

  it("stand there with their place, score, day, survey and segment", async () => {
    await openComments();
    expect(server.at("GET /answers")[0]?.door).toBe("/answers?comments=true&limit=20");
    expect(texts(".jm-answer-text")).toEqual(["My card was refused", "Fine"]);
    expect(part(".jm-answer .jm-quiet").textContent).toBe("new Touchpoint 1 · NPS: 4 · May 3, 2026 · May · Students");
    expect(list()).toContain("2 comments");
  });

  it("are filtered by part, state, source and text", async () => {
    await openComments();
    choose(".jm-filters select", "done");
    choose(".jm-filters select:last-child", "review");
    type("[type=search]", "card ");
    choose(".jm-customers-part-of select", "touchpoint:1");
    await vi.advanceTimersByTimeAsync(300);
    expect(server.at("GET /answers").at(-1)?.door).toBe(
      "/answers?comments=true&limit=20&touchpoint=1&state=done&source=review&text=card",
    );
  });

  it("that are more come when somebody asks", async () => {
    await openComments(page([answer(9, "First")], { total: 2, before: 9 }));
    server.on("GET /answers", page([answer(8, "Second")], { total: 2 }));
    await press("Show more");
    expect(server.at("GET /answers").at(-1)?.door).toContain("before=9");
    expect(texts(".jm-answer-text")).toEqual(["First", "Second"]);
    expect(document.activeElement).toBe(box(1));
    expect(named("Show more").hidden).toBe(true);
  });

  it("that are none say so, and those that no filter lets through too", async () => {
    await openComments(page([]));
    expect(list()).toContain("No comments yet.");
    choose(".jm-filters select", "done");
    await settled();
    expect(list()).toContain("No comment is like that.");
  });

  it("are assigned to a place and given a state, several at once", async () => {
    await openComments();
    box(0).click();
    box(1).click();
    expect(part(".jm-bulk legend").textContent).toBe("2 comments selected");
    choose(".jm-bulk select", "stage:b");
    choose(".jm-bulk label:last-of-type select", "read");
    await press("Apply", part(".jm-bulk"));
    expect(server.at("PUT /answers")[0]?.body).toEqual({ ids: [9, 8], stage: "b", state: "read" });
    expect(said()).toBe("2 comments changed.");
    expect(map.dataset.jmSince).toBe("7-0-0-5");
    expect(part<HTMLElement>(".jm-bulk").hidden).toBe(true);
  });

  it("go back to the journey as a whole", async () => {
    await openComments();
    box(0).click();
    choose(".jm-bulk select", "map:");
    await press("Apply", part(".jm-bulk"));
    await settled();
    expect(server.at("PUT /answers")[0]?.body).toEqual({ ids: [9], map: true });
  });

  it("that the server refuses to change stay selected, with its words", async () => {
    await openComments();
    box(0).click();
    choose(".jm-bulk select", "stage:b");
    server.refuses("PUT /answers", 400, ["stage", "No such stage."]);
    await press("Apply", part(".jm-bulk"));
    expect(list()).toContain("No such stage.");
    expect(box(0).checked).toBe(true);
  });

  it("are marked as read one by one", async () => {
    await openComments();
    await press("Mark as read: My card was refused");
    expect(server.at("PUT /answers")[0]?.body).toEqual({ ids: [9], state: "read" });
  });

  it("are deleted after a question", async () => {
    await openComments();
    server.on("DELETE /answers/9", CHANGED);
    await press("Delete: My card was refused");
    expect(document.activeElement?.textContent).toBe("Keep");
    await press("Keep");
    expect(server.at("DELETE")).toEqual([]);
    await press("Delete: My card was refused");
    await press("Delete", part(".jm-ask"));
    expect(server.at("DELETE /answers/9")).toHaveLength(1);
  });

  describe("become cards", () => {
    const lanes = (...types: string[]): object => ({
      revision: 12,
      map: { lanes: types.map((each, i) => ({ id: `l${i}`, type: each })) },
    });
    const submit = async (): Promise<void> => {
      part(".jm-answer-card").dispatchEvent(new Event("submit", { cancelable: true }));
      await settled();
    };

    it("in the lane of pains, with what the customer said and where it comes from", async () => {
      await openComments();
      server.on("GET ", lanes("touchpoints", "pains"));
      server.on("GET /answers", page([answer(9, "My card was refused")]));
      server.on("POST /edits", { revision: 13, made: 13, fragments: [] });
      await press("Make a pain card: My card was refused");
      const area = part<HTMLTextAreaElement>(".jm-answer-card textarea");
      expect(area.value).toBe("My card was refused");
      area.value = "Cards are refused";
      await submit();
      const { edits, baseRevision } = server.at("POST /edits")[0]!.body as {
        edits: { value: { id: string } }[];
        baseRevision: number;
      };
      expect(baseRevision).toBe(12);
      expect(edits).toEqual([
        {
          edit: "add",
          part: "card",
          value: {
            id: expect.any(String),
            lane: "l1",
            anchor: "1",
            text: "Cards are refused",
            evidence: "observed",
            origin: "customer",
            cause: "Customer comment: NPS: 4 · May 3, 2026 · May · Students",
          },
        },
      ]);
      expect(server.at("PUT /answers")[0]?.body).toEqual({ ids: [9], state: "linked", card: edits[0]?.value.id });
      expect(said()).toBe("The card is on the map.");
      expect(named("Show the card: My card was refused")).toBeTruthy();
    });

    it("in a new lane where the map has none for them", async () => {
      await openComments();
      server.on("GET ", lanes("touchpoints"));
      server.on("POST /edits", { revision: 13, made: 13, fragments: [] });
      await press("Make an opportunity card: My card was refused");
      await submit();
      const { edits } = server.at("POST /edits")[0]!.body as { edits: { value: Record<string, unknown> }[] };
      expect(edits[0]).toMatchObject({ edit: "add", part: "lane", value: { type: "opportunities" } });
      expect(edits[1]?.value.lane).toBe(edits[0]?.value.id);
    });

    it("once, also when the second step has to be tried again", async () => {
      await openComments();
      server.on("GET ", lanes("pains"));
      server.on("POST /edits", { revision: 13, made: 13, fragments: [] });
      server.isCutOff("PUT /answers");
      await press("Make a pain card: My card was refused");
      await submit();
      expect(part(".jm-answer-card [role=alert]").textContent).toContain("the comment does not know it yet");
      server.on("PUT /answers", CHANGED);
      await submit();
      expect(server.at("POST /edits")).toHaveLength(1);
      expect(said()).toBe("The card is on the map.");
    });

    it("not without a text, and what was typed is kept when the server says no", async () => {
      await openComments();
      server.on("GET ", lanes("pains"));
      server.refuses("POST /edits", 409, ["edits[0]", "The lane is gone."]);
      await press("Make a pain card: My card was refused");
      const area = part<HTMLTextAreaElement>(".jm-answer-card textarea");
      area.value = " ";
      await submit();
      expect(list()).toContain("Say something on the card.");
      area.value = "Mine";
      await submit();
      expect(list()).toContain("The lane is gone.");
      expect(area.value).toBe("Mine");
      named("Close what customers say").click();
      expect(panel()?.textContent).toContain("What you wrote has not been saved.");
      await press("Throw it away");
      expect(panel()).toBeNull();
    });
  });
});

describe("one answer", () => {
  const submit = async (): Promise<void> => {
    part(".jm-answer-form").dispatchEvent(new Event("submit", { cancelable: true }));
    await settled();
  };
  const openForm = async (): Promise<void> => {
    vi.setSystemTime(new Date(2026, 4, 31, 12));
    map.dispatchEvent(new CustomEvent(CUSTOMERS, { detail: { part: "touchpoint", id: "2" }, bubbles: true }));
    server.on("GET /scores", SCORES);
    await settled();
    await press("Add an answer");
  };
  const error = (name: string): string => part(`#jm-answer-${name}-error`).textContent ?? "";

  beforeEach(() => server.on("GET /scores", SCORES));

  it("is typed in with its question, number, day, source, segment and words", async () => {
    server.on("POST /answers", { added: 1, known: 0, ...CHANGED });
    await openForm();
    expect(texts("#jm-answer-scale option")).toContain("Effort (CES), 1 to 5, 5 is hardest");
    choose("#jm-answer-scale", "ces|1-5");
    expect(texts(".jm-number-ends span")).toEqual(["very little", "very much"]);
    part<HTMLInputElement>(".jm-numbers input[value='4']").click();
    choose("#jm-answer-source", "interview");
    type("#jm-answer-segment", "Students");
    type("#jm-answer-comment", "Too many forms");
    await submit();
    expect(server.at("POST /answers")[0]?.body).toEqual({
      answers: [
        {
          id: expect.stringMatching(/^[\w-]{36}$/),
          type: "ces",
          scale: "1-5",
          value: 4,
          touchpoint: "2",
          date: "2026-05-31",
          segment: "Students",
          comment: "Too many forms",
          source: "interview",
        },
      ],
    });
    expect(part(".jm-answer-form [role=status]").textContent).toContain("Added.");
    expect(part<HTMLSelectElement>("#jm-answer-scale").value).toBe("ces|1-5");
    expect(part<HTMLTextAreaElement>("#jm-answer-comment").value).toBe("");
  });

  it("may be words alone, but not nothing", async () => {
    server.on("POST /answers", { added: 1, known: 0, ...CHANGED });
    await openForm();
    await submit();
    expect(error("value")).toBe("Choose a number, or write what the customer said.");
    expect(document.activeElement).toBe(part(".jm-numbers input"));
    choose("#jm-answer-scale", "");
    await submit();
    expect(error("comment")).toBe("Write what the customer said.");
    type("#jm-answer-comment", "Nice");
    await submit();
    expect(server.at("POST /answers")[0]?.body).toMatchObject({ answers: [{ comment: "Nice" }] });
  });

  it("shows at its fields what the server refuses", async () => {
    await openForm();
    type("#jm-answer-comment", "Nice");
    server.refuses("POST /answers", 400, ["answers[0].date", "This day has not come yet."], ["", "Something else."]);
    await submit();
    expect(error("date")).toBe("This day has not come yet.");
    expect(part("#jm-answer-date").getAttribute("aria-invalid")).toBe("true");
    expect(list()).toContain("Something else.");
  });

  it("is kept when the connection is lost, and is sent again as the same one", async () => {
    await openForm();
    type("#jm-answer-comment", "Nice");
    server.isCutOff("POST /answers");
    await submit();
    expect(list()).toContain("Nothing is lost");
    await submit();
    type("#jm-answer-comment", "Nicer");
    await submit();
    const ids = server.at("POST /answers").map(({ body }) => (body.answers as { id: string }[])[0]?.id);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it("that is not sent makes closing ask", async () => {
    await openForm();
    type("#jm-answer-comment", "Nice");
    named("Close what customers say").click();
    expect(document.activeElement?.textContent).toBe("Keep writing");
    await press("Keep writing");
    expect(part<HTMLTextAreaElement>("#jm-answer-comment").value).toBe("Nice");
  });
});

describe("the imports", () => {
  const openImports = async (...imports: object[]): Promise<void> => {
    server.on("GET /imports", { imports });
    await open();
    await press("Imports");
  };

  it("are listed with who, when and what came of them", async () => {
    await openImports(run(), run({ id: "j", state: "taken_back", fileName: "old.csv", survey: "old.csv", by: null }));
    expect(texts(".jm-run-name")).toEqual(["reponses-mai (reponses-mai.csv)", "old.csv"]);
    expect(part(".jm-run").textContent).toContain("by Ana Ruiz");
    expect(part(".jm-run").textContent).toContain("4,968 answers imported · 37 were there already · 7 lines refused");
    expect(texts(".jm-run .jm-answer-tools")).toEqual(["Take back", ""]);
  });

  it("are taken back after a question", async () => {
    await openImports(run());
    server.on("DELETE /imports/i", { import: run({ state: "taken_back" }), ...CHANGED });
    await press("Take back: reponses-mai.csv");
    expect(part(".jm-ask").textContent).toContain("Take this import back?");
    server.on("GET /imports", { imports: [run({ state: "taken_back" })] });
    await press("Take back", part(".jm-ask"));
    expect(server.at("DELETE /imports/i")).toHaveLength(1);
    expect(map.dataset.jmSince).toBe("7-0-0-5");
    expect(list()).toContain("Taken back");
  });

  it("that run show how far they are until they are done", async () => {
    await openImports(run({ state: "running", done: 2000 }));
    expect(part("[role=progressbar]").getAttribute("aria-valuenow")).toBe("2000");
    server.on("GET /imports", { imports: [run()] });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(document.querySelector("[role=progressbar]")).toBeNull();
    const asked = server.at("GET /imports").length;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(server.at("GET /imports")).toHaveLength(asked);
  });

  it("that cannot be taken back say why", async () => {
    await openImports(run());
    server.refuses("DELETE /imports/i", 404, ["", "It is gone."]);
    await press("Take back: reponses-mai.csv");
    await press("Take back", part(".jm-ask"));
    expect(list()).toContain("It is gone.");
  });

  it("that are none say what may be imported", async () => {
    await openImports();
    expect(list()).toContain("Nothing has been imported yet.");
  });

  it("are reached by the arrows from tab to tab", async () => {
    server.on("GET /imports", { imports: [] });
    server.on("GET /answers", { answers: [], total: 0, before: null });
    await open();
    const key = async (name: string): Promise<void> => {
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
      await settled();
    };
    named("Scores").focus();
    await key("End");
    expect(document.activeElement?.textContent).toBe("Imports");
    await key("ArrowRight");
    expect(document.activeElement?.textContent).toBe("Scores");
    await key("ArrowLeft");
    expect(texts("[role=tab][aria-selected=true]")).toEqual(["Imports"]);
  });
});

it("closes with Esc", async () => {
  await open({ ...SCORES, stages: [{ stage: "a", rating: null, scores: [FEW] }] });
  part(".jm-customers .jm-talk-title").dispatchEvent(
    new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }),
  );
  expect(panel()).toBeNull();
});
