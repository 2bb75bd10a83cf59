import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Edit } from "../../src/edits";
import type { EditAnswer, EditRequest, Outcome } from "../../src/map-editor/client";
import { EditQueue, type QueueEvents, type Result } from "../../src/map-editor/queue";
import { Later, settle } from "./some-map";

const EDIT: Edit = { edit: "remove", part: "card", id: "c1" };
const LOST: Outcome<EditAnswer> = { kind: "lost" };

/** A server that says what a test tells it to, one request after the other. */
class Server {
  readonly requests: EditRequest[] = [];
  readonly leaving: EditRequest[] = [];
  atOnce = 0;
  most = 0;
  private readonly answers: Later<Outcome<EditAnswer>>[] = [];

  async edit(request: EditRequest, keepalive = false): Promise<Outcome<EditAnswer>> {
    (keepalive ? this.leaving : this.requests).push(request);
    const answer = new Later<Outcome<EditAnswer>>();
    if (!keepalive) {
      this.answers.push(answer);
    }
    this.most = Math.max(this.most, ++this.atOnce);
    const outcome = await answer.promise;
    this.atOnce--;
    return outcome;
  }

  async says(outcome: Outcome<EditAnswer>): Promise<void> {
    this.answers.shift()?.resolve(outcome);
    await settle();
  }
}

let server: Server;
let queue: EditQueue;
let revision: number;
let told: string[];

const done = (made: number): Outcome<EditAnswer> => ({
  kind: "done",
  body: { revision: made, made, fragments: [] },
});

beforeEach(() => {
  vi.useFakeTimers();
  server = new Server();
  revision = 7;
  told = [];
  const events: QueueEvents = {
    revision: () => revision,
    answered: ({ id }, answer) => {
      revision = answer.revision;
      told.push(`${id} made ${answer.made}`);
    },
    refused: ({ id, edits }, status) => told.push(`${id} refused ${status} with ${edits.length}`),
    changed: () => undefined,
  };
  queue = new EditQueue(server, events);
});

afterEach(() => {
  vi.useRealTimers();
});

const sent = (): string[] => server.requests.map(({ id, baseRevision }) => `${id} on ${baseRevision}`);

