import { wordsOf } from "../../text/words.ts";
import { CHOICE_FIELDS, type Choice, type ChoiceField } from "../../model/choice.ts";
import type { ChartKind, DatasetId } from "../../schema/codes.ts";
import type { Lang } from "../../schema/localized.ts";

import type { Exploration, FieldView, KindView } from "../../views/figure/exploration.ts";
import { make } from "./elements.ts";

/** A long list gets a field to search it. */
const LONG = 12;

/** A part of the form as it stands on the page; it is made anew only if its options change, so that the focus stays. */
interface Part {
  key: string;
  node: HTMLElement;
}

/**
 * The form in `place`, native controls throughout. The function returned shows another state of it; `choose` hears of each
 * choice that the reader makes.
 */
export function openForm(
  place: HTMLElement,
  datasets: readonly { id: DatasetId; title: string }[],
  lang: Lang,
  choose: (choice: Choice) => void,
): (shown: Exploration) => void {
  const { exploreWords } = wordsOf(lang);
  let current: Choice = { dataset: datasets[0]?.id ?? "park-indicators", only: {}, kind: null };
  const select = make(
    "select",
    { id: "explore-dataset" },
    datasets.map(({ id, title }) => make("option", { value: id }, [title])),
  );
  select.addEventListener("change", () => choose({ dataset: select.value as DatasetId, only: {}, kind: current.kind }));
  const dataset = make("p", { class: "explore-dataset" }, [
    make("label", { for: "explore-dataset" }, [exploreWords.dataset]),
    select,
  ]);
  const fields = make("div", { class: "explore-fields" });
  const form = make("form", {}, [dataset, fields]);
  form.addEventListener("submit", (event) => event.preventDefault());
  place.append(form);

  const parts = new Map<string, Part>();
  const pick = (field: ChoiceField, values: readonly string[]): void =>
    choose({
      ...current,
      only: { ...current.only, [field]: values },
      // Periods that are ticked one by one stand still.
      ...(field === "period" && { time: undefined }),
    });
  const pickKind = (kind: ChartKind): void => choose({ ...current, kind });

  return ({ choice, fields: views, kinds }) => {
    current = choice;
    select.value = choice.dataset;
    const wanted = [
      ...views.map((view) => ({
        name: view.field as string,
        key: JSON.stringify([choice.dataset, view.options.map((option) => option.value)]),
        make: () => makeField(view, lang, pick),
      })),
      ...(kinds.length === 0
        ? []
        : [
            {
              name: "kind",
              key: JSON.stringify(kinds.map(({ kind, reason }) => [kind, reason])),
              make: () => makeKinds(kinds, lang, pickKind),
            },
          ]),
    ];
    for (const name of [...CHOICE_FIELDS, "kind"]) {
      const part = parts.get(name);
      if (part && wanted.find((each) => each.name === name)?.key !== part.key) {
        part.node.remove();
        parts.delete(name);
      }
    }
    const fresh: HTMLElement[] = [];
    let before: HTMLElement | null = null;
    for (const { name, key, make: makePart } of wanted) {
      const part: Part = parts.get(name) ?? { key, node: makePart() };
      if (!parts.has(name)) {
        parts.set(name, part);
        fresh.push(part.node);
        if (before) before.after(part.node);
        else fields.prepend(part.node);
      }
      before = part.node;
    }
    for (const view of views) checkField(parts.get(view.field)?.node, view);
    for (const node of fresh) showChosen(node);
    for (const { kind, chosen } of kinds) {
      const radio = parts.get("kind")?.node.querySelector<HTMLInputElement>(`input[value="${kind}"]`);
      if (radio) radio.checked = chosen;
    }
  };
}

