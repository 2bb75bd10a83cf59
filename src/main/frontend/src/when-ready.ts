/** Runs an action once the page's markup is complete. */
export function whenReady(action: () => void): void {
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", action, { once: true });
  } else {
    action();
  }
}

/** Runs an action once the page has been loaded and drawn: what nobody needs to see it then costs no time before. */
export function whenSeen(action: () => void): void {
  const then = (): void => {
    requestAnimationFrame(() => setTimeout(action));
  };
  if (document.readyState === "complete") {
    then();
  } else {
    window.addEventListener("load", then, { once: true });
  }
}
