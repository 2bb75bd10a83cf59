/** Runs an action once the page's markup is complete. */
export function whenReady(action: () => void): void {
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", action, { once: true });
  } else {
    action();
  }
}

/** So long a page is waited for whose pictures and frames are slow. */
const LONGEST = 1_000;

/**
 * Runs an action once the page has been loaded and drawn, or a second after its markup is complete: what nobody needs to see it costs no time
 * before.
 */
export function whenSeen(action: () => void): void {
  let isDue = true;
  const then = (): void => {
    if (isDue) {
      isDue = false;
      requestAnimationFrame(() => setTimeout(action));
    }
  };
  whenReady(() => {
    if (document.readyState === "complete") {
      then();
    } else {
      window.addEventListener("load", then, { once: true });
      setTimeout(then, LONGEST);
    }
  });
}
