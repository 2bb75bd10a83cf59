import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { whenSeen } from "../src/when-ready";

describe("whenSeen", () => {
  const action = vi.fn();
  const become = (state: DocumentReadyState): void => {
    Object.defineProperty(document, "readyState", { value: state, configurable: true });
  };

  beforeEach(() => {
    vi.useFakeTimers();
    action.mockReset();
  });

  afterEach(() => {
    become("complete");
    vi.useRealTimers();
  });

  it("waits for the frame after a page that has been loaded", () => {
    become("complete");
    whenSeen(action);
    expect(action).not.toHaveBeenCalled();
    vi.advanceTimersByTime(50);
    expect(action).toHaveBeenCalledOnce();
  });

  it("waits until a page has been loaded, and acts once", () => {
    become("loading");
    whenSeen(action);
    become("interactive");
    document.dispatchEvent(new Event("DOMContentLoaded"));
    vi.advanceTimersByTime(900);
    expect(action).not.toHaveBeenCalled();

    window.dispatchEvent(new Event("load"));
    vi.advanceTimersByTime(2_000);
    expect(action).toHaveBeenCalledOnce();
  });

  it("waits a second at most for pictures and frames that are slow", () => {
    become("interactive");
    whenSeen(action);
    vi.advanceTimersByTime(1_100);
    expect(action).toHaveBeenCalledOnce();
  });
});
