/** Tells readers of a screen what happened; a live region must be on the page before its words are. */
export function announce(message: string): void {
  const region = document.createElement("div");
  region.className = "jm-announcement";
  region.setAttribute("role", "status");
  document.body.append(region);
  setTimeout(() => {
    region.textContent = message;
  }, 100);
}
