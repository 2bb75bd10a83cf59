import { type Content, contentOf } from "../../src/map-editor/content";
import { type EditorStart, wordsOf } from "../../src/map-editor/forms";

/** Stage a has two touchpoints, b none and c one; there are two curves, and cards in cells of each kind. */
export const MAP = {
  schema: 2,
  title: "Order",
  personas: [
    { id: "p1", name: "Tom" },
    { id: "p2", name: "Alma" },
  ],
  curves: [{ id: "main" }, { id: "k2", name: "Target", persona: "p2" }],
  stages: [
    { id: "a", name: "Before" },
    { id: "b", name: "While", emotion: -1 },
    { id: "c", name: "After" },
  ],
  lanes: [
    { id: "tp", type: "touchpoints" },
    { id: "em", type: "emotion" },
    { id: "do", type: "actions" },
    { id: "pain", type: "pains" },
    { id: "imp", type: "importance" },
  ],
  touchpoints: [
    { id: "1", stage: "a", name: "Site", emotion: 1 },
    { id: "2", stage: "a", name: "Shop", importance: 4 },
    { id: "3", stage: "c", name: "Box" },
  ],
  cards: [
    { id: "c1", lane: "do", anchor: "a", text: "Looks" },
    { id: "c2", lane: "do", anchor: "a", text: "Compares" },
    { id: "c3", lane: "pain", anchor: "a", text: "Slow" },
    { id: "c4", lane: "pain", anchor: "2", text: "Queue" },
    { id: "c5", lane: "pain", anchor: null, text: "Dear" },
  ],
  feelings: [
    { curve: "k2", anchor: "1", emotion: 2, evidence: "measured" },
    { curve: "k2", anchor: "a", emotion: 0.5 },
    { curve: "k2", anchor: "3", emotion: -2 },
  ],
};

export const HOLDS_CARDS: ReadonlySet<unknown> = new Set(["actions", "pains"]);

export function someContent(): Content {
  return contentOf(structuredClone(MAP));
}

export function ids(parts: readonly { readonly id: string }[]): string[] {
  return parts.map(({ id }) => id);
}

const WORDS = {
  "point.of": "Feeling at {0}",
  "point.grabbed": "{0} taken: {1}",
  "point.cleared": "{0} has no value",
  "not-set": "not set",
  nobody: "nobody",
  "language.guessed": "guessed",
  "language.en": "English",
  "language.fr": "French",
  clear: "Clear",
  required: "This has to be filled in.",
  length: "{0} of {1}",
  "channel.search": "Search",
  "channel.own": "Own word: {0}",
  "channel.none": "No channel",
  "emotion.value": "Value",
};

export const words = wordsOf(WORDS);

const SCALE = [
  { value: "-2", label: "very negative" },
  { value: "-1", label: "negative" },
  { value: "0", label: "neutral" },
  { value: "1", label: "positive" },
  { value: "2", label: "very positive" },
];

export function editorStart(revision = 7): EditorStart {
  const none = { persona: [], curve: [], stage: [], lane: [], touchpoint: [], card: [], map: [] };
  const emotion = { key: "emotion", kind: "feeling", label: "Emotion", required: false, choices: SCALE } as const;
  return {
    revision,
    map: structuredClone(MAP),
    parts: { ...none, touchpoint: [emotion] },
    lanes: [],
    channels: [],
    words: WORDS,
  };
}

/** An answer that a test gives when it is time. */
export class Later<T> {
  readonly promise: Promise<T>;
  resolve!: (value: T) => void;

  constructor() {
    this.promise = new Promise((resolve) => {
      this.resolve = resolve;
    });
  }
}

/** Lets everything go on that waits for nothing but answers that are there. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) {
    await Promise.resolve();
  }
}
