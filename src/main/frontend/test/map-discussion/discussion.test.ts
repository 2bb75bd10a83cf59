import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { followDiscussions } from "../../src/map-discussion/discussion";
import { COMMENT, NEWS } from "../../src/map-events";
import { MAP_DRAWN } from "../../src/scroll-shadows";
import { part, texts } from "../map-tools/reader-map";
import { comment, Server, showMap, thread, words } from "./some-comments";

vi.stubGlobal(
  "ResizeObserver",
  class {
    observe(): void {}
    disconnect(): void {}
  },
);

let english: Record<string, string>;
let map: HTMLElement;
let server: Server;

const panel = (): HTMLElement | null => map.querySelector(".jm-talk");
const area = (within: ParentNode = part(".jm-talk-foot")): HTMLTextAreaElement => part("textarea", within);
const said = (): string => texts(".jm-talk-in > [role=status]").join();
const button = (label: string, within: ParentNode = part(".jm-talk")): HTMLElement => {
  const found = [...within.querySelectorAll<HTMLElement>("button")].find(({ textContent, ariaLabel }) =>
    [textContent, ariaLabel ?? ""].some((text) => text === label),
  );
  return found ?? part(`button named ${label}`);
};
const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

async function openAt(touchpoint: string): Promise<void> {
  map.dispatchEvent(new CustomEvent(COMMENT, { detail: { part: "touchpoint", id: touchpoint }, bubbles: true }));
  await settled();
}

async function openAll(): Promise<void> {
  part("[data-jm-tool=comments]").click();
  await settled();
}

function type(text: string, into: HTMLTextAreaElement = area()): void {
  into.focus();
  into.value = text;
  into.setSelectionRange(text.length, text.length);
  into.dispatchEvent(new Event("input", { bubbles: true }));
}

async function press(key: string, more: KeyboardEventInit = {}): Promise<void> {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }),
  );
  await settled();
}

beforeAll(() => {
  english = words();
  Element.prototype.scrollIntoView = vi.fn();
  followDiscussions(document);
});

beforeEach(() => {
  vi.useFakeTimers();
  map = showMap();
  map.id = `m${Math.round(1e9 * Math.random())}`;
  for (const element of map.querySelectorAll("[id^=m-]")) {
    element.id = element.id.replace(/^m/, map.id);
  }
  server = new Server(english, [
    thread("1", [comment("9", "Ana", "It froze", { unread: true }), comment("10", "Bo", "Yes", { parent: "9" })]),
    thread("2", [comment("8", "Bo", "Fine", { mayEdit: true, mayDelete: true })]),
    thread("1", [comment("7", "Ana", "Done")], { resolved: { name: "Bo", at: 0 } }),
    thread("gone", [comment("6", "Cy", "Old")], {
      part: { part: "touchpoint", id: "gone", name: "Kiosk", where: "", removed: true },
    }),
  ]);
  document.dispatchEvent(new CustomEvent(MAP_DRAWN));
});

afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
});

describe("the comments beside a map", () => {
  it("are offered with their number, and open and close by the same button", async () => {
    expect(part("[data-jm-tool=comments]").hidden).toBe(false);
    expect(texts("[data-jm-tool=comments]")).toEqual(["Comments 2"]);
    await openAll();
    expect(texts(".jm-talk-title")).toEqual(["All comments of the map"]);
    expect(texts(".jm-talk [role=tab]")).toEqual(["Open 3", "Resolved 1"]);
    expect(texts(".jm-comment-text")).toEqual(["It froze", "Yes", "Fine", "Old"]);
    expect(map.classList.contains("jm-talking")).toBe(true);
    part("[data-jm-tool=comments]").click();
    expect(panel()).toBeNull();
    expect(map.classList.contains("jm-talking")).toBe(false);
  });

  it("open at a touchpoint with its own threads, mark it, and let one write at once", async () => {
    await openAt("1");
    expect(texts(".jm-talk-title")).toEqual(["Touchpoint 1"]);
    expect(texts(".jm-talk-where")).toEqual(["Before · Website"]);
    expect(texts(".jm-comment-text")).toEqual(["It froze", "Yes"]);
    expect(part(".jm-talked").dataset.jmTouchpoint).toBe("1");
    expect(document.activeElement).toBe(area());
  });

  it("give the focus back where it was", async () => {
    const touchpoint = part("[data-jm-touchpoint='2']");
    touchpoint.tabIndex = 0;
    touchpoint.focus();
    await openAt("2");
    await press("Escape");
    expect(panel()).toBeNull();
    expect(document.activeElement).toBe(touchpoint);
    expect(map.querySelector(".jm-talked")).toBeNull();
  });

  it("say in words what is new, and what is about something that was removed", async () => {
    await openAll();
    expect(texts(".jm-comment-new")).toEqual(["new"]);
    expect(texts(".jm-thread-removed")).toEqual(["on a removed touchpoint"]);
  });

  it("are empty with a word and an invitation", async () => {
    await openAt("3");
    expect(texts(".jm-talk-empty p")).toEqual([english["empty.open"], english["empty.hint"]]);
  });

  it("can be read by those who may not write", async () => {
    server.comments = { ...server.comments, mayComment: false };
    await openAt("1");
    expect(texts(".jm-talk-foot")).toEqual([english.cannot]);
    expect(texts(".jm-thread-tools")).toEqual([]);
  });

  it("say in the tools when they cannot be had", async () => {
    part(".jm-tools").dataset.jmCommentsFailed = "Not loaded.";
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    await openAll();
    expect(panel()).toBeNull();
    expect(texts(".jm-said")).toEqual(["Not loaded."]);
  });
});

