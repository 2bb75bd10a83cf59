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

it("leaves a map that is drawn as a whole with its size and with what stands beside it", () => {
  document.body.innerHTML = `<section class="jm-map jm-full" id="m" data-jm-revision="1" data-jm-may-mark style="--jm-zoom:1.25">
    <p>old</p><aside data-jm-own><textarea></textarea></aside></section>`;
  const map = document.getElementById("m");
  const area = document.querySelector("textarea");
  area!.value = "half a thought";
  area!.focus();
  putFragments(document, [
    { id: "m", html: '<section class="jm-map" id="m" data-jm-revision="2"><p>new</p></section>' },
  ]);
  expect(document.getElementById("m")).toBe(map);
  expect(map?.className).toBe("jm-map jm-full");
  expect(map?.style.getPropertyValue("--jm-zoom")).toBe("1.25");
  expect(map?.dataset).toMatchObject({ jmRevision: "2" });
  expect(map?.dataset.jmMayMark).toBeUndefined();
  expect(map?.querySelector("p")?.textContent).toBe("new");
  expect(document.activeElement).toBe(area);
  expect(document.querySelector("textarea")?.value).toBe("half a thought");
});

it("keeps what a reader has hidden or opened in a piece that is drawn again", () => {
  document.body.innerHTML = `<header id="m-head"><input type="checkbox" class="jm-toggle" checked><details><summary>About</summary></details></header>`;
  document.querySelector("input")!.checked = false;
  document.querySelector("details")!.open = true;
  putFragments(document, [
    {
      id: "m-head",
      html: '<header id="m-head"><b>31 %</b><input type="checkbox" class="jm-toggle" checked><details><summary>About</summary></details></header>',
    },
  ]);
  expect(document.querySelector("b")?.textContent).toBe("31 %");
  expect(document.querySelector("input")?.checked).toBe(false);
  expect(document.querySelector("details")?.open).toBe(true);
});
