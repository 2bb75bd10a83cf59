import { el } from "../map-editor/dom";
import type { PartRef } from "../map-events";
import { partOf } from "../map-import/draft";
import { signedTenths, tenths, type Words } from "../map-marks/words";
import { keyOf, WHOLE_MAP } from "../map-parts";
import { distribution, intervalBar, split, trendLine } from "./charts";
import type { AllScores, Finding, PartScores, Score } from "./client";
import { scoreText } from "./numbers";

/** A gap that is no more than that is none, as marks are shown. */
const NO_GAP = 0.05;

/** All that is known of what customers say of a part. */
export function scoresOf(all: AllScores, part: PartRef, words: Words, go: (part: PartRef) => void): HTMLElement[] {
  const isWhole = part.part === "map";
  const here = partScores(all, part);
  const figures = all.figures.filter((figure) => keyOf(partOf(figure) ?? WHOLE_MAP) === keyOf(part));
  const findings = all.findings.filter((finding) => isWhole || keyOf(partOfFinding(finding)) === keyOf(part));
  return [
    ...(isWhole && all.headline
      ? [
          el(
            "div",
            { class: "jm-customers-headline" },
            el("p", {}, all.headline.sentence),
            el("p", { class: "jm-quiet" }, all.headline.rule),
          ),
        ]
      : []),
    ...(findings.length > 0 ? [section(words("findings"), findingList(findings, isWhole, go))] : []),
    ...(here?.rating || here?.ours ? [section(words("rating"), ...ratings(here, words))] : []),
    ...(here?.scores ?? []).map((score) => scoreSection(score, words)),
    ...(isWhole ? trends(all, words) : []),
    ...(isWhole && all.staff.length > 0
      ? [
          section(
            words("staff"),
            ...all.staff.map((score) => el("p", {}, `${short(score, words)} `, el("b", {}, score.text))),
          ),
        ]
      : []),
    ...(isWhole && all.segments.length > 0 ? [section(words("segments"), segments(all, words))] : []),
    ...(figures.length > 0
      ? [
          section(
            words("figures"),
            el(
              "dl",
              { class: "jm-figures" },
              ...figures.map((figure) =>
                el(
                  "div",
                  {},
                  el("dt", { dir: "auto" }, figure.name),
                  el("dd", {}, el("b", {}, figure.shown), " ", el("span", { class: "jm-quiet" }, figure.period)),
                ),
              ),
            ),
          ),
        ]
      : []),
  ];
}

/** A question with its scale, in few letters. */
function short({ type, scale }: Pick<Score, "type" | "scale">, words: Words): string {
  return words(`short.${type}.${scale}`);
}

function partScores({ touchpoints, stages, whole }: AllScores, { part, id }: PartRef): PartScores | undefined {
  if (part === "map") {
    return whole;
  }
  return part === "stage"
    ? stages.find(({ stage }) => stage === id)
    : touchpoints.find(({ touchpoint }) => touchpoint === id);
}

function partOfFinding({ touchpoint, stage }: Finding): PartRef | null {
  return partOf({ ...(touchpoint ? { touchpoint } : {}), ...(stage ? { stage } : {}) });
}

function section(title: string, ...content: readonly (HTMLElement | string)[]): HTMLElement {
  return el("section", { class: "jm-customers-part" }, el("h4", {}, title), ...content);
}

function findingList(findings: readonly Finding[], isWhole: boolean, go: (part: PartRef) => void): HTMLElement {
  return el(
    "ul",
    { class: "jm-found" },
    ...findings.map((finding) => {
      const part = partOfFinding(finding);
      return el(
        "li",
        {},
        part && isWhole
          ? el("button", { type: "button", class: "jm-link", click: () => go(part) }, finding.sentence)
          : finding.sentence,
      );
    }),
  );
}

/** The customers' mark beside the team's, both of 5. */
function ratings({ rating, ours, gap }: PartScores, words: Words): HTMLElement[] {
  const line = (label: string, mark: number, note: string, look: string): HTMLElement => {
    const bar = el("span", { class: `jm-duel ${look}`, "aria-hidden": "true" });
    bar.style.setProperty("--at", String((mark - 1) / 4));
    return el(
      "div",
      { class: "jm-duel-line" },
      el("span", {}, label),
      bar,
      el("b", {}, words("rating.of", tenths(mark))),
      el("span", { class: "jm-quiet" }, note),
    );
  };
  const theirs = rating
    ? [
        line(
          words("rating.theirs"),
          rating.mark,
          words.count("rating.from", rating.n, words(`question.${rating.question}`)),
          "jm-duel-theirs",
        ),
        ...(rating.mixed ? [el("p", { class: "jm-quiet" }, words("rating.mixed"))] : []),
      ]
    : [el("p", { class: "jm-quiet" }, words("rating.none"))];
  const way = typeof gap !== "number" ? "" : Math.abs(gap) < NO_GAP ? "even" : gap > 0 ? "over" : "under";
  return [
    ...(ours ? [line(words("rating.ours"), ours.mean, words.count("marks", ours.n), "")] : []),
    ...theirs,
    ...(way === "" ? [] : [el("p", {}, words(`gap.${way}`, signedTenths(gap ?? 0)))]),
  ];
}

function scoreSection(score: Score, words: Words): HTMLElement {
  const { type, scale, n, shown, value, low, high } = score;
  const title = words(`scale.${type}.${scale}`);
  if (shown === "no" || value === undefined) {
    return section(title, el("p", { class: "jm-quiet" }, words.count("too-few", n)));
  }
  const isSure = typeof low === "number" && typeof high === "number";
  return section(
    title,
    el(
      "p",
      { class: "jm-score" },
      el("b", { class: shown === "small" ? "jm-small" : "" }, scoreText(type, value)),
      " ",
      el("span", { class: "jm-quiet" }, words.count("answers", n)),
      ...(shown === "small" ? [" ", el("span", { class: "jm-lozenge" }, words("small"))] : []),
    ),
    intervalBar(score),
    ...(isSure ? [el("p", { class: "jm-quiet" }, words("interval", scoreText(type, low), scoreText(type, high)))] : []),
    ...(score.counts ? [distribution(score, words)] : []),
    ...split(score, words),
  );
}

function trends({ months, trends: told }: AllScores, words: Words): HTMLElement[] {
  if (months.length === 0) {
    return [];
  }
  const kinds = new Map(months.flatMap(({ scores }) => scores.map((score) => [`${score.type} ${score.scale}`, score])));
  const lines = [...kinds.values()].flatMap(({ type, scale }) => {
    const points = months.map(({ month, scores }) => ({
      month,
      score: scores.find((score) => score.type === type && score.scale === scale && score.shown !== "no"),
    }));
    return points.filter(({ score }) => score).length < 2
      ? []
      : [el("div", {}, el("p", { class: "jm-label" }, short({ type, scale }, words)), trendLine(points, words))];
  });
  const sentences = told.map(({ sentence }) => el("p", {}, sentence));
  return lines.length + sentences.length === 0 ? [] : [section(words("trend"), ...lines, ...sentences)];
}

function segments({ segments: all }: AllScores, words: Words): HTMLElement {
  return el(
    "dl",
    { class: "jm-figures" },
    ...all.map(({ segment, scores }) =>
      el(
        "div",
        {},
        el("dt", { dir: "auto" }, segment),
        ...scores.map((score) =>
          el(
            "dd",
            {},
            `${short(score, words)} `,
            score.shown === "no" ? words.count("too-few", score.n) : el("b", {}, score.text),
          ),
        ),
      ),
    ),
  );
}
