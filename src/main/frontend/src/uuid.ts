const ID_LENGTH = 12;

/** A random UUID (version 4). Works on plain http too, where browsers keep crypto.randomUUID back. */
export function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** An id for a new part of a map, unlike any other. */
export function freshId(): string {
  return randomUuid().replaceAll("-", "").slice(0, ID_LENGTH);
}