describe("a comment that is written", () => {
  it("is sent by Ctrl+Enter and stands first then", async () => {
    await openAt("2");
    type("The **queue**");
    server.answers(thread("2", [comment("11", "Me", "The queue")]));
    await press("Enter", { ctrlKey: true });
    expect(server.is("POST")).toMatchObject([{ door: "/comments", body: { touchpoint: "2", text: "The **queue**" } }]);
    expect(texts(".jm-comment-text")).toEqual(["The queue", "Fine"]);
    expect([area().value, said()]).toEqual(["", "Comment sent."]);
    expect(texts("[data-jm-tool=comments] [data-jm-count]")).toEqual(["3"]);
  });

  it("stays when the connection fails, and is the same comment when it is sent again", async () => {
    await openAt("2");
    type("The queue");
    server.next.push(() => Response.error());
    await press("Enter", { ctrlKey: true });
    expect(texts(".jm-talk-foot .jm-compose-error")).toEqual([english.failed]);
    expect(area().value).toBe("The queue");
    server.answers(thread("2", [comment("11", "Me", "The queue")]));
    await press("Enter", { ctrlKey: true });
    const [first, second] = server.is("POST").map(({ body }) => (body as { id: string }).id);
    expect(first).toBe(second);
    expect(texts(".jm-talk-foot .jm-compose-error")).toEqual([""]);
  });

  it("stays when it is refused, with the reason at the field", async () => {
    await openAt("2");
    type("x");
    server.refuses(400, "This person does not exist.");
    await press("Enter", { ctrlKey: true });
    expect(texts(".jm-talk-foot .jm-compose-error")).toEqual(["This person does not exist."]);
    expect(area().getAttribute("aria-invalid")).toBe("true");
    expect(area().value).toBe("x");
  });

  it("is kept for its touchpoint while others are looked at", async () => {
    await openAt("2");
    type("half a thought");
    await openAt("1");
    expect(area().value).toBe("");
    await openAt("2");
    expect(area().value).toBe("half a thought");
  });

  it("is not lost by closing without a question", async () => {
    await openAt("2");
    type("half a thought");
    await press("Escape");
    expect(texts(".jm-ask-close p")).toEqual([english["close.ask"]]);
    button("Keep writing").click();
    expect(area().value).toBe("half a thought");
    await press("Escape");
    button("Throw it away").click();
    expect(panel()).toBeNull();
  });

  it("says how much room is left near the end, and is not sent when it is too long", async () => {
    await openAt("2");
    type("x".repeat(9_500));
    expect(texts(".jm-talk-foot .jm-compose-left")).toEqual(["500 characters left"]);
    type("x".repeat(10_001));
    await press("Enter", { ctrlKey: true });
    expect(server.is("POST")).toEqual([]);
    expect(area().value).toHaveLength(10_001);
  });

  it("is about what one chooses among all comments", async () => {
    await openAll();
    const about = part<HTMLSelectElement>(".jm-compose-about");
    expect([...about.options].map(({ text }) => text.trim())).toEqual([
      "The map as a whole",
      "Before",
      "Touchpoint 1",
      "Touchpoint 2",
      "After",
      "Touchpoint 3",
    ]);
    about.selectedIndex = 4;
    type("Good");
    server.answers(thread("3", [comment("11", "Me", "Good")]));
    await press("Enter", { ctrlKey: true });
    expect(server.is("POST")).toMatchObject([{ body: { stage: "b" } }]);
  });

  it("mentions people whom the list offers, and says who will not be told", async () => {
    await openAt("2");
    const people = [
      { key: "k1", name: "Ana Ruiz", username: "ana", maySee: true },
      { key: "k2", name: "Anton", username: "anton", maySee: false },
    ];
    server.found = ["ana", "anton"];
    server.next.push(() => new Response(JSON.stringify({ people })));
    type("Thanks @an");
    await vi.advanceTimersByTimeAsync(200);
    expect(
      server
        .is("GET")
        .map(({ door }) => decodeURIComponent(door))
        .slice(-2),
    ).toEqual([
      expect.stringMatching(/search\?limit=8&cql=type=user and user.fullname~"an\*"$/),
      "/people?query=an&name=ana&name=anton",
    ]);
    expect(texts("[role=option]")).toEqual(["Ana Ruiz", "Antoncannot see this page"]);
    await press("ArrowDown");
    expect(area().getAttribute("aria-activedescendant")).toBe(part("[role=option][aria-selected=true]").id);
    await press("Enter");
    expect(area().value).toBe("Thanks @Anton ");
    expect(texts(".jm-compose-told")).toContain("Anton cannot see this page and will not be told of the comment.");
    server.answers(thread("2", [comment("11", "Me", "Thanks")]));
    await press("Enter", { ctrlKey: true });
    expect(server.is("POST")).toMatchObject([{ body: { text: "Thanks @[Anton](k2)" } }]);
  });

  it("closes the list of people before anything else", async () => {
    await openAt("2");
    server.next.push(
      () => new Response(JSON.stringify({ people: [{ key: "k", name: "Ana", username: "a", maySee: true }] })),
    );
    type("@an");
    await vi.advanceTimersByTimeAsync(200);
    await press("Escape");
    expect(map.querySelectorAll("[role=option]")).toHaveLength(0);
    expect(panel()).not.toBeNull();
    expect(map.querySelector(".jm-ask-close")).toBeNull();
  });
});

