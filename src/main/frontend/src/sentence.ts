/** Puts values into the places {0}, {1} … of a sentence. */
export function sentence(pattern: string, ...values: readonly (string | number)[]): string {
  return pattern.replace(/\{(\d)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}
