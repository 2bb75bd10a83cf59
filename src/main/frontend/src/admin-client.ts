/** What the server says: the numbers of an answer, or why there is none. */
export type AdminAnswer =
  | { readonly kind: "done"; readonly numbers: Readonly<Record<string, number>> }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "failed" };

/**
 * Asks one of the admin doors. Never rejects: no connection and strange answers are "failed".
 *
 * @param path what follows {@code /admin/} in the address
 */
export async function askAdmin(contextPath: string, method: string, path: string): Promise<AdminAnswer> {
  try {
    const response = await fetch(`${contextPath}/rest/journey-maps/1.0/admin/${path}`, {
      method,
      credentials: "same-origin",
      headers: { Accept: "application/json", "X-Atlassian-Token": "no-check" },
    });
    const body: unknown = await response.json();
    if (response.ok) {
      return { kind: "done", numbers: numbers(body) };
    }
    const message = firstMessage(body);
    return message === "" ? { kind: "failed" } : { kind: "refused", message };
  } catch {
    return { kind: "failed" };
  }
}

function numbers(body: unknown): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  if (typeof body === "object" && body !== null) {
    for (const [name, value] of Object.entries(body)) {
      if (typeof value === "number") {
        found[name] = value;
      }
    }
  }
  return found;
}

function firstMessage(body: unknown): string {
  const errors = typeof body === "object" && body !== null ? (body as { errors?: unknown }).errors : undefined;
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const message = typeof first === "object" && first !== null ? (first as { message?: unknown }).message : undefined;
  return typeof message === "string" ? message : "";
}
