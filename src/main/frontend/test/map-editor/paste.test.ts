import { describe, expect, it } from "vitest";
import type { Edit } from "../../src/edits";
import { applied, cardsOf, touchpointsOf } from "../../src/map-editor/content";
import { blockOf, pasteEdits, planFor } from "../../src/map-editor/paste";
import { isEdit } from "../is-edit";
import { HOLDS_CARDS, someContent } from "./some-map";

const text = (pasted: string) => blockOf("", pasted);
const table = (rows: string) => blockOf(`<meta charset="utf-8"><table><tbody>${rows}</tbody></table>`, "as text");

describe("a table whose cells span", () => {
  it("several columns or rows has their text in the first of them", () => {
    expect(
      table(
        '<tr><td rowspan="2" colspan="2">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td rowspan="0">e</td><td>f</td></tr>',
      ),
    ).toEqual([
      ["a", "", "b"],
      ["", "", "c"],
      ["d", "e", "f"],
    ]);
  });

  it("more rows than there are is read as far as it goes", () => {
    expect(table('<tr><td rowspan="9">a</td><td>b</td></tr>')).toEqual([["a", "b"]]);
  });
});

describe("text in the clipboard", () => {
  it("with tabs is rows and columns, on Windows too", () => {
    expect(text("a\tb\r\nc\td\r\n")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it.each(["a\nb\nc", "a\r\nb\r\nc\r\n", "a\rb\rc"])("in lines is one column: %j", (lines) => {
    expect(text(lines)).toEqual([["a"], ["b"], ["c"]]);
  });

  it("keeps line ends and quotation marks of a cell that a spreadsheet has quoted", () => {
    expect(text('"two\nlines"\t"says ""no"""\nnext\t"a\tb"')).toEqual([
      ["two\nlines", 'says "no"'],
      ["next", "a\tb"],
    ]);
  });

  it("keeps quotation marks that people have written", () => {
    expect(text('"Too slow"\n"Too dear" said Tom\n5" wide')).toEqual([
      ['"Too slow"'],
      ['"Too dear" said Tom'],
      ['5" wide'],
    ]);
    expect(text('"never closed\tb')).toEqual([['"never closed', "b"]]);
  });

  it("keeps gaps inside a block and drops empty rows and columns behind it", () => {
    expect(text("a\t\tc\t\t\n\t\t\t\t\n\tb\t\t\t\n")).toEqual([
      ["a", "", "c"],
      ["", "b", ""],
    ]);
    expect(text("  \n\t\n")).toEqual([]);
    expect(text("")).toEqual([]);
  });

  it("of 5,000 cells is read as a whole", () => {
    const rows = Array.from({ length: 500 }, (_, r) => Array.from({ length: 10 }, (_, c) => `"${r}\n${c}"`).join("\t"));
    const block = text(rows.join("\r\n"));
    expect(block).toHaveLength(500);
    expect(block.flat()).toHaveLength(5_000);
    expect(block[499]?.[9]).toBe("499\n9");
  });

  it("that is long is read too", () => {
    const long = "x".repeat(100_000);
    expect(text(`"${long}\n"\tb`)).toEqual([[long, "b"]]);
  });
});

describe("a table of a page", () => {
  it("is its cells, headings too", () => {
    expect(table("<tr><th>Pain</th><th>Idea</th></tr><tr><td> Slow </td><td><b>Faster</b> one</td></tr>")).toEqual([
      ["Pain", "Idea"],
      ["Slow", "Faster one"],
    ]);
  });

  it("keeps the lines of a cell apart", () => {
    expect(table("<tr><td>a<br>b</td><td><p>c</p><p>d</p></td></tr>")).toEqual([["a\nb", "c\nd"]]);
    expect(table("<tr><td><p>Ideas</p><ul><li>e</li><li>f</li></ul></td></tr>")).toEqual([["Ideas\ne\nf"]]);
    expect(table("<tr><td><div>g</div><div>h</div></td></tr>")).toEqual([["g\nh"]]);
  });

  it("does not break sentences where its source is wrapped", () => {
    expect(table("<tr><td>\n  a long\n   sentence  </td></tr>")).toEqual([["a long sentence"]]);
  });

  it("runs nothing", () => {
    expect(table('<tr><td>a<img src=x onerror="alert(1)"></td></tr>')).toEqual([["a"]]);
  });

  it("counts before the text; without one the text does", () => {
    expect(table("<tr><td>cell</td></tr>")).toEqual([["cell"]]);
    expect(blockOf("<p>Hello</p>", "Hello")).toEqual([["Hello"]]);
  });
});

const at = (lane: string, anchor: string | null) => ({ lane, anchor });
const plan = (block: string, from: Parameters<typeof planFor>[2]) =>
  planFor(someContent(), text(block), from, HOLDS_CARDS);
const places = (block: string, from: Parameters<typeof planFor>[2]) =>
  plan(block, from).pasted.map(({ text: words, into }) => [words, ...Object.values(into)]);

describe("the places of what is pasted", () => {
  it("are for lines the cards of one cell", () => {
    expect(places("x\ny", at("pain", null))).toEqual([
      ["x", "pain", null],
      ["y", "pain", null],
    ]);
  });

  it("are for a block the cells to the right and below", () => {
    expect(places("1\t2\t3\n4\t\t6", at("do", "a"))).toEqual([
      ["1", "do", "a"],
      ["2", "do", "b"],
      ["3", "do", "c"],
      ["4", "pain", "a"],
      ["6", "pain", "c"],
    ]);
  });

  it("go on under touchpoints where cards hang under these", () => {
    expect(places("1\t2", at("pain", "2"))).toEqual([
      ["1", "pain", "2"],
      ["2", "pain", "3"],
    ]);
  });

  it("end with the stages and lanes, and what is left is counted", () => {
    expect(plan("1\t2\t3\n4\t5\t6", at("pain", "b"))).toMatchObject({
      pasted: [{ text: "1" }, { text: "2" }],
      left: 4,
    });
  });

  it("are for a stage touchpoints, whatever the block", () => {
    expect(places("1\t2\n3", { stage: "b" })).toEqual([
      ["1", "b"],
      ["2", "b"],
      ["3", "b"],
    ]);
  });
});

describe("the edits of what is pasted", () => {
  const pasted = (block: string, from: Parameters<typeof planFor>[2]) => {
    const edits: Edit[] = pasteEdits(someContent(), plan(block, from));
    expect(edits.every(isEdit)).toBe(true);
    return edits.reduce(applied, someContent());
  };

  it("put cards behind those that are there, in order", () => {
    expect(cardsOf(pasted("x\ny\nz", at("do", "a")), "do", "a").map((card) => card.text)).toEqual([
      "Looks",
      "Compares",
      "x",
      "y",
      "z",
    ]);
  });

  it("put touchpoints behind those that are there, each name in one line", () => {
    expect(touchpointsOf(pasted('"two\nlines"\nx', { stage: "a" }), "a").map(({ name }) => name)).toEqual([
      "Site",
      "Shop",
      "two lines",
      "x",
    ]);
  });
});