describe("a thread", () => {
  it("takes replies", async () => {
    await openAt("1");
    button("Reply").click();
    type("Thanks", area(part(".jm-thread-foot")));
    const root = comment("9", "Ana", "It froze");
    server.answers(thread("1", [root, comment("12", "Me", "Thanks", { parent: "9" })]));
    await press("Enter", { ctrlKey: true });
    expect(server.is("POST")).toMatchObject([{ body: { touchpoint: "1", parent: "9", text: "Thanks" } }]);
    expect(texts(".jm-reply .jm-comment-text")).toEqual(["Thanks"]);
    expect(document.activeElement).toBe(button("Reply"));
  });

  it("is resolved and opened again", async () => {
    await openAt("2");
    const done = thread("2", [comment("8", "Bo", "Fine")], { resolved: { name: "Me", at: 1 } });
    server.answers(done);
    button("Resolve").click();
    await settled();
    expect(server.is("PUT")).toMatchObject([{ door: "/comments/8/resolved", body: { resolved: true } }]);
    expect(texts(".jm-talk [role=tab]")).toEqual(["Open 0", "Resolved 1"]);
    button("Resolved 1").click();
    expect(texts(".jm-thread-resolved")).toEqual([expect.stringMatching(/^Resolved by Me, /)]);
    server.answers({ ...done, resolved: null });
    button("Reopen").click();
    await settled();
    expect(texts(".jm-talk [role=tab]")).toEqual(["Open 1", "Resolved 0"]);
  });

  it("has its own comments changed", async () => {
    await openAt("2");
    button("Edit (comment by Bo)").click();
    expect(area(part(".jm-thread")).value).toBe("Fine");
    type("Fine, really", area(part(".jm-thread")));
    server.answers(thread("2", [comment("8", "Bo", "Fine, really", { mayEdit: true, edited: true })]));
    await press("Enter", { ctrlKey: true });
    expect(server.is("PUT")).toMatchObject([{ door: "/comments/8", body: { text: "Fine, really" } }]);
    expect(texts(".jm-comment-text, .jm-comment-edited")).toEqual(["edited", "Fine, really"]);
  });

  it("is deleted only after a question", async () => {
    await openAt("2");
    button("Delete (comment by Bo)").click();
    expect(document.activeElement?.textContent).toBe("Keep");
    button("Keep").click();
    expect(server.is("DELETE")).toEqual([]);
    button("Delete (comment by Bo)").click();
    server.answers(null);
    button("Delete").click();
    await settled();
    expect(server.is("DELETE")).toMatchObject([{ door: "/comments/8" }]);
    expect(texts(".jm-comment-text")).toEqual([]);
    expect(document.activeElement).toBe(part(".jm-talk-title"));
  });

  it("says why it could not be deleted", async () => {
    await openAt("2");
    button("Delete (comment by Bo)").click();
    server.refuses(403, "Only its author may.");
    button("Delete").click();
    await settled();
    expect(texts(".jm-comment .jm-compose-error")).toEqual(["Only its author may."]);
  });

  it("gives its address away", async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
    await openAt("2");
    button("Copy link (comment by Bo)").click();
    await settled();
    expect(writeText).toHaveBeenCalledWith(expect.stringMatching(/^http.*focusedCommentId=8#comment-8$/));
    expect(said()).toBe("Link copied.");
  });
});

describe("what others write meanwhile", () => {
  const news = async (): Promise<void> => {
    map.dispatchEvent(new CustomEvent(NEWS, { detail: { comments: true, openThreads: 4 }, bubbles: true }));
    await settled();
  };

  it("leaves the focus where the keyboard has brought it", async () => {
    await openAt("1");
    const reply = button("Reply");
    reply.focus();
    const [first, ...others] = server.comments.threads;
    const more = comment("13", "Cy", "Me too", { parent: "9", unread: true });
    server.comments = {
      ...server.comments,
      threads: [thread("1", [...(first?.comments ?? []), more]), ...others],
    };
    await news();
    expect(texts(".jm-comment-text")).toContain("Me too");
    expect(document.activeElement).toBe(reply);
  });

  it("is there at once, and leaves alone what is being typed", async () => {
    await openAt("1");
    button("Reply").click();
    const field = area(part(".jm-thread-foot"));
    type("half a", field);
    const more = comment("13", "Cy", "Me too", { parent: "9", unread: true });
    const [first, ...others] = server.comments.threads;
    server.comments = {
      ...server.comments,
      threads: [
        thread("1", [comment("14", "Cy", "And this", { unread: true })]),
        thread("1", [...(first?.comments ?? []), more]),
        ...others,
      ],
    };
    await news();
    expect(texts(".jm-comment-text")).toEqual(["And this", "It froze", "Yes", "Me too"]);
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe("half a");
    expect(said()).toBe("New comment by Cy.");
  });

  it("may be the end of the thread that one answers; the text stays to be copied", async () => {
    await openAt("1");
    button("Reply").click();
    type("half a thought", area(part(".jm-thread-foot")));
    server.comments = { ...server.comments, threads: server.comments.threads.slice(1) };
    await news();
    expect(area(part(".jm-thread")).value).toBe("half a thought");
    expect(texts(".jm-thread .jm-compose-error")).toEqual([english.gone]);
  });

  it("may be that the page is not this person's to see any more; the text stays to be copied", async () => {
    await openAt("1");
    type("half a thought");
    vi.stubGlobal(
      "fetch",
      async () => new Response('{"errors":[{"field":"","key":"no","message":"No."}]}', { status: 404 }),
    );
    await news();
    expect(texts(".jm-talk-list")).toEqual([english.lost]);
    expect([area().value, area().readOnly]).toEqual(["half a thought", true]);
  });
});

describe("what was read", () => {
  it("is told once it was seen for a moment, up to the first that was not", async () => {
    server.comments = {
      ...server.comments,
      threads: [
        thread("2", [comment("30", "Cy", "c", { unread: true })]),
        thread("1", [comment("20", "Cy", "b", { unread: true })]),
        thread("2", [comment("10", "Cy", "a", { unread: true })]),
      ],
    };
    await openAt("2");
    expect(server.is("PUT")).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_500);
    expect(server.is("PUT")).toEqual([{ method: "PUT", door: "/comments/seen", body: { at: 10_000 } }]);
  });

  it("is told of all when all was seen", async () => {
    await openAll();
    await vi.advanceTimersByTimeAsync(2_500);
    expect(server.is("PUT")).toEqual([{ method: "PUT", door: "/comments/seen", body: { at: 9_000 } }]);
  });
});
