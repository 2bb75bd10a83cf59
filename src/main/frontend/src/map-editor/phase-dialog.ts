import type { Edit } from "../edits";
import type { Bench } from "./bench";
import { set } from "./commands";
import type { Content, Part } from "./content";
import { openDialog } from "./dialog";
import { el } from "./dom";
import { formOf } from "./forms";

/** Where a phase begins and ends among the stages. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Asks what the phase around a stage is called and which neighbouring stages belong to it. */
export function askPhase(bench: Bench, stage: string, commit: (edits: readonly Edit[]) => Promise<string>): void {
  const { words, content, start } = bench;
  const stages = content.stage;
  const run = runAround(stages, stage);
  const known = [...new Set(stages.map(({ phase }) => phase).filter((phase) => typeof phase === "string"))];
  const name = el("input", {
    type: "text",
    class: "jm-input",
    dir: "auto",
    list: "jm-phases",
    maxlength: String(formOf(start, "stage", "phase")?.max ?? 250),
  });
  name.value = String(stages[run.from]?.phase ?? "");
  const choice = (chosen: number): HTMLSelectElement => {
    const select = el("select", { class: "jm-input" });
    select.append(...stages.map((each, i) => new Option(String(each.name), String(i))));
    select.value = String(chosen);
    return select;
  };
  const [first, last] = [choice(run.from), choice(run.to)];
  const line = (key: "name" | "from" | "to", field: HTMLElement): HTMLElement => {
    field.id = `jm-phase-${key}`;
    return el("div", { class: "jm-dialog-line" }, el("label", { for: field.id }, words(`phase.${key}`)), field);
  };
  const save = (): void => {
    const [one, other] = [Number(first.value), Number(last.value)];
    const chosen = { from: Math.min(one, other), to: Math.max(one, other) };
    void commit(phaseEdits(bench.content, run, chosen, name.value.trim()));
  };
  openDialog(
    words("phase.title"),
    [
      el("p", {}, words("phase.hint")),
      line("name", name),
      el("datalist", { id: "jm-phases" }, ...known.map((phase) => new Option(String(phase)))),
      line("from", first),
      line("to", last),
    ],
    [{ label: words("phase.save"), primary: true, run: save }, { label: words("cancel") }],
  );
}

/** The neighbours of a stage that are in the same phase; the stage alone when it is in none. */
export function runAround(stages: readonly Part[], stage: string): Run {
  const at = stages.findIndex(({ id }) => id === stage);
  const phase = stages[at]?.phase;
  let [from, to] = [at, at];
  while (phase && stages[from - 1]?.phase === phase) {
    from--;
  }
  while (phase && stages[to + 1]?.phase === phase) {
    to++;
  }
  return { from, to };
}

/** The stages of the new phase get its name, and those that belong to it no longer have none. */
export function phaseEdits(content: Content, before: Run, now: Run, name: string): Edit[] {
  return content.stage.flatMap(({ id }, i) => {
    const ref = { part: "stage", id } as const;
    if (now.from <= i && i <= now.to) {
      return set(content, ref, "phase", name);
    }
    return before.from <= i && i <= before.to ? set(content, ref, "phase", null) : [];
  });
}
