const SENT = /@\[([^\]\n]+)\]\(([^)\s]+)\)/g;
const BEGUN = /(?:^|[\s(])@([\p{L}\p{N}][\p{L}\p{N}._'’-]*(?: [\p{L}\p{N}._'’-]*)?)$/u;

/** Who is mentioned in a text: people write and read "@Name", the server is sent the name with the person's key. */
export class Mentions {
  private readonly keys = new Map<string, string>();

  /** The text as people read it. */
  shown(text: string): string {
    return text.replace(SENT, (_, name: string, key: string) => `@${this.add(name, key)}`);
  }

  /** What stands for a person in the text, after the "@". */
  add(name: string, key: string): string {
    const plain = name.replace(/[[\]]/g, "");
    let label = plain;
    for (let number = 2; (this.keys.get(label) ?? key) !== key; number++) {
      label = `${plain} (${number})`;
    }
    this.keys.set(label, key);
    return label;
  }

  /** The text as the server takes it. */
  sent(text: string): string {
    const labels = [...this.keys.keys()].sort((a, b) => b.length - a.length);
    if (labels.length === 0) {
      return text;
    }
    const anyOf = labels.map((label) => label.replace(/[.*+?^${}()|\\]/g, "\\$&")).join("|");
    return text.replace(new RegExp(`@(${anyOf})(?![\\p{L}\\p{N}])`, "gu"), (_, label: string) => {
      return `@[${label}](${this.keys.get(label)})`;
    });
  }

  /** The name that is being typed before the caret, unless it is complete already. */
  begun(text: string, caret: number): { readonly from: number; readonly query: string } | null {
    const query = BEGUN.exec(text.slice(0, caret))?.[1];
    const isComplete = [...this.keys.keys()].some((label) => query?.startsWith(label));
    return query === undefined || isComplete ? null : { from: caret - query.length - 1, query };
  }
}
