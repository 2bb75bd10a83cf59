/** One's own edits that can be taken back, by the revisions that they made. An undo is an edit too: to redo is to undo it. */
export class UndoStack {
  private readonly done: number[] = [];
  private readonly undone: number[] = [];

  /** After an edit of one's own: what was undone before it cannot be redone any more. */
  made(revision: number): void {
    this.done.push(revision);
    this.undone.length = 0;
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** The revision to undo for an undo (1) or a redo (-1). */
  next(direction: 1 | -1): number | undefined {
    return (direction === 1 ? this.done : this.undone).at(-1);
  }

  /** After the server has undone that revision by another one. */
  turned(direction: 1 | -1, made: number): void {
    const [from, to] = direction === 1 ? [this.done, this.undone] : [this.undone, this.done];
    from.pop();
    to.push(made);
  }

  /** The server cannot undo it any more. */
  forget(direction: 1 | -1): void {
    (direction === 1 ? this.done : this.undone).pop();
  }
}
