import { EDITING, Feed } from "../feed";
import type { Bench } from "./bench";
import type { News } from "./client";
import { markNews } from "./news-marks";

/** What others do to the map meanwhile. */
export class Others {
  private readonly bench: Bench;
  private readonly feed: Feed;
  private readonly announce: (text: string) => void;

  /** @param refused the map is not this person's to edit any more */
  constructor(bench: Bench, announce: (text: string) => void, refused: () => void) {
    this.bench = bench;
    this.announce = announce;
    this.feed = new Feed(EDITING, async () => {
      const heard = await bench.ask();
      if (heard === "refused") {
        refused();
      }
      return heard === "news";
    });
  }

  start(): void {
    this.feed.start();
  }

  stop(): void {
    this.feed.stop();
  }

  /** Marks what somebody else has just changed, and says who it was. */
  tell(news: News): void {
    const { map, words } = this.bench;
    const ownKey = document.querySelector<HTMLMetaElement>('meta[name="ajs-remote-user-key"]')?.content ?? "";
    const names = markNews(map, news, ownKey);
    if (names.length > 0) {
      this.announce(words("news", names.join(", ")));
    }
  }
}
