import type { OwnChange } from "../live";
import type { Outcome } from "../map-editor/client";
import type { PartRef } from "../map-events";
import type { ImportRuns } from "../map-import/client";
import type { Words } from "../map-marks/words";
import type { ListedPart } from "../map-parts";
import type { AllScores, CustomersClient } from "./client";

/** What all parts of the panel work with. */
export interface Desk {
  readonly client: CustomersClient;
  readonly imports: ImportRuns;
  readonly words: Words;
  readonly scores: AllScores;
  /** The part of the map that is looked at. */
  readonly part: PartRef;
  parts(): readonly ListedPart[];
  /** Takes over what a change of one's own did to the map. */
  changed(answer: OwnChange): void;
  /** The map has new cards. */
  edited(): void;
  say(text: string): void;
  problem(outcome: Exclude<Outcome<unknown>, { kind: "done" }>): string;
  /** Shows an element in the map. */
  show(id: string): void;
  /** What editors can do next. */
  addAnswer(): void;
  importAnswers(): void;
}
