import { describe, expect, it } from "vitest";
import { UndoStack } from "../../src/map-editor/undo";

describe("one's own edits", () => {
  it("are taken back from the last one on, and redone from the last undo on", () => {
    const stack = new UndoStack();
    stack.made(8);
    stack.made(11);
    expect(stack.next(1)).toEqual([11]);
    stack.turned(1, [12]);
    expect(stack.next(1)).toEqual([8]);
    stack.turned(1, [13]);
    expect([stack.canUndo, stack.canRedo]).toEqual([false, true]);
    expect(stack.next(-1)).toEqual([13]);
    stack.turned(-1, [14]);
    expect(stack.next(-1)).toEqual([12]);
    expect(stack.next(1)).toEqual([14]);
  });

  it("cannot be redone after another edit", () => {
    const stack = new UndoStack();
    stack.made(8);
    stack.turned(1, [9]);
    stack.made(10);
    expect(stack.canRedo).toBe(false);
    expect(stack.next(1)).toEqual([10]);
  });

  it("that cannot be undone any more make way for the one before", () => {
    const stack = new UndoStack();
    stack.made(8);
    stack.made(9);
    stack.turned(1, []);
    expect(stack.next(1)).toEqual([8]);
    stack.turned(1, [10]);
    stack.turned(-1, []);
    expect([stack.canUndo, stack.canRedo]).toEqual([false, false]);
    expect(stack.next(1)).toBeUndefined();
  });

  it("of several requests are taken back together, the last one first", () => {
    const stack = new UndoStack();
    stack.made(8, 9, 10);
    expect(stack.next(1)).toEqual([10, 9, 8]);
    stack.turned(1, [11, 12, 13]);
    expect(stack.canUndo).toBe(false);
    expect(stack.next(-1)).toEqual([13, 12, 11]);
  });
});
