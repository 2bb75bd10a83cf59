import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Keeper } from "../../src/map-editor/keeper";

const MAP = { contextPath: "", page: "42", key: "k" };
const COMMITS = [{ id: "x", edits: [{ edit: "remove", part: "card", id: "c1" } as const] }];
const DAY = 86_400_000;

const login = (user: string): void => {
  document.head.innerHTML = user ? `<meta name="ajs-remote-user" content="${user}">` : "";
};

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  login("ada");
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("what the server has not acknowledged", () => {
  it("is there at the next visit, with its ids", () => {
    new Keeper(MAP).keep(COMMITS);
    expect(new Keeper(MAP).left()?.commits).toEqual(COMMITS);
  });

  it("is there for 7 days and not longer", () => {
    new Keeper(MAP).keep(COMMITS);
    vi.setSystemTime(Date.now() + 7 * DAY);
    expect(new Keeper(MAP).left()).not.toBeNull();
    vi.setSystemTime(Date.now() + 1);
    expect(new Keeper(MAP).left()).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  it("goes once it is acknowledged", () => {
    const keeper = new Keeper(MAP);
    keeper.keep(COMMITS);
    keeper.keep([]);
    expect(new Keeper(MAP).left()).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  it("of one tab stays when another tab has nothing left, and both are found, the older first", () => {
    const [one, other] = [new Keeper(MAP), new Keeper(MAP)];
    const later = [{ id: "y", edits: [] }];
    one.keep(COMMITS);
    vi.setSystemTime(Date.now() + 1);
    other.keep(later);
    expect(new Keeper(MAP).left()?.commits).toEqual([...COMMITS, ...later]);
    other.keep([]);
    expect(other.left()?.commits).toEqual(COMMITS);
  });

  it("is thrown away when nobody wants it", () => {
    new Keeper(MAP).keep(COMMITS);
    new Keeper(MAP).forget();
    expect(localStorage).toHaveLength(0);
  });

  it("is shown to nobody else, and on no other map", () => {
    new Keeper(MAP).keep(COMMITS);
    expect(new Keeper({ ...MAP, key: "other" }).left()).toBeNull();
    login("grace");
    expect(new Keeper(MAP).left()).toBeNull();
    login("");
    expect(new Keeper(MAP).left()).toBeNull();
  });

  it("cannot be read when something else stands there", () => {
    localStorage.setItem("journey-maps:ada:42:k:x", "{");
    expect(new Keeper(MAP).left()).toBeNull();
    localStorage.setItem("journey-maps:ada:42:k:x", "{}");
    expect(new Keeper(MAP).left()).toBeNull();
  });

  it("goes on being sent by a browser that stores nothing", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("No room", "QuotaExceededError");
    });
    expect(() => new Keeper(MAP).keep(COMMITS)).not.toThrow();
  });
});
