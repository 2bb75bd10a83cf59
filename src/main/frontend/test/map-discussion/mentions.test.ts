import { describe, expect, it } from "vitest";
import { Mentions } from "../../src/map-discussion/mentions";

describe("mentions in a text", () => {
  it("are read as names and sent with keys", () => {
    const mentions = new Mentions();
    const text = "@[Ana Ruiz](k1), see @[Bo](k2).";
    expect(mentions.shown(text)).toBe("@Ana Ruiz, see @Bo.");
    expect(mentions.sent("@Bo and @Ana Ruiz: yes")).toBe("@[Bo](k2) and @[Ana Ruiz](k1): yes");
  });

  it("tell people with the same name apart", () => {
    const mentions = new Mentions();
    expect([mentions.add("Ana", "k1"), mentions.add("Ana", "k2"), mentions.add("Ana", "k1")]).toEqual([
      "Ana",
      "Ana (2)",
      "Ana",
    ]);
    expect(mentions.sent("@Ana (2) @Ana @Anabel")).toBe("@[Ana (2)](k2) @[Ana](k1) @Anabel");
  });

  it("begin with @ at the start of a word, with up to two words of a name", () => {
    const mentions = new Mentions();
    mentions.add("Bo Li", "k2");
    const begun = (text: string): unknown => mentions.begun(text, text.length);
    expect(begun("Thanks @an")).toEqual({ from: 7, query: "an" });
    expect(begun("(@Ana Ru")).toEqual({ from: 1, query: "Ana Ru" });
    expect([begun("ana@example"), begun("@"), begun("@Ana Ruiz says "), begun("@Bo Li")]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
