import { beforeEach, describe, expect, it } from "vitest";
import { own } from "../../src/map-editor/dom";
import { morph } from "../../src/map-editor/morph";

const row = (text: string, more = ""): string =>
  `<div id="row" class="jm-row"><p id="one" class="jm-text">${text}</p>${more}</div>`;
const draw = (html: string, keep: string[] = []): void => morph(document, [{ id: "row", html }], keep);
const part = <E extends Element>(selector: string): E => document.querySelector<E>(selector) as E;

beforeEach(() => {
  document.body.innerHTML = `<section class="jm-map" id="map">${row("Slow")}</section>`;
});

describe("a drawing", () => {
  it("shows in the page, in the elements that are there", () => {
    const before = part("#one");
    draw(row("Dear", '<p id="two">New</p>'));
    expect(part("#row").textContent).toBe("DearNew");
    expect(part("#one")).toBe(before);
  });

  it("of what the page does not show changes nothing", () => {
    morph(document, [{ id: "gone", html: "<p id='gone'>x</p>" }]);
    morph(document, [{ id: "row", html: "" }]);
    expect(part("#row").textContent).toBe("Slow");
  });

  it("takes away what is gone", () => {
    draw('<div id="row"></div>');
    expect(document.querySelector("#one")).toBeNull();
  });

  it("runs no script of a text", () => {
    draw(row("&lt;script&gt;alert(1)&lt;/script&gt;"));
    expect(part("#one").textContent).toBe("<script>alert(1)</script>");
  });
});

it("keeps the tools that the server draws into a template", () => {
  document.body.innerHTML = `<section class="jm-map" id="map"><div class="jm-tools jm-ready"><button>Fit</button></div></section>`;
  const before = part("button");
  const html = `<section class="jm-map" id="map"><div class="jm-tools"><template><button>Fit</button></template></div></section>`;

  morph(document, [{ id: "map", html }], ["jm-ready"]);

  expect(part(".jm-ready > button")).toBe(before);
});

describe("what the editor has put into a map", () => {
  it("stays where it is", () => {
    const note = own("p", { class: "note" }, "mine");
    part("#row").append(note);
    draw(row("Dear", '<p id="two">New</p>'));
    expect(part(".note")).toBe(note);
    expect(part("#row").textContent).toContain("DearNew");
  });

  it("stays within a cell that is drawn empty", () => {
    part("#one").append(own("span", { class: "note" }, "mine"));
    draw('<div id="row" class="jm-row"><p id="one"></p></div>');
    expect(part("#one").textContent).toBe("mine");
  });

  it("keeps a text that is being typed, its caret and the focus", () => {
    const field = own("textarea", { class: "jm-write" });
    part("#row").append(field);
    field.value = "half a sent";
    field.focus();
    field.setSelectionRange(4, 6);
    draw(row("Theirs", '<p id="two">New</p>'));
    expect(document.activeElement).toBe(field);
    expect([field.value, field.selectionStart, field.selectionEnd]).toEqual(["half a sent", 4, 6]);
  });
});

describe("the focus", () => {
  it("stays on a part that is drawn anew or moves", () => {
    part("#row").innerHTML = '<p id="one" tabindex="0" role="gridcell">Slow</p><p id="two">Dear</p>';
    part<HTMLElement>("#one").focus();
    draw('<div id="row" class="jm-row"><p id="two">Dear</p><p id="one">Slower</p></div>');
    expect(part("#row").textContent).toBe("DearSlower");
    expect(document.activeElement).toBe(part("#one"));
  });

  it("finds its roles and tab stops as the editor has set them", () => {
    part("#one").setAttribute("role", "gridcell");
    part("#one").setAttribute("tabindex", "-1");
    part("#one").setAttribute("title", "old");
    draw(row("Dear"));
    expect([part("#one").getAttribute("role"), part("#one").getAttribute("tabindex")]).toEqual(["gridcell", "-1"]);
    expect(part("#one").hasAttribute("title")).toBe(false);
  });
});

describe("a map", () => {
  it("stays as it is shown: classes, width and open menus", () => {
    const map = part<HTMLElement>("#map");
    map.classList.add("jm-full", "other");
    map.setAttribute("style", "--jm-zoom:0.8");
    map.dataset.jmEditing = "";
    map.innerHTML = '<details id="menu" open><summary>Filter</summary></details>';
    const html = '<section class="jm-map" id="map"><details id="menu"><summary>Filters</summary></details></section>';
    morph(document, [{ id: "map", html }], ["jm-full"]);
    expect(part("#map").className).toBe("jm-map jm-full");
    expect(part("#map").getAttribute("style")).toBe("--jm-zoom:0.8");
    expect(part<HTMLElement>("#map").dataset.jmEditing).toBe("");
    expect(part<HTMLDetailsElement>("#menu").open).toBe(true);
    expect(part("#menu").textContent).toBe("Filters");
  });
});
