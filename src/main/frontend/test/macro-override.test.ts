import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type EditorAjs, type MacroBrowser, registerOverride } from "../src/macro-override";

type Override = Parameters<MacroBrowser["setMacroJsOverride"]>[1];

class Editor implements EditorAjs {
  MacroBrowser?: MacroBrowser;
  readonly overrides: [string, Override][] = [];
  private readonly actions: (() => void)[] = [];

  bind(_event: string, action: () => void): void {
    this.actions.push(action);
  }

  toInit(action: () => void): void {
    this.actions.push(action);
  }

  start(): void {
    for (const action of this.actions) {
      action();
    }
  }

  loadMacroBrowser(): void {
    this.MacroBrowser = { setMacroJsOverride: (macro, override) => this.overrides.push([macro, override]) };
  }
}

describe("the macro browser", () => {
  const editor = (): Editor => {
    const made = new Editor();
    registerOverride(made);
    return made;
  };

  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it("is told once about the macro, also when it is loaded late", () => {
    const late = editor();
    late.start();
    vi.advanceTimersByTime(3000);
    late.loadMacroBrowser();
    vi.advanceTimersByTime(3000);
    late.start();
    expect(late.overrides.map(([macro]) => macro)).toEqual(["journey-map"]);
  });

  it("is not waited for longer than ten seconds", () => {
    const never = editor();
    never.start();
    vi.advanceTimersByTime(11_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("gives a new map an identity and leaves an old one its own", () => {
    const ready = editor();
    ready.loadMacroBrowser();
    ready.start();
    const override = ready.overrides[0]![1];
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    const fresh = override.beforeParamsRetrieved({});
    expect(fresh.map).toMatch(uuid);
    expect(override.beforeParamsRetrieved({ map: "" }).map).not.toBe(fresh.map);
    expect(override.beforeParamsRetrieved({ map: "old" })).toEqual({ map: "old" });
  });
});
