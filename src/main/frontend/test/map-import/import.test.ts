import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { CUSTOMERS, NEWS } from "../../src/map-events";
import { part, texts } from "../map-tools/reader-map";
import {
  button,
  CHECK,
  choose,
  chooseFile,
  column,
  dialog,
  failed,
  heading,
  json,
  LOOK,
  openImport,
  press,
  run,
  SETTINGS,
  Server,
  showMap,
} from "./some-file";

let map: HTMLElement;
let server: Server;

const tick = (words: string, within: ParentNode = dialog()): HTMLInputElement => {
  const label = [...within.querySelectorAll("label")].find(({ textContent }) => textContent === words);
  return part("input", label);
};
const settings = (door = "POST /imports/check"): typeof SETTINGS =>
  server.at(door).at(-1)?.body.settings as typeof SETTINGS;
const toCheck = async (): Promise<void> => {
  server.on("POST /imports/look", LOOK);
  server.on("POST /imports/check", CHECK);
  await chooseFile();
  await press("Check");
  await vi.waitFor(() => expect(texts("dd", dialog())).toContain("4,968"));
};

beforeAll(() => import("../../src/map-import"));

beforeEach(async () => {
  server = new Server();
  map = showMap();
  await openImport(map);
});

afterEach(() => {
  vi.useRealTimers();
  document.querySelector<HTMLDialogElement>("dialog")?.remove();
});

describe("a file", () => {
  it("is asked for first, with the limits and what it may be", () => {
    expect(heading()).toBe("Which file?");
    expect(document.activeElement?.textContent).toBe("Which file?");
    expect(dialog().querySelector("[aria-current=step]")?.textContent).toBe("1 File");
    expect(part("#jm-import-limits").textContent).toContain("at most 10 MB and 50,000 lines");
  });

  it("goes to the server as it is, and the columns come", async () => {
    server.on("POST /imports/look", LOOK);
    await chooseFile("réponses.csv", new Uint8Array([0xe9, 0x3b, 0x0a]));
    expect(server.at("POST /imports/look")[0]?.body).toEqual({ fileName: "réponses.csv", file: "6TsK", options: {} });
    expect(heading()).toBe("What is in the columns?");
    expect(document.activeElement?.textContent).toBe("What is in the columns?");
  });

  it("is taken when it is dropped", async () => {
    server.on("POST /imports/look", LOOK);
    const drop = new Event("drop", { cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [new File(["a"], "a.csv")] } });
    part(".jm-drop").dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(heading()).toBe("What is in the columns?"));
  });

  it.each([
    ["a workbook by its first bytes", "answers.csv", new Uint8Array([0x50, 0x4b, 3, 4, 1]), "CSV UTF-8"],
    ["a workbook by its name", "answers.xlsx", "x", "CSV UTF-8"],
    ["an old workbook", "answers.txt", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "CSV UTF-8"],
    ["nothing", "answers.csv", "", "This file is empty"],
    ["too much", "answers.csv", new Uint8Array(10_000_001), "This file has 11 MB"],
  ])("that is %s is refused at once, with the way out", async (_, name, bytes, expected) => {
    await chooseFile(name, bytes as BlobPart);
    expect(failed()).toContain(expected);
    expect(server.at("POST /imports/look")).toEqual([]);
    expect(document.activeElement?.id).toBe("jm-import-file");
  });

  it("that the server does not take is refused in its words", async () => {
    server.refuses("POST /imports/look", 400, ["file", "No table is in this file."]);
    await chooseFile();
    expect(failed()).toBe("No table is in this file.");
    expect(button("Try again").hidden).toBe(true);
  });

  it("is sent again after the connection was lost", async () => {
    server.isCutOff("POST /imports/look");
    await chooseFile();
    expect(failed()).toContain("Nothing is lost");
    server.on("POST /imports/look", LOOK);
    await press("Try again");
    await vi.waitFor(() => expect(heading()).toBe("What is in the columns?"));
    expect(server.at("POST /imports/look")[1]?.body).toEqual(server.at("POST /imports/look")[0]?.body);
  });
});

