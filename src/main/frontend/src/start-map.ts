import type { Edit } from "./edits";
import type { Fragment } from "./fragments";

/** The map's place on the server. */
export interface MapAddress {
  readonly contextPath: string;
  readonly page: string;
  readonly key: string;
}

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** What the server says to a request to start a map. */
export type Answer =
  | { readonly kind: "started"; readonly fragments: readonly Fragment[] }
  | { readonly kind: "taken"; readonly message: string }
  | { readonly kind: "refused"; readonly errors: readonly FieldError[] }
  | { readonly kind: "failed" };

/**
 * Asks the server to fill an empty map. Never rejects: no connection and strange answers are "failed".
 *
 * @param id tells the request from others; the server answers the same one again as it did the first time
 */
export async function startMap(map: MapAddress, id: string, edit: Edit): Promise<Answer> {
  try {
    const response = await fetch(`${address(map)}/edits`, {
      method: "POST",
      credentials: "same-origin",
      headers: {
        Accept: "application/json",
        "Content-Type": "application/json",
        "X-Atlassian-Token": "no-check",
      },
      body: JSON.stringify({ baseRevision: 0, id, edits: [edit] }),
    });
    return read(response.status, await response.json());
  } catch {
    return { kind: "failed" };
  }
}

function address({ contextPath, page, key }: MapAddress): string {
  return `${contextPath}/rest/journey-maps/1.0/pages/${encodeURIComponent(page)}/maps/${encodeURIComponent(key)}`;
}

function read(status: number, body: unknown): Answer {
  if (status >= 200 && status < 300) {
    const fragments = list(body, "fragments").map((fragment) => ({
      id: text(fragment, "id"),
      html: text(fragment, "html"),
    }));
    return fragments.length > 0 ? { kind: "started", fragments } : { kind: "failed" };
  }
  const errors = list(body, "errors")
    .map((error) => ({ field: text(error, "field"), message: text(error, "message") }))
    .filter((error) => error.message !== "");
  if (status === 409) {
    return { kind: "taken", message: errors[0]?.message ?? "" };
  }
  return errors.length > 0 ? { kind: "refused", errors } : { kind: "failed" };
}

function list(value: unknown, name: string): readonly unknown[] {
  const found = property(value, name);
  return Array.isArray(found) ? found : [];
}

function text(value: unknown, name: string): string {
  const found = property(value, name);
  return typeof found === "string" ? found : "";
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
