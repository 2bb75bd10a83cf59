/** What a map can be started from. */
export type Start =
  | { readonly journey: string; readonly language: string }
  | { readonly blank: true; readonly language: string }
  | { readonly json: string };

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** What the server says to a request to start a map. */
export type Answer =
  | { readonly kind: "started"; readonly html: string }
  | { readonly kind: "taken"; readonly message: string }
  | { readonly kind: "refused"; readonly errors: readonly FieldError[] }
  | { readonly kind: "failed" };

/** Asks the server to start an empty map. Never rejects: no connection and strange answers are "failed". */
export async function startMap(contextPath: string, key: string, page: string, start: Start): Promise<Answer> {
  try {
    const response = await fetch(`${contextPath}/rest/journey-maps/1.0/maps/${encodeURIComponent(key)}/edits`, {
      method: "POST",
      credentials: "same-origin",
      headers: {
        Accept: "application/json",
        "Content-Type": "application/json",
        "X-Atlassian-Token": "no-check",
      },
      body: JSON.stringify({ page, baseRevision: 0, edits: [{ edit: "startFrom", ...start }] }),
    });
    return read(response.status, await response.json());
  } catch {
    return { kind: "failed" };
  }
}

function read(status: number, body: unknown): Answer {
  if (status >= 200 && status < 300) {
    const fragment = list(body, "fragments").find((each) => text(each, "target") === "map");
    return fragment ? { kind: "started", html: text(fragment, "html") } : { kind: "failed" };
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