describe("the columns", () => {
  const open = async (look: Partial<typeof LOOK> = {}): Promise<void> => {
    server.on("POST /imports/look", { ...LOOK, ...look });
    server.on("POST /imports/check", CHECK);
    await chooseFile();
  };

  it("show how the file is written, two values of each, and what each was taken for", async () => {
    await open();
    expect(part(".jm-import-facts p").textContent).toBe(
      "reponses-mai.csv · 5,012 lines · semicolon · Windows-1252 · dates dd/mm/yyyy · decimal comma",
    );
    const rows = [...dialog().querySelectorAll<HTMLTableRowElement>("tbody tr:not(.jm-import-names)")];
    expect(rows.map(({ cells }) => [cells[0]?.textContent, cells[1]?.textContent])).toEqual([
      ["Date de réponse", "03/05/2026 · 04/05/2026"],
      ["Note", "9 · 4"],
      ["Étape", "Touchpoint 1 · Livraison"],
      ["Commentaire", "Ma carte est refusée"],
      ["E-mail", "•••••@•••••"],
    ]);
    expect(rows.map((row) => row.querySelector("select")?.selectedOptions[0]?.text)).toEqual([
      "Date",
      "NPS, 0 to 10",
      "Touchpoint or stage",
      "Comment",
      "Do not import",
    ]);
  });

  it("with personal data stay out until somebody ticks them", async () => {
    await open();
    expect(column(4).row.textContent).toContain("personal data");
    expect(column(4).select.disabled).toBe(true);
    await press("Check");
    expect(settings().columns[4]).toEqual({ name: "E-mail", field: "ignore" });
    await press("Back");
    tick("Keep", column(4).row).click();
    expect(column(4).select.value).toBe("email");
    expect(column(4).row.textContent).toContain("only as a code");
    await press("Check");
    expect(settings().columns[4]).toEqual({ name: "E-mail", field: "email", keep: true });
  });

  it("are chosen by hand, with their scale", async () => {
    await open();
    choose(column(1).select, "csat|1-7");
    choose(column(3).select, "metric|sessions");
    await press("Check");
    expect(settings().columns.slice(1, 4)).toEqual([
      { name: "Note", field: "csat", scale: "1-7" },
      { name: "Étape", field: "place" },
      { name: "Commentaire", field: "metric", metric: "sessions" },
    ]);
  });

  it("whose scale is a guess wait for somebody who says that it is right", async () => {
    const columns = SETTINGS.columns.map((each, i) => (i === 1 ? { name: "Note", field: "csat", scale: "1-5" } : each));
    await open({
      settings: { ...SETTINGS, columns },
      columns: LOOK.columns.map((each) => ({ ...each, confirm: each.index === 1 })),
    });
    await press("Check");
    expect(column(1).error()).toContain("The scale was guessed");
    expect(document.activeElement).toBe(column(1).select);
    expect(server.at("POST /imports/check")).toEqual([]);
    tick("This scale is right", column(1).row).click();
    expect(column(1).error()).toBe("");
    await press("Check");
    expect(settings().columns[1]).toEqual({ name: "Note", field: "csat", scale: "1-5" });
  });

  it("with dates that may be read in two ways ask which comes first", async () => {
    await open({ dates: "ambiguous", settings: { ...SETTINGS, dates: "ambiguous" } });
    await press("Check");
    expect(column(0).error()).toBe("Say whether the day or the month comes first.");
    tick("month first", column(0).row).click();
    expect(part(".jm-import-facts p").textContent).toContain("dates mm/dd/yyyy");
    await press("Check");
    expect(settings().dates).toBe("mdy");
  });

  it("with names of places let each be related to a part of the map", async () => {
    await open();
    const names = button("1 name to relate");
    expect(names.getAttribute("aria-expanded")).toBe("false");
    names.click();
    const lists = [...dialog().querySelectorAll<HTMLSelectElement>(".jm-import-names select")];
    expect(lists.map((list) => list.selectedOptions[0]?.text.trim())).toEqual(["None", "Touchpoint 1"]);
    choose(lists[0] as HTMLSelectElement, "stage:b");
    expect(names.textContent).toBe("all names related");
    await press("Check");
    expect(settings().places).toEqual({ "Touchpoint 1": { touchpoint: "1" }, Livraison: { stage: "b" } });
    await press("Back");
    button("all names related").click();
    const list = part<HTMLSelectElement>(".jm-import-names li:last-child select", dialog());
    choose(list, "map:");
    expect(button("all names related")).toBeTruthy();
    choose(list, "");
    expect(button("1 name to relate")).toBeTruthy();
    await press("Check");
    expect(settings().places).toEqual({ "Touchpoint 1": { touchpoint: "1" } });
  });

  it("without a place ask once what all lines are about", async () => {
    await open();
    const place = part<HTMLElement>(".jm-import-place");
    expect(place.hidden).toBe(true);
    choose(column(2).select, "ignore");
    expect(place.hidden).toBe(false);
    choose(part("select", place), "touchpoint:2");
    await press("Check");
    expect(settings().place).toEqual({ touchpoint: "2" });
  });

  it("that are about one place each say so, and may be about another", async () => {
    const columns = SETTINGS.columns.map((each, i) => (i === 1 ? { ...each, touchpoint: "2" } : each));
    await open({ settings: { ...SETTINGS, columns } });
    const about = part<HTMLSelectElement>(".jm-import-about select", column(1).row);
    expect(about.selectedOptions[0]?.text.trim()).toBe("Touchpoint 2");
    choose(about, "touchpoint:3");
    choose(column(1).select, "csat|1-5");
    await press("Check");
    expect(settings().columns[1]).toEqual({ name: "Note", field: "csat", scale: "1-5", touchpoint: "3" });
  });

  it("of figures without days ask for them", async () => {
    await open({
      kind: "figures",
      settings: { ...SETTINGS, columns: SETTINGS.columns.slice(1) },
      columns: LOOK.columns.slice(1),
    });
    const [from, to] = [...dialog().querySelectorAll<HTMLInputElement>("input[type=date]")];
    for (const [field, day] of [
      [from, "2026-05-01"],
      [to, "2026-05-31"],
    ] as const) {
      field!.value = day;
      field!.dispatchEvent(new Event("change"));
    }
    await press("Check");
    expect(settings().period).toEqual({ from: "2026-05-01", to: "2026-05-31" });
  });

  it("take the name of the survey and its source", async () => {
    await open();
    const survey = part<HTMLInputElement>(".jm-choices input[type=text]", dialog());
    survey.value = " May ";
    survey.dispatchEvent(new Event("change"));
    choose(part("label:has(option[value=review]) select", dialog()), "review");
    await press("Check");
    expect(settings()).toMatchObject({ survey: "May", source: "review" });
  });

  it("are looked for again with another separator, and keep what was chosen for their names", async () => {
    await open();
    choose(column(1).select, "ces|1-7");
    button("Change").click();
    choose(part("label:has(option[value='\t']) select", dialog()), "\t");
    await vi.waitFor(() => expect(server.at("POST /imports/look")).toHaveLength(2));
    expect(server.at("POST /imports/look")[1]?.body.options).toEqual({
      charset: "windows-1252",
      separator: "\t",
      table: 0,
    });
    await vi.waitFor(() => expect(dialog().querySelector("[aria-busy]")).toBeNull());
    expect(column(1).select.value).toBe("ces|1-7");
  });

  it("follow a setting that was saved, which may be forgotten too", async () => {
    const columns = [{ name: "Note", field: "csat", scale: "1-5" }];
    const saved = [{ name: "Monthly", settings: { ...SETTINGS, columns, survey: "Monthly survey" } }];
    await open({ saved });
    choose(part(".jm-import-saved select"), "0");
    expect(column(1).select.value).toBe("csat|1-5");
    expect(column(0).select.value).toBe("ignore");
    await press("Check");
    expect(settings()).toMatchObject({ survey: "Monthly survey" });
    await vi.waitFor(() => expect(part<HTMLInputElement>(".jm-import-save input").value).toBe("Monthly"));
    await press("Back");
    choose(part(".jm-import-saved select"), "0");
    server.on("DELETE /imports/settings", () => new Response(null, { status: 204 }));
    await press("Delete this setting");
    expect(server.at("DELETE /imports/settings")[0]?.door).toBe("/imports/settings?name=Monthly");
  });

  it("of which none says anything are not checked", async () => {
    await open();
    choose(column(1).select, "ignore");
    choose(column(3).select, "ignore");
    await press("Check");
    expect(failed()).toContain("Nothing would be imported");
    expect(server.at("POST /imports/check")).toEqual([]);
  });

  it("show at themselves what the server does not understand", async () => {
    await open();
    server.refuses("POST /imports/check", 400, ["settings.columns[1].scale", "This is no scale."], ["x", "More."]);
    await press("Check");
    await vi.waitFor(() => expect(column(1).error()).toBe("This is no scale."));
    expect(document.activeElement).toBe(column(1).select);
    expect(failed()).toContain("More.");
  });
});

