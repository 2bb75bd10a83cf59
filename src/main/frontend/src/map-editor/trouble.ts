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
  private isLost = false;

  constructor(host: TroubleHost) {
    this.host = host;
  }

  refused(commit: Commit, status: number, errors: readonly ServerError[]): void {
    const conflict = errors.find(({ key }) => key === "conflict");
    if (conflict && this.askedWhich(commit, conflict)) {
      return;
    }
    const text = errors.map(({ message }) => message).join("\n");
    const isTold = commit.edits.some(({ edit: kind }) => kind === "undo" || kind === "restore");
    if (status === 0 || (isTold && status === 409)) {
      return;
    }
    if (status === 403 || status === 404) {
      this.lost(text);
    } else {
      flag("error", text);
    }
  }

  /** Somebody else was faster with the same attribute. */
  private askedWhich({ edits }: Commit, conflict: ServerError): boolean {
    const { bench } = this.host;
    const edit = edits[Number(/^edits\[(\d+)\]/.exec(conflict.field)?.[1] ?? -1)];
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
  lost(text: string): void {
    if (this.isLost) {
      return;
    }
    this.isLost = true;
    const { words } = this.host.bench;
    this.host.isOver();
    const typed = typedText();
    openDialog(
      words("lost.title"),
      [
        own("p", {}, text),
        ...(typed
          ? [
              own("p", {}, words("lost.typed")),
              own("textarea", { class: "jm-input", readonly: true, rows: "4" }, typed),
            ]
          : []),
      ],
      [{ label: words("lost.reload"), primary: true, run: () => window.location.reload() }, { label: words("close") }],
    );
  }
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
      { label: words("left.discard"), run: () => keeper.keep([]) },
    ],
  );
}
