import { beforeEach, expect, it } from "vitest";
import { putFragments } from "../src/fragments";

beforeEach(() => {
  document.body.innerHTML = `<section id="m"><svg id="m-symbols"><defs></defs></svg>
    <table><tbody><tr id="m-l-a"><td>old</td></tr><tr id="m-l-b"><td>kept</td></tr></tbody></table></section>`;
});

it("puts rows and drawings into the page in the place of those with the same id", () => {
  putFragments(document, [
    { id: "m-l-a", html: '<tr id="m-l-a"><td>new</td></tr>' },
    { id: "m-symbols", html: '<svg id="m-symbols"><defs><g id="jm-face0"></g></defs></svg>' },
  ]);
  expect([...document.querySelectorAll("tbody > tr > td")].map((cell) => cell.textContent)).toEqual(["new", "kept"]);
  expect(document.querySelectorAll("#m-symbols")).toHaveLength(1);
  expect(document.querySelector("#jm-face0")?.namespaceURI).toBe("http://www.w3.org/2000/svg");
});

it("leaves out what has no place in the page", () => {
  putFragments(document, [{ id: "other", html: "<p>other</p>" }]);
  expect(document.body.textContent).not.toContain("other");
});