describe("the check", () => {
  it("counts what would become of the lines and says why some are refused", async () => {
    await toCheck();
    expect(texts("dt", dialog())).toEqual(["will be imported", "there already, unchanged", "refused"]);
    expect(texts("dd", dialog())).toEqual(["4,968", "37", "7"]);
    expect(texts("tbody tr:first-child > *", dialog())).toEqual([
      "line 214",
      "Note",
      "11",
      "“11” is no mark from 0 to 10",
    ]);
    expect(dialog().textContent).toContain("The first 2 of 7 are shown");
    expect(button("Import 4,968 answers")).toBeTruthy();
  });

  it("gives the refused lines as a file", async () => {
    await toCheck();
    const parts: BlobPart[][] = [];
    vi.stubGlobal(
      "Blob",
      class {
        constructor(given: BlobPart[]) {
          parts.push(given);
        }
      },
    );
    const names: string[] = [];
    URL.createObjectURL = () => "blob:x";
    URL.revokeObjectURL = () => {};
    HTMLAnchorElement.prototype.click = function (): void {
      names.push(this.download);
    };
    server.on("POST /imports/refused", { file: "Note;Raison\n11;x\n" });
    await press("Download the 7 refused lines");
    await vi.waitFor(() => expect(names).toEqual(["reponses-mai-refused.csv"]));
    expect(parts).toEqual([["\uFEFF", "Note;Raison\n11;x\n"]]);
    vi.unstubAllGlobals();
  });

  it("tells the periods of figures", async () => {
    server.on("POST /imports/look", { ...LOOK, kind: "figures" });
    server.on("POST /imports/check", {
      ...CHECK,
      accepted: 0,
      known: 0,
      refused: 0,
      figures: 12,
      periods: [{ from: "2026-05-01", to: "2026-05-31" }],
      warnings: ["Google counts devices."],
    });
    await chooseFile();
    await press("Check");
    await vi.waitFor(() => expect(button("Import 12 figures")).toBeTruthy());
    expect(dialog().textContent).toMatch(/Period: May 1\s–\s31, 2026/u);
    expect(texts(".jm-warned", dialog())).toEqual(["Google counts devices."]);
  });

  it("says when all of it is there already, and offers no import", async () => {
    server.on("POST /imports/look", LOOK);
    server.on("POST /imports/check", { ...CHECK, accepted: 0, known: 5012, refused: 0, refusals: [] });
    await chooseFile();
    await press("Check");
    await vi.waitFor(() => expect(dialog().textContent).toContain("nothing is left to import"));
    expect(texts("footer button", dialog())).toEqual(["Back"]);
  });

  it("is asked for again after the connection was lost", async () => {
    server.on("POST /imports/look", LOOK);
    server.isCutOff("POST /imports/check");
    await chooseFile();
    await press("Check");
    await vi.waitFor(() => expect(failed()).toContain("Nothing is lost"));
    server.on("POST /imports/check", CHECK);
    await press("Try again");
    await vi.waitFor(() => expect(texts("dd", dialog())).toContain("4,968"));
  });
});

