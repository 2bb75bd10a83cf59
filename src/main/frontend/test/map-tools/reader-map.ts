import { sentence } from "../../src/sentence";

const TOOLS = `
  <div class="jm-tools" data-jm-zoom="{0}%" data-jm-shown="{0} of {1} shown" data-jm-lanes-hidden="lanes hidden: {0}" data-jm-curves-hidden="curves hidden: {0}"
       data-jm-copied="Copied." data-jm-not-copied="Not copied.">
    <div class="jm-overview"><div class="jm-strip" role="slider" tabindex="0"><span class="jm-window"></span></div>
      <span class="jm-in-view" data-jm-in-view="{0} of {1} in view"></span></div>
    <details class="jm-menu" data-jm-menu="filter"><summary>Filter</summary><div class="jm-panel">
      <fieldset data-jm-only="channel" hidden></fieldset><fieldset data-jm-only="team" hidden></fieldset>
      <fieldset data-jm-show="lane" hidden></fieldset><fieldset data-jm-show="curve" hidden></fieldset></div></details>
    <details class="jm-menu" data-jm-menu="stages"><summary>Stages</summary><div class="jm-panel">
      <ul data-jm-stages data-jm-fold="Collapse" data-jm-unfold="Expand"></ul>
      <button data-jm-tool="fold-all" data-jm-fold="Collapse all" data-jm-unfold="Expand all">Collapse all</button></div></details>
    <button data-jm-tool="fit" aria-pressed="false">Fit</button>
    <span class="jm-zoom"><button data-jm-tool="smaller">-</button><output></output><button data-jm-tool="larger">+</button></span>
    <button data-jm-tool="full" aria-pressed="false">Full screen</button>
    <details class="jm-menu" data-jm-menu="share"><summary>Share</summary><div class="jm-panel">
      <select data-jm-link></select><button data-jm-tool="link">Copy link</button>
      <ul class="jm-doors" hidden><li><button data-jm-tool="json">JSON</button></li><li><a data-jm-door="cards.csv"></a></li></ul>
    </div></details>
    <p class="jm-note" hidden><span role="status"></span><button data-jm-tool="clear">Clear</button></p>
    <div class="jm-point-bar" hidden><span class="jm-give" hidden><button value="1">1</button><button value="2">2</button></span>
      <button data-jm-tool="comment" hidden>Comment</button><button data-jm-tool="copy">Copy link</button></div>
    <button data-jm-tool="comments" hidden>Comments <span data-jm-count></span></button>
    <p class="jm-said"></p>
  </div>`;

const touchpoint = (key: string, id: string, channel: string, team: string): string => `
  <th class="jm-slot"><div class="jm-touchpoint" id="${key}-t-${id}" data-jm-touchpoint="${id}"><span class="jm-channel">${channel}</span>
    <span class="jm-name">Touchpoint ${id}</span><span class="jm-team">${team}</span></div></th>`;

/** A map of two stages, three touchpoints, three lanes and two curves, as the server draws it. */
export function markup(key: string): string {
  return `
  <section class="jm-map" id="${key}" data-jm-map="${key}-uuid" data-jm-page="42">
    <header><label class="jm-chip"><input class="jm-toggle" type="checkbox" checked>
        <span class="jm-persona-words"><span class="jm-persona-name">Tom</span><span class="jm-quiet">today</span></span></label>
      <label class="jm-chip"><input class="jm-toggle" type="checkbox" checked><span class="jm-persona-words"><span class="jm-persona-name">Nora</span></span></label>
    </header>${TOOLS}
    <div class="jm-box"><div class="jm-scroll" tabindex="0"><table class="jm-grid" style="--jm-slots:3">
      <colgroup><col></colgroup><colgroup span="2"></colgroup><colgroup span="1"></colgroup>
      <thead><tr><td class="jm-corner"></td>
        <th class="jm-stage" colspan="2" id="${key}-s-a" data-jm-stage="a"><div class="jm-arrow"><span class="jm-stage-name">Before</span></div></th>
        <th class="jm-stage" colspan="1" id="${key}-s-b" data-jm-stage="b"><div class="jm-arrow"><span class="jm-stage-name">After</span></div></th>
      </tr></thead>
      <tbody>
        <tr class="jm-row jm-lane-touchpoints" id="${key}-l-tp"><th class="jm-lane"><span class="jm-lane-name">Touchpoints</span></th>
          ${touchpoint(key, "1", "Website", "Sales")}${touchpoint(key, "2", "Shop", "Sales")}${touchpoint(key, "3", "Website", "Care")}</tr>
        <tr id="${key}-l-em"><th class="jm-lane" rowspan="2"><span class="jm-lane-name">Emotion</span></th>
          <td class="jm-curve-cell" colspan="3"><svg class="jm-curve"><svg class="jm-k jm-k1" viewBox="0 0 300 200"><path d="M50 20C150 20 200 90 250 90"/></svg>
            <svg class="jm-k jm-k1" x="0"><circle data-jm-point="1" cx="16.667%"/><circle data-jm-point="3" cx="83.333%"/></svg></svg></td></tr>
        <tr id="${key}-l2-em"><td>+1</td><td>0</td><td>-1</td></tr>
        <tr id="${key}-l-pain"><th class="jm-lane"><span class="jm-lane-name">Pains</span></th><td colspan="2">Slow</td><td>Dear</td></tr>
      </tbody></table></div></div>
  </section>`;
}

export function show(...keys: string[]): HTMLElement {
  document.body.innerHTML = keys.map(markup).join("");
  return part(".jm-map");
}

export function part<E extends HTMLElement>(selector: string, within: ParentNode = document): E {
  const found = within.querySelector<E>(selector);
  if (!found) {
    throw new Error(sentence("Nothing is {0}", selector));
  }
  return found;
}

export function texts(selector: string, within: ParentNode = document): string[] {
  return [...within.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? "");
}

/** Gives an element a place on the screen. */
export function place(element: Element, left: number, width: number): void {
  element.getBoundingClientRect = () => new DOMRect(left, 0, width, 10);
}
