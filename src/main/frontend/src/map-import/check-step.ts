import type { ServerError } from "../map-editor/client";
import { el } from "../map-editor/dom";
import { action } from "../map-marks/dialog";
import type { Words } from "../map-marks/words";
import type { Check, Refusal } from "./client";
import type { Wizard } from "./dialog";
import type { Draft } from "./draft";
import { periodOf, problemOf, sorted, warnings } from "./words";

export interface CheckWays {
  readonly back: () => void;
  /** The columns are not understood. */
  readonly refused: (errors: readonly ServerError[]) => void;
  readonly run: () => void;
}

/** Asks the server what would become of each line, and shows it. */
export function checkStep(wizard: Wizard, draft: Draft, ways: CheckWays): void {
  const { client, words } = wizard;
  const told = el("p", { class: "jm-import-busy", role: "status" }, words("check.busy", draft.file.fileName));
  wizard.show({ name: "check", body: [told], buttons: [action(words("back"), ways.back)] });
  void client.check(draft.sent).then((outcome) => {
    if (!told.isConnected) {
      return;
    }
    if (outcome.kind === "done") {
      show(wizard, draft, outcome.body, ways);
    } else if (outcome.kind === "refused" && sorted(outcome.errors).columns.size > 0) {
      ways.refused(outcome.errors);
    } else {
      wizard.show({
        name: "check",
        body: [el("p", { class: "jm-failed", role: "alert" }, problemOf(outcome, words))],
        buttons: [action(words("back"), ways.back), action(words("retry"), () => checkStep(wizard, draft, ways), true)],
      });
    }
  });
}

function show(wizard: Wizard, draft: Draft, check: Check, { back, run }: CheckWays): void {
  const { words } = wizard;
  const isFruitful = check.accepted + check.figures > 0;
  const go = action(
    check.accepted > 0 ? words.count("check.go", check.accepted) : words.count("check.go.figures", check.figures),
    run,
    true,
  );
  wizard.show({
    name: "check",
    body: [
      counts(check, words),
      ...warnings(check.warnings),
      ...(check.refused > 0 ? [refusals(wizard, draft, check)] : []),
      ...(isFruitful
        ? [saveAs(draft, words)]
        : [el("p", {}, words(check.known > 0 ? "check.all-known" : "check.none"))]),
    ],
    buttons: [action(words("back"), back), ...(isFruitful ? [go] : [])],
  });
}

function counts({ accepted, known, refused, figures, periods }: Check, words: Words): HTMLElement {
  const count = (key: string, n: number, look = ""): HTMLElement =>
    el("div", { class: look }, el("dt", {}, words.count(`check.${key}`, n)), el("dd", {}, words("n", n)));
  return el(
    "div",
    {},
    el(
      "dl",
      { class: "jm-import-counts" },
      ...(figures === 0 || accepted > 0 ? [count("accepted", accepted)] : []),
      ...(figures > 0 ? [count("figures", figures)] : []),
      ...(known > 0 ? [count("known", known)] : []),
      ...(refused > 0 ? [count("refused", refused, "jm-refused")] : []),
    ),
    ...(periods.length > 0
      ? [el("p", { class: "jm-quiet" }, words("check.periods", periods.map(periodOf).join(", ")))]
      : []),
  );
}

function refusals(wizard: Wizard, draft: Draft, { refused, refusals: first }: Check): HTMLElement {
  const { client, words } = wizard;
  const problem = el("p", { class: "jm-failed", role: "alert" });
  const download = el(
    "button",
    {
      type: "button",
      class: "jm-text-button",
      click: async () => {
        problem.textContent = "";
        download.setAttribute("aria-busy", "true");
        const outcome = await client.refused(draft.sent);
        download.removeAttribute("aria-busy");
        if (outcome.kind === "done") {
          save(words("check.file", draft.file.fileName.replace(/\.\w+$/, "")), outcome.body.file);
        } else {
          problem.textContent = problemOf(outcome, words);
        }
      },
    },
    words.count("check.download", refused),
  );
  const columns = ["line", "column", "value", "reason"].map((name) => words(`check.${name}`));
  return el(
    "div",
    { class: "jm-import-refused" },
    el(
      "div",
      { class: "jm-import-lines", tabindex: "0", role: "group", "aria-label": words("check.lines") },
      el(
        "table",
        { class: "jm-import-table" },
        el("caption", {}, words("check.lines")),
        el("thead", {}, el("tr", {}, ...columns.map((name) => el("th", { scope: "col" }, name)))),
        el("tbody", {}, ...first.map((refusal) => line(refusal, columns, words))),
      ),
    ),
    ...(refused > first.length ? [el("p", { class: "jm-quiet" }, words("check.more", first.length, refused))] : []),
    download,
    problem,
  );
}

function line(
  { line: number, column, value, message }: Refusal,
  columns: readonly string[],
  words: Words,
): HTMLElement {
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, words("check.line.n", number)),
    ...[column, value, message].map((text, i) =>
      el("td", { "data-column": columns[i + 1], dir: "auto" }, text === "" ? "–" : text),
    ),
  );
}

function saveAs(draft: Draft, words: Words): HTMLElement {
  const name = el("input", {
    type: "text",
    maxlength: "200",
    dir: "auto",
    input: () => {
      draft.saveAs = name.value.trim();
    },
  });
  name.value = draft.saveAs;
  return el(
    "label",
    { class: "jm-import-save" },
    words("save-as"),
    name,
    el("span", { class: "jm-quiet" }, words("save-as.hint")),
  );
}

/** Gives somebody a text as a file, in the form in which spreadsheets read its accents. */
function save(name: string, text: string): void {
  const address = URL.createObjectURL(
    new Blob(["\uFEFF", text.replace(/^\uFEFF/, "")], { type: "text/csv;charset=utf-8" }),
  );
  const link = el("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
}
