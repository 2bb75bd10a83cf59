/** Somebody wants to comment on a part of a map. On the map, with the part in the detail. */
export const COMMENT = "jm-comment";
/** Somebody marks a touchpoint. On the map, with the touchpoint and the mark in the detail. */
export const MARK = "jm-mark";
/** A part is to be brought into view. On the part. */
export const SHOW = "jm-show";
/** Marks or comments have changed. On the map. */
export const NEWS = "jm-news";

export interface CommentWish {
  readonly part: "map" | "stage" | "touchpoint";
  readonly id: string;
}

export interface MarkWish {
  readonly touchpoint: string;
  readonly performance: number;
}

/** What the feed tells besides edits. */
export interface Voices {
  readonly marks?: boolean;
  readonly comments?: boolean;
  readonly openThreads?: number;
}

/** Tells those who show marks or comments of a map that there is news. */
export function tellVoices(map: HTMLElement, { marks, comments, openThreads }: Voices): void {
  if (openThreads !== undefined) {
    map.dataset.jmThreads = String(openThreads);
  }
  if (marks || comments || openThreads !== undefined) {
    map.dispatchEvent(
      new CustomEvent<Voices>(NEWS, { detail: { marks, comments, openThreads } as Voices, bubbles: true }),
    );
  }
}
