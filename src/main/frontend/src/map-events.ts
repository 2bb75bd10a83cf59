/** Somebody wants to comment on a part of a map. On the map, with the part in the detail. */
export const COMMENT = "jm-comment";
/** Somebody marks a touchpoint. On the map, with the touchpoint and the mark in the detail. */
export const MARK = "jm-mark";
/** Somebody wants to know what customers say of a part. On the map, with the part in the detail. */
export const CUSTOMERS = "jm-customers";
/** Somebody wants to import answers. On the map, with the part that they are about in the detail. */
export const IMPORT = "jm-import";
/** A part is to be brought into view. On the part. */
export const SHOW = "jm-show";
/** Marks, comments or answers have changed. On the map. */
export const NEWS = "jm-news";

/** A part of a map that something is about. The map as a whole has no id. */
export interface PartRef {
  readonly part: "map" | "stage" | "touchpoint";
  readonly id: string;
}

export type CommentWish = PartRef;

export interface MarkWish {
  readonly touchpoint: string;
  readonly performance: number;
}

/** What the feed tells besides edits. */
export interface Voices {
  readonly marks?: boolean;
  readonly comments?: boolean;
  readonly answers?: boolean;
  readonly openThreads?: number;
}

/** Tells those who show what people say of a map that there is news. */
export function tellVoices(map: HTMLElement, { marks, comments, answers, openThreads }: Voices): void {
  if (openThreads !== undefined) {
    map.dataset.jmThreads = String(openThreads);
  }
  if (marks || comments || answers || openThreads !== undefined) {
    map.dispatchEvent(
      new CustomEvent<Voices>(NEWS, { detail: { marks, comments, answers, openThreads } as Voices, bubbles: true }),
    );
  }
}
