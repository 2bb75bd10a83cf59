import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { followDiscussions } from "../../src/map-discussion/discussion";
import { texts } from "../map-tools/reader-map";
import { comment, Server, showMap, thread, words } from "./some-comments";

vi.stubGlobal(
  "ResizeObserver",
  class {
    observe(): void {}
    disconnect(): void {}
  },
);
Element.prototype.scrollIntoView = vi.fn();

let english: Record<string, string>;

beforeAll(() => {
  english = words();
});

beforeEach(() => {
  showMap();
  const removed = { part: "touchpoint", id: "gone", name: "Kiosk", where: "", removed: true } as const;
  new Server(english, [
    thread("1", [comment("9", "Ana", "Open"), comment("10", "Bo", "A reply", { parent: "9" })]),
    thread("1", [comment("8", "Ana", "Settled")], { resolved: { name: "Bo", at: 0 } }),
    thread("gone", [comment("7", "Cy", "Old")], { part: removed }),
  ]);
});

async function arriveAt(id: string): Promise<void> {
  history.replaceState(null, "", `?pageId=42&focusedCommentId=${id}#comment-${id}`);
  followDiscussions(document);
  await vi.waitFor(() => expect(document.querySelector(".jm-talk")).not.toBeNull());
}

it("the address of a comment opens the panel at it and says whose it is", async () => {
  await arriveAt("10");
  expect(texts(".jm-talk-title")).toEqual(["Touchpoint 1"]);
  expect(texts(".jm-comment-asked .jm-comment-text")).toEqual(["A reply"]);
  expect(document.activeElement?.textContent).toContain("A reply");
  expect(texts(".jm-talk-in > [role=status]")).toEqual(["Comment by Bo."]);
});

it("also when it is resolved", async () => {
  await arriveAt("8");
  expect(texts("[role=tab][aria-selected=true]")).toEqual(["Resolved 1"]);
  expect(texts(".jm-comment-asked .jm-comment-text")).toEqual(["Settled"]);
});

it("also when its touchpoint was removed", async () => {
  await arriveAt("7");
  expect(texts(".jm-talk-title, .jm-talk-where")).toEqual(["Kiosk", "on a removed touchpoint"]);
  expect(texts(".jm-comment-asked .jm-comment-text")).toEqual(["Old"]);
});

it("a comment of the page that is about no part of the map opens nothing", async () => {
  history.replaceState(null, "", "?pageId=42&focusedCommentId=1#comment-1");
  followDiscussions(document);
  await new Promise((resolve) => setTimeout(resolve));
  expect(document.querySelector(".jm-talk")).toBeNull();
});
