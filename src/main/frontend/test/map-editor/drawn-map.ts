const ID = "jm-0f0e0d0c";

const header = (name: string, rows = 1): string =>
  `<th class="jm-lane" scope="row" rowspan="${rows}"><span class="jm-lane-label"><span class="jm-lane-name">${name}</span></span></th>`;
const card = (id: string, text: string): string =>
  `<div class="jm-card" id="${ID}-c-${id}"><p class="jm-text" dir="auto">${text}</p></div>`;
const touchpoint = (id: string, name: string): string =>
  `<th scope="col" class="jm-slot"><div class="jm-touchpoint" id="${ID}-t-${id}" data-jm-touchpoint="${id}"><span class="jm-name">${name}</span></div></th>`;
const stage = (id: string, name: string, span: number): string =>
  `<th class="jm-stage" id="${ID}-s-${id}" scope="colgroup" colspan="${span}" data-jm-stage="${id}"><div class="jm-arrow"><span class="jm-stage-name">${name}</span></div></th>`;

/** The map of some-map.ts as the server draws it, with the holds that the editor lays over its curve. */
export const DRAWN = `
  <section class="jm-map" id="${ID}" data-jm-map="0f0e0d0c-0b0a-4908-8706-050403020100" data-jm-page="42" data-jm-revision="7">
    <div class="jm-scroll" id="${ID}-scroll" tabindex="0"><table class="jm-grid" style="--jm-slots:4">
      <thead><tr id="${ID}-stages"><td class="jm-corner"></td>${stage("a", "Before", 2)}${stage("b", "While", 1)}${stage("c", "After", 1)}</tr></thead>
      <tbody>
        <tr class="jm-row jm-lane-touchpoints" id="${ID}-l-tp">${header("Touchpoints")}${touchpoint("1", "Site")}${touchpoint("2", "Shop")}<td class="jm-slot jm-first"><div class="jm-none">No touchpoint yet</div></td>${touchpoint("3", "Box")}</tr>
        <tr class="jm-row jm-lane-emotion" id="${ID}-l-em">${header("Emotion", 2)}<td class="jm-curve-cell" colspan="4"><svg class="jm-curve" role="img" width="100%" height="200"><svg class="jm-k jm-k1" id="${ID}-line" x="0" width="100%" height="200" viewBox="0 0 400 200"><path class="jm-line" d="M50 73C116.67 92.33 183.33 111.67 250 131"/></svg><svg class="jm-k jm-k2" x="17" width="100%" height="200" viewBox="0 0 400 200"></svg><svg class="jm-k jm-k1" x="0" overflow="visible"></svg></svg>${'<div class="jm-hold" role="slider" tabindex="-1" aria-valuemin="-2" aria-valuemax="2" data-jm-own></div>'.repeat(4)}</td></tr>
        <tr class="jm-words" id="${ID}-l2-em"><td class="jm-slot">positive</td><td class="jm-slot">no value</td><td class="jm-slot">negative</td><td class="jm-slot">no value</td></tr>
        <tr class="jm-row jm-lane-actions" id="${ID}-l-do">${header("Actions")}<td class="jm-cell jm-first" colspan="2">${card("c1", "Looks")}${card("c2", "Compares")}</td><td class="jm-cell jm-first"></td><td class="jm-cell jm-first"></td></tr>
        <tr class="jm-unlisted jm-visibility" id="${ID}-visibility"><th class="jm-lane" scope="row"><span class="jm-lane-label">Behind the scenes</span></th><td colspan="4"></td></tr>
        <tr class="jm-row jm-lane-pains" id="${ID}-l-pain">${header("Pain points", 3)}<td class="jm-cell jm-whole" colspan="4">${card("c5", "Dear")}</td></tr>
        <tr class="jm-row jm-row-more jm-lane-pains" id="${ID}-l2-pain"><td class="jm-cell jm-first" colspan="2">${card("c3", "Slow")}</td><td class="jm-cell jm-first"></td><td class="jm-cell jm-first"></td></tr>
        <tr class="jm-row jm-row-more jm-lane-pains" id="${ID}-l3-pain"><td class="jm-cell jm-first"></td><td class="jm-cell">${card("c4", "Queue")}</td><td class="jm-cell jm-first"></td><td class="jm-cell jm-first"></td></tr>
        <tr class="jm-row jm-lane-importance" id="${ID}-l-imp">${header("Importance")}<td class="jm-slot">not rated</td><td class="jm-slot">4</td><td class="jm-slot jm-first"></td><td class="jm-slot">not rated</td></tr>
      </tbody></table></div>
  </section>`;

export function showDrawn(): HTMLElement {
  document.body.innerHTML = DRAWN;
  return document.querySelector<HTMLElement>(".jm-map") as HTMLElement;
}
