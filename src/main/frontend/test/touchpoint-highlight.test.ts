import { expect, it, vi } from "vitest";
import { followPointer } from "../src/touchpoint-highlight";

it("lights up card and face together, in the same map only", () => {
  vi.stubGlobal("CSS", { escape: (text: string) => text });
  const map =
    '<div class="jm-map"><p data-jm-touchpoint="t1"><b>Pays</b></p><i data-jm-point="t1"></i><i data-jm-point="t2"></i></div>';
  document.body.innerHTML = map + map;
  followPointer(document);

  document.querySelector("b")!.dispatchEvent(new Event("pointerover", { bubbles: true }));
  const lit = [...document.querySelectorAll("[data-jm-touchpoint], [data-jm-point]")].map((element) =>
    element.classList.contains("jm-lit"),
  );
  expect(lit).toEqual([true, true, false, false, false, false]);

  document.querySelector("b")!.dispatchEvent(new Event("pointerout", { bubbles: true }));
  expect(document.querySelectorAll(".jm-lit")).toHaveLength(0);
});
