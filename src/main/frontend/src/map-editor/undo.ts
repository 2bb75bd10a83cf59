/** What was made at once, by the revisions that it made: one as a rule, several when one request could not hold it. */
export type Step = readonly number[];

/** One's own edits that can be taken back. An undo is an edit too: to redo is to undo it. */
export class UndoStack {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];

  /** After an edit of one's own: what was undone before it cannot be redone any more. */
  made(...step: Step): void {
    this.done.push(step);
    this.undone.length = 0;
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** What to undo, the last of its revisions first, for an undo (1) or a redo (-1). */
  next(direction: 1 | -1): Step | undefined {
    return (direction === 1 ? this.done : this.undone).at(-1)?.toReversed();
  }

  /** After the server has undone that step by these revisions; without any, it cannot be undone any more. */
  turned(direction: 1 | -1, made: Step): void {
    const [from, to] = direction === 1 ? [this.done, this.undone] : [this.undone, this.done];
    from.pop();
    if (made.length > 0) {
      to.push(made);
    }
  }
}
