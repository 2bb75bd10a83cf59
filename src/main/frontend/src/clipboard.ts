/**
 * Copies a text. Wikis without HTTPS have no clipboard of the newer kind.
 *
 * @param place where a field can stand for a moment
 * @returns whether it worked
 */
export async function copyText(text: string, place: Element): Promise<boolean> {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return true;
  }
  const focused = document.activeElement;
  const area = place.appendChild(document.createElement("textarea"));
  area.className = "jm-sr";
  area.value = text;
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  if (focused instanceof HTMLElement) {
    focused.focus();
  }
  return done;
}