describe("what is committed", () => {
  it("goes out at once and is saved with the answer", async () => {
    let result: Result | undefined;
    void queue.commit([EDIT], "x").then((it) => {
      result = it;
    });
    expect(queue.state).toBe("saving");
    expect(server.requests).toEqual([{ id: "x", baseRevision: 7, edits: [EDIT] }]);
    await server.says(done(8));
    expect(queue.state).toBe("saved");
    expect(result).toEqual({ kind: "done", made: [8] });
    expect(queue.unanswered).toEqual([]);
  });

  it("goes one at a time, in order, each on what the one before has made", async () => {
    for (const id of ["x", "y", "z"]) {
      void queue.commit([EDIT], id);
    }
    expect(queue.unanswered.map(({ id }) => id)).toEqual(["x", "y", "z"]);
    expect(sent()).toEqual(["x on 7"]);
    await server.says(done(8));
    expect(queue.state).toBe("saving");
    await server.says(done(9));
    await server.says(done(10));
    expect(sent()).toEqual(["x on 7", "y on 8", "z on 9"]);
    expect(told).toEqual(["x made 8", "y made 9", "z made 10"]);
    expect(server.most).toBe(1);
  });

  it("gets an id when it brings none", () => {
    void queue.commit([EDIT]);
    expect(server.requests[0]?.id).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe("an answer that is lost", () => {
  it("is asked for again with the same id, until it comes", async () => {
    void queue.commit([EDIT], "x");
    await server.says(LOST);
    expect(queue.state).toBe("offline");
    await vi.advanceTimersByTimeAsync(1_000);
    await server.says(LOST);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(server.requests).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    await server.says(done(8));
    expect(sent()).toEqual(["x on 7", "x on 7", "x on 7"]);
    expect(told).toEqual(["x made 8"]);
    expect(queue.state).toBe("saved");
  });

  it("lets what comes after wait, and nothing is lost", async () => {
    void queue.commit([EDIT], "x");
    await server.says(LOST);
    void queue.commit([EDIT], "y");
    expect(queue.unanswered.map(({ id }) => id)).toEqual(["x", "y"]);
    await server.says(done(8));
    expect(queue.state).toBe("saving");
    await server.says(done(9));
    expect(told).toEqual(["x made 8", "y made 9"]);
  });

  it("is asked for at most every 15 seconds in the end, and at once when the network is back", async () => {
    void queue.commit([EDIT], "x");
    for (let i = 0; i < 8; i++) {
      await server.says(LOST);
      await vi.advanceTimersByTimeAsync(15_000);
    }
    expect(server.requests).toHaveLength(9);
    await server.says(LOST);
    queue.retry();
    expect(server.requests).toHaveLength(10);
    await server.says(LOST);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.requests).toHaveLength(11);
  });

  it("is not asked for more often because more is committed meanwhile", async () => {
    for (let i = 0; i < 10; i++) {
      void queue.commit([EDIT]);
      await server.says(LOST);
    }
    const before = server.requests.length;
    for (let i = 0; i < 60; i++) {
      await vi.advanceTimersByTimeAsync(1_000);
      await server.says(LOST);
    }
    expect(server.requests.length - before).toBeLessThanOrEqual(5);
  });
});

describe("an end of the login", () => {
  it("is told, and work goes on after the login in another tab", async () => {
    void queue.commit([EDIT], "x");
    await server.says({ kind: "session" });
    expect(queue.state).toBe("session");
    expect(queue.unanswered).toHaveLength(1);
    queue.retry();
    expect(queue.state).toBe("session");
    await server.says(done(8));
    expect(queue.state).toBe("saved");
  });
});

describe("a refusal", () => {
  it("is told with its reasons and does not hold up the others", async () => {
    const errors = [{ field: "edits[0].from", key: "conflict", message: "Somebody was faster." }];
    const result = queue.commit([EDIT], "x");
    void queue.commit([EDIT], "y");
    await server.says({ kind: "refused", status: 409, errors });
    expect(await result).toEqual({ kind: "refused", status: 409, errors, made: [] });
    await server.says(done(8));
    expect(told).toEqual(["x refused 409 with 1", "y made 8"]);
    expect(queue.state).toBe("saved");
  });
});

describe("more edits than a request takes", () => {
  const many: Edit[] = Array.from({ length: 2_001 }, (_, i) => ({ edit: "remove", part: "card", id: `c${i}` }));
  const waiting = (): number[] => queue.unanswered.map(({ edits }) => edits.length);

  it("go in several requests, all of which wait from the first moment on, and are done with the last", async () => {
    const result = queue.commit(many, "x");
    expect(waiting()).toEqual([1_000, 1_000, 1]);
    expect(queue.unanswered.flatMap(({ edits }) => edits)).toEqual(many);
    await server.says(done(8));
    expect(waiting()).toEqual([1_000, 1]);
    await server.says(LOST);
    expect(waiting()).toEqual([1_000, 1]);
    queue.retry();
    await server.says(done(9));
    expect(queue.state).toBe("saving");
    await server.says(done(10));
    expect(await result).toEqual({ kind: "done", made: [8, 9, 10] });
    expect(server.requests.map(({ edits }) => edits.length)).toEqual([1_000, 1_000, 1_000, 1]);
    const ids = server.requests.map(({ id }) => id);
    expect(ids[0]).toBe("x");
    expect(ids[1]).toBe(ids[2]);
    expect(new Set(ids).size).toBe(3);
    expect(queue.state).toBe("saved");
  });

  it("that are refused in the middle are told with the rest, which is not sent", async () => {
    const result = queue.commit(many, "x");
    void queue.commit([EDIT], "y");
    await server.says(done(8));
    const { id } = server.requests[1] as EditRequest;
    await server.says({ kind: "refused", status: 400, errors: [] });
    expect(await result).toEqual({ kind: "refused", status: 400, errors: [], made: [8] });
    await server.says(done(9));
    expect(told).toEqual(["x made 8", `${id} refused 400 with 1001`, "y made 9"]);
    expect(queue.state).toBe("saved");
  });

  it("that are given up in the middle have made what the server took", async () => {
    const result = queue.commit(many, "x");
    await server.says(done(8));
    queue.discard();
    expect(await result).toEqual({ kind: "refused", status: 0, errors: [], made: [8] });
    expect(queue.unanswered).toEqual([]);
  });

  it("do not all go out at once when the page closes, where the last could come first", () => {
    void queue.commit(many, "x");
    void queue.commit([EDIT], "y");
    queue.flush();
    expect(server.leaving.map(({ id }) => id)).toEqual(["x", "y"]);
  });
});

describe("when the page closes", () => {
  it("all that waits goes out with its ids, to be answered by nobody", () => {
    void queue.commit([EDIT], "x");
    void queue.commit([EDIT], "y");
    queue.flush();
    expect(server.leaving.map(({ id }) => id)).toEqual(["x", "y"]);
  });
});

describe("settled", () => {
  it("comes when nothing waits any more", async () => {
    let isSettled = false;
    void queue.commit([EDIT], "x");
    void queue.settled().then(() => {
      isSettled = true;
    });
    await vi.advanceTimersByTimeAsync(500);
    expect(isSettled).toBe(false);
    await server.says(done(8));
    await vi.advanceTimersByTimeAsync(20);
    expect(isSettled).toBe(true);
  });
});
