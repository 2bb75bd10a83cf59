import type { Edit } from "../edits";
import type { EditAnswer, Outcome } from "../map-editor/client";
import { partOf } from "../map-import/draft";
import { keyOf } from "../map-parts";
import { freshId, randomUuid } from "../uuid";
import type { Answer, CustomersClient } from "./client";

export type CardLane = "pains" | "opportunities";

interface Lane {
  readonly id: string;
  readonly type: string;
  readonly hidden?: boolean;
}

/** A card that a comment becomes. Made twice it is the same card. */
export class NewCard {
  readonly id = freshId();
  private readonly request = randomUuid();
  private readonly newLane = freshId();
  private isMade = false;

  /** Puts it into the map, in a new lane if there is none for it. */
  async make(
    client: CustomersClient,
    type: CardLane,
    answer: Answer,
    text: string,
    cause: string,
  ): Promise<Exclude<Outcome<EditAnswer>, { kind: "done" }> | null> {
    if (this.isMade) {
      return null;
    }
    const map = await client.read();
    if (map.kind !== "done") {
      return map;
    }
    const lanes = ((map.body.map.lanes ?? []) as Lane[]).filter((lane) => lane.type === type);
    const lane = lanes.find(({ hidden }) => !hidden) ?? lanes[0];
    const place = partOf(answer);
    const edits: Edit[] = [
      ...(lane ? [] : [{ edit: "add", part: "lane", value: { id: this.newLane, type } } as const]),
      {
        edit: "add",
        part: "card",
        value: {
          id: this.id,
          lane: lane?.id ?? this.newLane,
          anchor: keyOf(place) === "" ? null : (place?.id ?? null),
          text,
          evidence: "observed",
          origin: "customer",
          cause,
        },
      },
    ];
    const outcome = await client.edit(this.request, map.body.revision, edits);
    if (outcome.kind !== "done") {
      return outcome;
    }
    this.isMade = true;
    return null;
  }
}