describe("the import", () => {
  const ended = (more: object = {}): object => ({ import: run(), since: "7-0-0-4", fragments: [], ...more });
  let finish: (answer: object, status?: number) => void;

  const start = async (): Promise<void> => {
    await toCheck();
    const answer = new Promise<Response>((resolve) => {
      finish = (body, status = 200) => resolve(json(body, status));
    });
    server.on("POST /imports", () => answer);
    server.on("POST /imports/check", CHECK);
    vi.useFakeTimers();
    button("Import 4,968 answers").click();
    await vi.advanceTimersByTimeAsync(0);
  };
  const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
  const bar = (): HTMLElement => part("[role=progressbar]", dialog());

  it("shows each second how far it is", async () => {
    await start();
    server.on("GET /imports/", run({ state: "running", done: 2000 }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(bar().getAttribute("aria-valuenow")).toBe("2000");
    expect(bar().getAttribute("aria-valuetext")).toBe("2,000 of 5,012 lines");
    const id = server.at("POST /imports").find(({ door }) => door === "/imports")?.body.id;
    expect(server.at("GET /imports/")[0]?.door).toBe(`/imports/${id}`);
  });

  it("ends with what came of it, and the map knows", async () => {
    const heard = vi.fn();
    map.addEventListener(NEWS, heard);
    await start();
    finish(ended());
    await settled();
    expect(texts(".jm-import-result li", dialog())).toEqual([
      "4,968 answers imported",
      "37 were there already",
      "7 lines refused",
    ]);
    expect(map.dataset.jmSince).toBe("7-0-0-4");
    expect(heard).toHaveBeenCalledOnce();
    const asked = vi.fn();
    map.addEventListener(CUSTOMERS, asked);
    button("See what customers say").click();
    expect(document.querySelector("dialog")).toBeNull();
    expect(asked).toHaveBeenCalledOnce();
  });

  it("keeps the setting under the name that was given", async () => {
    await toCheck();
    const name = part<HTMLInputElement>(".jm-import-save input");
    name.value = " Monthly ";
    name.dispatchEvent(new Event("input"));
    server.on("POST /imports", ended());
    await press("Import 4,968 answers");
    expect(server.at("POST /imports").at(-1)?.body).toMatchObject({ saveAs: "Monthly", fileName: "reponses-mai.csv" });
  });

  it("is cancelled by its button", async () => {
    await start();
    server.on("DELETE /imports/", ended({ import: run({ state: "cancelled", done: 2000 }) }));
    button("Cancel the import").click();
    await settled();
    finish(ended({ import: run({ state: "cancelled", done: 2000 }) }));
    await settled();
    expect(dialog().textContent).toContain("The import was cancelled.");
    expect(dialog().textContent).toContain("2,000 lines had been read, and were dropped");
  });

  it("asks who presses Esc while it runs, and nobody before", async () => {
    await start();
    const esc = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
    dialog().dispatchEvent(esc);
    expect(esc.defaultPrevented).toBe(true);
    expect(dialog().textContent).toContain("The import is still running.");
    button("Keep watching").click();
    button("Close").click();
    expect(document.querySelector("dialog")).not.toBeNull();
    button("Close, and let it run").click();
    expect(document.querySelector("dialog")).toBeNull();
  });

  it("that another one hinders says so, and is tried again as the same one", async () => {
    await start();
    finish({ errors: [{ field: "", key: "import-runs", message: "Another import is running." }] }, 409);
    await settled();
    expect(failed()).toBe("Another import is running.");
    server.on("POST /imports", ended());
    button("Try again").click();
    await settled();
    const ids = server
      .at("POST /imports")
      .filter(({ door }) => door === "/imports")
      .map(({ body }) => body.id);
    expect(ids).toHaveLength(2);
    expect(ids[1]).toBe(ids[0]);
  });

  it("whose answer got lost is looked for, and found done", async () => {
    await toCheck();
    server.isCutOff("POST /imports");
    server.on("POST /imports/check", CHECK);
    server.on("GET /imports/", run());
    await press("Import 4,968 answers");
    await vi.waitFor(() => expect(texts(".jm-import-result li", dialog())).toContain("4,968 answers imported"));
    expect(server.at("GET /changes")).toHaveLength(1);
  });

  it("that never reached the server can be tried again", async () => {
    await toCheck();
    server.isCutOff("POST /imports");
    server.on("POST /imports/check", CHECK);
    server.refuses("GET /imports/", 404, ["", "There is no such import."]);
    await press("Import 4,968 answers");
    await vi.waitFor(() => expect(failed()).toContain("Nothing is lost"));
    expect(button("Try again")).toBeTruthy();
  });
});

describe("the way in", () => {
  it("says in the map's tools why nothing opens", async () => {
    document.querySelector("dialog")?.remove();
    server.refuses("GET /imports", 403, ["", "You may not edit this page."]);
    map.dispatchEvent(new CustomEvent("jm-import", { detail: { part: "map", id: "" }, bubbles: true }));
    await vi.waitFor(() => expect(part(".jm-said").textContent).toBe("You may not edit this page."));
    expect(document.querySelector("dialog")).toBeNull();
  });

  it("takes over the part from which it was opened", async () => {
    document.querySelector("dialog")?.remove();
    server.on("POST /imports/look", {
      ...LOOK,
      settings: { ...SETTINGS, columns: SETTINGS.columns.slice(0, 2) },
      columns: LOOK.columns.slice(0, 2),
    });
    server.on("POST /imports/check", CHECK);
    await openImport(map, { part: "touchpoint", id: "3" });
    await chooseFile();
    await press("Check");
    expect(settings().place).toEqual({ touchpoint: "3" });
  });
});