function makeField(
  { field, legend, options }: FieldView,
  lang: Lang,
  pick: (field: ChoiceField, values: readonly string[]) => void,
): HTMLElement {
  const { exploreWords } = wordsOf(lang);
  const [only] = options;
  if (options.length === 1 && only && field !== "indicator")
    return make("p", { class: "explore-only", "data-field": field }, [
      make("strong", {}, [legend]),
      ` ${exploreWords.only}${lang === "zh" ? "" : " "}${only.text}`,
    ]);
  const boxes = options.map((option) => {
    const box = make("input", { type: "checkbox", value: option.value });
    box.addEventListener("change", () => pick(field, checkedValues()));
    return { option, box };
  });
  const checkedValues = (): string[] => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
  const items: HTMLElement[] = [];
  let group = "";
  for (const { option, box } of boxes) {
    if (option.group !== group) items.push(make("li", { class: "explore-group" }, [option.group]));
    group = option.group;
    const count = option.rows > 1 ? make("span", { class: "count" }, [String(option.rows)]) : null;
    items.push(make("li", {}, [make("label", {}, [box, make("span", {}, [option.text]), count])]));
  }
  const list = make("ul", { class: "explore-options" }, items);
  const isIndicator = field === "indicator";
  const setAll = (text: string, values: readonly string[]): HTMLElement => {
    const button = make("button", { type: "button" }, [text]);
    button.addEventListener("click", () => pick(field, values));
    return button;
  };
  const buttons = [
    ...(isIndicator
      ? []
      : [
          setAll(
            exploreWords.all,
            options.map((option) => option.value),
          ),
        ]),
    setAll(exploreWords.nothing, []),
  ];
  return make("fieldset", { "data-field": field }, [
    make("legend", {}, [legend]),
    isIndicator && options.length > LONG ? makeFilter(list, lang) : null,
    list,
    make("p", { class: "explore-all" }, buttons),
  ]);
}

/** Shows the options that hold the words typed; a heading is shown while something stands under it. */
function makeFilter(list: HTMLElement, lang: Lang): HTMLElement {
  const { exploreWords } = wordsOf(lang);
  const input = make("input", {
    id: "explore-filter",
    type: "search",
    autocomplete: "off",
    spellcheck: "false",
  });
  input.addEventListener("input", () => {
    const query = input.value.normalize("NFKC").toLowerCase().trim();
    let heading: HTMLElement | null = null;
    for (const item of list.children) {
      if (!(item instanceof HTMLElement)) continue;
      const box = item.querySelector("input");
      if (!box) {
        heading = item;
        item.hidden = query !== "";
        continue;
      }
      item.hidden = !box.checked && !(item.textContent ?? "").toLowerCase().includes(query);
      if (!item.hidden && heading) heading.hidden = false;
    }
  });
  return make("p", { class: "explore-filter" }, [
    make("label", { for: "explore-filter" }, [exploreWords.filter]),
    input,
  ]);
}

function makeKinds(kinds: readonly KindView[], lang: Lang, pick: (kind: ChartKind) => void): HTMLElement {
  const { exploreWords } = wordsOf(lang);
  const possible = kinds.filter(({ reason }) => reason === null);
  const refused = kinds.filter(({ reason }) => reason !== null);
  const radios = possible.map(({ kind, name }) => {
    const radio = make("input", { type: "radio", name: "explore-kind", value: kind });
    radio.addEventListener("change", () => pick(kind));
    return make("li", {}, [make("label", {}, [radio, make("span", {}, [name])])]);
  });
  return make("fieldset", { "data-field": "kind" }, [
    make("legend", {}, [exploreWords.kind]),
    radios.length === 0 ? null : make("ul", { class: "explore-options" }, radios),
    make("details", possible.length === 0 ? { open: true } : {}, [
      make("summary", {}, [exploreWords.refused]),
      make(
        "ul",
        { class: "explore-refused" },
        refused.map(({ name, reason }) => make("li", {}, [make("strong", {}, [name]), ` ${reason ?? ""}`])),
      ),
    ]),
  ]);
}

function checkField(node: HTMLElement | undefined, { options }: FieldView): void {
  const chosen = new Set(options.filter((option) => option.chosen).map((option) => option.value));
  for (const box of node?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? [])
    box.checked = chosen.has(box.value);
}

/** A list that a link has filled in begins with what is chosen. */
function showChosen(node: HTMLElement): void {
  const list = node.querySelector<HTMLElement>(".explore-options");
  const item = node.querySelector<HTMLInputElement>("input:checked")?.closest("li");
  if (list && item) list.scrollTop = item.offsetTop - list.offsetTop;
}
