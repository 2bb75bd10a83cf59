import { el } from "./dom";
import type { ChannelGroup, Words } from "./forms";

let count = 0;

/** A list to search in, with pictures and in groups, that also takes a word of one's own (W3C APG combobox). */
export function channelPicker(
  groups: readonly ChannelGroup[],
  value: string,
  words: Words,
  choose: (value: string) => void,
): HTMLElement {
  const id = `jm-channels-${++count}`;
  const nameOf = (key: string): string =>
    groups.flatMap(({ channels }) => channels).find((each) => each.value === key)?.label ?? key;
  const input = el("input", {
    type: "text",
    class: "jm-input",
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": id,
    "aria-autocomplete": "list",
    autocomplete: "off",
    placeholder: words("channel.search"),
  });
  const list = el("div", { id, class: "jm-options", role: "listbox", hidden: true });
  const holder = el("div", { class: "jm-picker" }, input, list);
  let chosen = value;
  let active = -1;
  input.value = nameOf(value);

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>("[role=option]")];
  const show = (): void => {
    list.replaceChildren(...found(groups, input.value === nameOf(chosen) ? "" : input.value, words, id));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    move(-1);
  };
  const hide = (): void => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const move = (index: number): void => {
    active = index;
    input.removeAttribute("aria-activedescendant");
    options().forEach((option, i) => {
      option.setAttribute("aria-selected", String(i === index));
      if (i === index) {
        input.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      }
    });
  };
  const take = (taken: string): void => {
    hide();
    input.value = nameOf(taken);
    if (taken !== chosen) {
      chosen = taken;
      choose(taken);
    }
  };
  const settle = (): void => {
    const typed = input.value.trim();
    const listed = groups.flatMap(({ channels }) => channels).find((each) => plain(each.label) === plain(typed));
    take(listed?.value ?? typed);
  };
  input.addEventListener("focus", () => input.select());
  input.addEventListener("click", show);
  input.addEventListener("input", show);
  input.addEventListener("blur", settle);
  input.addEventListener("keydown", (event) => {
    const all = options();
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) {
        show();
      } else {
        move(event.key === "ArrowDown" ? (active + 1) % all.length : (active > 0 ? active : all.length) - 1);
      }
    } else if (event.key === "Enter") {
      event.preventDefault();
      const option = all[active];
      if (!list.hidden && option) {
        take(option.dataset.value ?? "");
      } else {
        settle();
      }
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      input.value = nameOf(chosen);
      hide();
    }
  });
  list.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    const option = event.target instanceof Element ? event.target.closest<HTMLElement>("[role=option]") : null;
    if (option) {
      take(option.dataset.value ?? "");
    }
  });
  return holder;
}

function found(groups: readonly ChannelGroup[], search: string, words: Words, id: string): HTMLElement[] {
  const typed = search.trim();
  let number = 0;
  const option = (value: string, look: string, text: string): HTMLElement =>
    el(
      "div",
      {
        role: "option",
        id: `${id}-${number++}`,
        class: `jm-option ${look}`,
        "data-value": value,
        "aria-selected": "false",
      },
      text,
    );
  const list = groups.flatMap((group) => {
    const fitting = group.channels.filter(({ label }) => plain(label).includes(plain(typed)));
    return fitting.length === 0
      ? []
      : [
          el(
            "div",
            { role: "group", "aria-label": group.label },
            el("div", { class: "jm-option-group", "aria-hidden": "true" }, group.label),
            ...fitting.map(({ value, label }) => option(value, `jm-channel jm-i-${value}`, label)),
          ),
        ];
  });
  const isListed = groups.some(({ channels }) => channels.some(({ label }) => plain(label) === plain(typed)));
  const own = typed !== "" && !isListed ? [option(typed, "jm-channel jm-i-own", words("channel.own", typed))] : [];
  const none = typed === "" ? [option("", "jm-option-none", words("channel.none"))] : [];
  return [...none, ...list, ...own];
}

/** Without case and accents, as people search. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
