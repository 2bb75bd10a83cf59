import { el } from "../map-editor/dom";
import { action } from "../map-marks/dialog";
import type { SentFile } from "./client";
import type { Step, Wizard } from "./dialog";
import { Draft } from "./draft";
import { problemOf } from "./words";

const LARGEST = 10_000_000;
/** The first bytes of a workbook: of today's, which is a ZIP file, and of that before 2007. */
const WORKBOOKS = ["504b0304", "d0cf11e0"];

/** Takes a file by a drop, by the keyboard or by the file chooser, and lets the server look at it. */
export class FileStep implements Step {
  readonly name = "file";
  readonly body: readonly HTMLElement[];
  readonly buttons: readonly HTMLElement[];
  private readonly wizard: Wizard;
  private readonly ready: (draft: Draft) => void;
  private readonly input: HTMLInputElement;
  private readonly problem = el("p", { class: "jm-failed", id: "jm-import-file-error", role: "alert" });
  private readonly told = el("p", { class: "jm-quiet", role: "status" });
  private readonly again: HTMLButtonElement;
  private readonly next: HTMLButtonElement;
  private file: SentFile | null = null;

  /** @param draft what was read before, when somebody came back */
  constructor(wizard: Wizard, draft: Draft | null, ready: (draft: Draft) => void) {
    const { words } = wizard;
    this.wizard = wizard;
    this.ready = ready;
    this.input = el("input", {
      type: "file",
      id: "jm-import-file",
      accept: ".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain",
      "aria-describedby": "jm-import-limits jm-import-file-error",
      change: () => void this.take(this.input.files?.[0]),
    });
    this.again = action(words("retry"), () => void this.look());
    this.again.hidden = true;
    this.next = action(words("next"), () => draft && ready(draft), true);
    this.next.hidden = draft === null;
    this.told.textContent = draft ? words("file.chosen", draft.file.fileName) : "";
    this.body = [
      this.zone(),
      this.problem,
      this.told,
      el(
        "ul",
        { class: "jm-import-kinds jm-quiet" },
        ...["survey", "hubspot", "ga4"].map((kind) => el("li", {}, words(`file.${kind}`))),
      ),
    ];
    this.buttons = [this.again, this.next];
  }

  private zone(): HTMLElement {
    const { words } = this.wizard;
    const over = (isOver: boolean) => (event: Event) => {
      event.preventDefault();
      zone.classList.toggle("jm-over", isOver);
    };
    const zone = el(
      "div",
      {
        class: "jm-drop",
        dragover: over(true),
        dragleave: over(false),
        drop: (event) => {
          over(false)(event);
          void this.take((event as DragEvent).dataTransfer?.files[0]);
        },
      },
      el("label", { for: "jm-import-file" }, words("file.drop")),
      this.input,
      el("p", { class: "jm-quiet", id: "jm-import-limits" }, words("file.limits")),
    );
    return zone;
  }

  private async take(file: File | undefined): Promise<void> {
    if (!file) {
      return;
    }
    const { words } = this.wizard;
    this.say("", "");
    const start = await hexOf(file.slice(0, 4));
    if (WORKBOOKS.includes(start) || /\.(xlsx?|xlsm|ods|numbers)$/i.test(file.name)) {
      this.refuse(words("file.workbook"));
    } else if (file.size === 0) {
      this.refuse(words("file.empty"));
    } else if (file.size > LARGEST) {
      this.refuse(words("file.large", Math.ceil(file.size / 1_000_000)));
    } else {
      this.file = { fileName: file.name, file: await base64Of(file) };
      await this.look();
    }
  }

  private async look(): Promise<void> {
    const { client, words, part } = this.wizard;
    const { file } = this;
    if (!file) {
      return;
    }
    this.say("", words("file.reading", file.fileName));
    this.again.hidden = true;
    this.next.hidden = true;
    const outcome = await client.look(file, {});
    if (this.file !== file || !this.input.isConnected) {
      return;
    }
    if (outcome.kind === "done") {
      this.ready(new Draft(file, outcome.body, part));
    } else {
      this.refuse(problemOf(outcome, words));
      this.again.hidden = outcome.kind === "refused";
    }
  }

  private refuse(problem: string): void {
    this.say(problem, "");
    // the same file may be chosen again once it has been mended
    this.input.value = "";
    this.input.focus();
  }

  private say(problem: string, told: string): void {
    this.problem.textContent = problem;
    this.told.textContent = told;
    this.input.setAttribute("aria-invalid", String(problem !== ""));
  }
}

async function hexOf(part: Blob): Promise<string> {
  const bytes = atob(await base64Of(part));
  return [...bytes].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, "0")).join("");
}

/** The address that holds the bytes is what browsers are quickest at. A file that is gone by now is an empty one. */
function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("loadend", () => resolve(String(reader.result ?? "").replace(/^[^,]*,?/, "")));
    reader.readAsDataURL(blob);
  });
}
