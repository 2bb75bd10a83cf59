import type { Edit } from "../edits";
import type { Bench } from "./bench";
import type { ServerError } from "./client";
import { set } from "./commands";
import { askWhich } from "./conflict";
import type { Ref } from "./content";
import { flag, openDialog } from "./dialog";
import { own } from "./dom";
import { formOf } from "./forms";
import { typedText } from "./inline-edit";
import type { Keeper } from "./keeper";
import type { Commit } from "./queue";

/** What a refusal needs of the edit mode. */
export interface TroubleHost {
  readonly bench: Bench;
  commit(edits: readonly Edit[]): Promise<string>;
  /** There is no map any more that this person could edit. */
  isOver(): void;
}

/** Says what the server did not take and what can be done about it, so that nothing that was written is lost. */
export class Trouble {
  private readonly host: TroubleHost;
  private isTold = false;

  constructor(host: TroubleHost) {
    this.host = host;
  }

  refused(commit: Commit, status: number, errors: readonly ServerError[]): void {
    const conflict = errors.find(({ key }) => key === "conflict");
    if (conflict && this.askedWhich(commit, conflict)) {
      return;
    }
    const isTold = commit.edits.some(({ edit: kind }) => kind === "undo" || kind === "restore");
    if (status === 0 || (isTold && status === 409)) {
      return;
    }
    const text = errors.map((error) => this.reasonOf(error, commit)).join("\n");
    const written = writtenIn(commit.edits);
    if (status === 403 || status === 404) {
      this.lost(text, commit);
    } else if (written !== "" && (status === 409 || commit.edits.some(({ edit }) => edit === "add"))) {
      const { words } = this.host.bench;
      openDialog(
        words("refused.title"),
        [own("p", {}, text), ...this.toCopy(written)],
        [{ label: words("close"), primary: true }],
      );
    } else {
      flag("error", text);
    }
  }

  private reasonOf({ key, field, message }: ServerError, { edits }: Commit): string {
    const { words } = this.host.bench;
    const edit = edits[indexIn(field)];
    return key === "too-many" && edit?.edit === "add"
      ? `${words("full", words(`part.${edit.part}`))} ${message}`
      : message;
  }

  /** Somebody else was faster with the same attribute. */
  private askedWhich({ edits }: Commit, conflict: ServerError): boolean {
    const { bench } = this.host;
    const edit = edits[indexIn(conflict.field)];
    if (edit?.edit !== "change") {
      return false;
    }
    const ref: Ref = edit.part === "map" ? { part: "map", id: "" } : { part: edit.part, id: edit.id };
    const others = edits.filter((each) => each !== edit);
    askWhich(bench.words, formOf(bench.start, edit.part, edit.attribute), edit.to, conflict, (value) => {
      void this.host.commit([...others, ...set(bench.content, ref, edit.attribute, value, edit.curve)]);
    });
    return true;
  }

  /** The map cannot be edited any more. What was typed last stays, to be copied. */
  lost(text: string, refused?: Commit): void {
    if (this.isTold) {
      return;
    }
    this.isTold = true;
    const { words, queue } = this.host.bench;
    this.host.isOver();
    const commits = [...(refused ? [refused] : []), ...queue.unanswered];
    const written = [writtenIn(commits.flatMap(({ edits }) => edits)), typedText() ?? ""].filter(Boolean).join("\n");
    openDialog(
      words("lost.title"),
      [own("p", {}, text), ...this.toCopy(written)],
      [{ label: words("lost.reload"), primary: true, run: () => window.location.reload() }, { label: words("close") }],
      {
        closed: () => {
          this.isTold = false;
        },
      },
    );
  }

  private toCopy(text: string): Node[] {
    const { words } = this.host.bench;
    return text === ""
      ? []
      : [own("p", {}, words("lost.typed")), own("textarea", { class: "jm-input", readonly: true, rows: "4" }, text)];
  }
}

/** Which edit of a request a problem is about. */
function indexIn(field: string): number {
  return Number(/^edits\[(\d+)\]/.exec(field)?.[1] ?? -1);
}

/** What somebody has written in some edits. */
function writtenIn(edits: readonly Edit[]): string {
  return edits
    .flatMap((edit) => {
      const value =
        edit.edit === "add" ? (edit.value.text ?? edit.value.name) : edit.edit === "change" ? edit.to : null;
      return typeof value === "string" && value !== "" ? [value] : [];
    })
    .join("\n");
}

/** Offers to send what an earlier visit could not. */
export function offerLeft(bench: Bench, keeper: Keeper): void {
  const left = keeper.left();
  if (!left) {
    return;
  }
  const { words } = bench;
  const day = new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
    dateStyle: "long",
    timeStyle: "short",
  }).format(left.at);
  openDialog(
    words("left.title"),
    [own("p", {}, words("left.text", left.commits.length, day))],
    [
      {
        label: words("left.send"),
        primary: true,
        run: () => {
          for (const { id, edits } of left.commits) {
            void bench.commit(edits, id);
          }
        },
      },
      { label: words("left.discard"), run: () => keeper.forget() },
    ],
  );
}
