import { sentence } from "../sentence";
import type { ListedPart } from "./content";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What can be said of a part, as the server describes it. */
export interface AttributeForm {
  readonly key: string;
  readonly kind:
    | "name"
    | "text"
    | "choice"
    | "rating"
    | "feeling"
    | "flag"
    | "day"
    | "channel"
    | "reference"
    | "language"
    | "address";
  readonly label: string;
  readonly required: boolean;
  readonly max?: number;
  readonly choices?: readonly Choice[];
  readonly fallback?: string | null;
}

export interface LaneForm extends Choice {
  readonly hint: string;
  /** Whether the lane holds cards; if not, a map has at most one of it. */
  readonly cards: boolean;
}

export interface ChannelGroup extends Choice {
  readonly channels: readonly Choice[];
}

/** What the edit mode begins with. */
export interface EditorStart {
  readonly revision: number;
  readonly map: Readonly<Record<string, unknown>>;
  readonly parts: Readonly<Record<ListedPart | "map", readonly AttributeForm[]>>;
  readonly lanes: readonly LaneForm[];
  readonly channels: readonly ChannelGroup[];
  readonly words: Readonly<Record<string, string>>;
}

/** A text of the edit mode with values in its places. */
export type Words = (key: string, ...values: readonly (string | number)[]) => string;

export function wordsOf(texts: Readonly<Record<string, string>>): Words {
  // made when it is needed, which takes the browser ten milliseconds
  let numbers: Intl.NumberFormat | undefined;
  const text = (value: string | number): string => {
    if (typeof value === "string") {
      return value;
    }
    numbers ??= new Intl.NumberFormat(document.documentElement.lang || undefined);
    return numbers.format(value);
  };
  return (key, ...values) => sentence(texts[key] ?? key, ...values.map(text));
}

export function formOf(start: EditorStart, part: ListedPart | "map", key: string): AttributeForm | undefined {
  return start.parts[part].find((form) => form.key === key);
}
