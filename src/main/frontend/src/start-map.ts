import type { Single } from "./edits";
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

/** @property pageTitle what the page is called now like the map; empty when it keeps its own title */
export interface Started {
  readonly kind: "done";
  readonly made: number;
  readonly fragments: readonly Fragment[];
  readonly pageTitle: string;
}

/** What the server says to a request to start a map, or to undo that. */
export type Answer =
  | Started
  | { readonly kind: "taken"; readonly message: string }
  | { readonly kind: "refused"; readonly errors: readonly FieldError[] }
  | { readonly kind: "failed" };

/** A change of a whole map. */
export interface WholeChange {
  /** Tells the request from others; the server answers the same one again as it did the first time. */
  readonly id: string;
  readonly baseRevision: number;
  readonly edit: Single;
}

/** Asks the server to fill an empty map, or to take that back. Never rejects: no connection and strange answers are "failed". */
export async function changeWhole(map: MapAddress, { id, baseRevision, edit }: WholeChange): Promise<Answer> {
  try {
    const response = await post(map, "/edits", { baseRevision, id, edits: [edit] });
    return read(response.status, await response.json());
  } catch {
    return { kind: "failed" };
  }
}

/** A ready-made journey as the server draws it; null when it cannot be had. */
export async function drawnJourney(map: MapAddress, journey: string, language: string): Promise<string | null> {
  try {
    const query = `?language=${encodeURIComponent(language)}`;
    const response = await get(map, `/journeys/${encodeURIComponent(journey)}${query}`, "text/html");
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

/** Reads what a door of a map has now. */
export function get(
  map: MapAddress,
  door: string,
  type = "application/json",
  signal: AbortSignal | null = null,
): Promise<Response> {
  return fetch(`${address(map)}${door}`, {
    method: "GET",
    signal,
    credentials: "same-origin",
    cache: "no-store",
    headers: { Accept: type },
  });
}

/** Sends JSON to a door of a map, as the server takes it from scripts of its own site. */
export function post(
  map: MapAddress,
  door: string,
  body: unknown,
  keepalive = false,
  signal: AbortSignal | null = null,
): Promise<Response> {
  return send("POST", map, door, body, keepalive, signal);
}

/** The same with another method. */
export function send(
  method: "POST" | "PUT" | "DELETE",
  map: MapAddress,
  door: string,
  body: unknown,
  keepalive = false,
  signal: AbortSignal | null = null,
): Promise<Response> {
  return fetch(`${address(map)}${door}`, {
    method,
    signal,
    credentials: "same-origin",
    cache: "no-store",
    keepalive,
    headers: {
      Accept: "application/json",
      "Content-Type": "application/json",
      "X-Atlassian-Token": "no-check",
    },
    body: JSON.stringify(body),
  });
}

/** Where the app answers for a map. */
export function address({ contextPath, page, key }: MapAddress): string {
  return `${contextPath}/rest/journey-maps/1.0/pages/${encodeURIComponent(page)}/maps/${encodeURIComponent(key)}`;
}

function read(status: number, body: unknown): Answer {
  if (status >= 200 && status < 300) {
    const fragments = list(body, "fragments").map((fragment) => ({
      id: text(fragment, "id"),
      html: text(fragment, "html"),
    }));
    return fragments.length > 0
      ? { kind: "done", made: Number(property(body, "made")), fragments, pageTitle: text(body, "pageTitle") }
      : { kind: "failed" };
  }
  const errors = errorsOf(body);
  if (status === 409) {
    return { kind: "taken", message: errors[0]?.message ?? "" };
  }
  return errors.length > 0 ? { kind: "refused", errors } : { kind: "failed" };
}

/** What a refusal says; empty when the answer is none. */
export function errorsOf(body: unknown): readonly FieldError[] {
  return list(body, "errors")
    .map((error) => ({ field: text(error, "field"), message: text(error, "message") }))
    .filter((error) => error.message !== "");
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
