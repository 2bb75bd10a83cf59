import type { AllScores, Answer, Score } from "../../src/map-customers/client";
import { englishWords } from "../bundle";

export const WORDS = englishWords("journey-maps.customers.");

export function nps(value: number, more: Partial<Score> = {}): Score {
  return {
    type: "nps",
    scale: "0-10",
    n: 100,
    shown: "yes",
    value,
    low: value - 16,
    high: value + 13,
    text: `+${value} (…), n = 100`,
    counts: [1, 0, 2, 0, 3, 4, 5, 10, 15, 20, 40],
    groups: { detractor: 15, passive: 25, promoter: 60 },
    ...more,
  };
}

export const FEW: Score = { type: "csat", scale: "1-5", n: 3, shown: "no", text: "not enough answers (n = 3)" };

export const SCORES: AllScores = {
  touchpoints: [
    {
      touchpoint: "1",
      rating: { mark: 2.4, low: 2.1, high: 2.7, n: 40, question: "csat", mixed: false },
      ours: { mean: 4, n: 6 },
      gap: 1.6,
      scores: [nps(45), FEW],
    },
  ],
  stages: [{ stage: "a", rating: null, scores: [FEW] }],
  whole: { rating: null, scores: [nps(45)] },
  months: [
    { month: "2026-03", scores: [nps(20)] },
    { month: "2026-04", scores: [{ ...nps(0), shown: "no" }] },
    { month: "2026-05", scores: [nps(45)] },
  ],
  trends: [{ sentence: "NPS rose by 25 points." }],
  staff: [nps(-20)],
  segments: [
    { segment: "Students", scores: [nps(10)] },
    { segment: "Families", scores: [{ ...FEW }] },
  ],
  figures: [
    {
      touchpoint: "1",
      name: "Completion rate: 2. Begin checkout",
      shown: "41 %",
      period: "1–31 May 2026",
    },
  ],
  findings: [
    { key: "widest-gap", sentence: "The widest gap is at Touchpoint 1.", touchpoint: "1" },
    { key: "weakest-channel", sentence: "The weakest channel is the shop.", touchpoint: null },
  ],
  headline: {
    sentence: "We rate 78 % of our touchpoints 4–5. Our customers: 31 %.",
    rule: "Of touchpoints with 5 answers.",
  },
  mayEdit: true,
  words: WORDS,
};

export const NOTHING: AllScores = {
  ...SCORES,
  touchpoints: [],
  stages: [],
  whole: { rating: null, scores: [] },
  months: [],
  trends: [],
  staff: [],
  segments: [],
  figures: [],
  findings: [],
  headline: null,
};

export function answer(id: number, comment: string, more: Partial<Answer> = {}): Answer {
  return {
    id,
    touchpoint: "1",
    type: "nps",
    scale: "0-10",
    value: 4,
    group: "detractor",
    date: "2026-05-03",
    segment: "Students",
    channel: "",
    source: "survey",
    survey: "May",
    comment,
    state: "new",
    card: null,
    at: Date.UTC(2026, 4, 3),
    ...more,
  };
}
