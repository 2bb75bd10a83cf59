import type { Edit } from "../edits";
import { errorsOf, type FieldError, type MapAddress, post } from "../start-map";

/** What a map would get from a text of Mermaid. */
export interface MermaidReading {
  readonly kind: "read";
  /** The journey as a map of its own, in the app's JSON format. */
  readonly map: Readonly<Record<string, unknown>>;
  /** What it does not keep of the text, in sentences. */
  readonly left: readonly string[];
  /** The drawing of that map. */
  readonly html: string;
  /** What puts the journey behind the stages of the map on the page; a request takes 1,000 of them at most. */
  readonly edits: readonly Edit[];
}

export type MermaidAnswer =
  | MermaidReading
  | { readonly kind: "refused"; readonly errors: readonly FieldError[] }
  | { readonly kind: "failed" };

/** What may go before a journey diagram: the fence of Markdown, front matter, comments. A map in JSON begins with a brace. */
const BEGINNING = /^(```|~~~|:::|---|%%|journey\b)/i;

/** Whether somebody means a text as a diagram of Mermaid; the server says whether it is one of a journey. */
export function isMermaid(text: string): boolean {
  return BEGINNING.test(text.trimStart());
}

/** Asks the server what it makes of a text; nothing is written. Never rejects: no connection and strange answers are "failed". */
export async function readMermaid(map: MapAddress, text: string): Promise<MermaidAnswer> {
  try {
    const response = await post(map, "/reading", { mermaid: text });
    const body: unknown = await response.json();
    if (response.ok) {
      return { kind: "read", ...(body as Omit<MermaidReading, "kind">) };
    }
    const errors = errorsOf(body);
    return errors.length > 0 ? { kind: "refused", errors } : { kind: "failed" };
  } catch {
    return { kind: "failed" };
  }
}
