import { wordsOf } from "../../text/words.ts";
import type { Choice, ChoiceField } from "../../model/choice.ts";
import type { ChartKind, DatasetId } from "../../schema/codes.ts";
import type { Lang } from "../../schema/localized.ts";

import {
  pickedRange,
  type Exploration,
  type FieldView,
  type KindView,
  type LayoutView,
  type TimeView,
} from "../../views/figure/exploration.ts";
import { make } from "./elements.ts";

/** A part of the form as it stands on the page; it is made anew only if its options change, so that the focus stays. */
interface Part {
  key: string;
  node: HTMLElement;
}

/** From this width on, as in `explore.css`, the form stands beside the drawing; below it the long lists are folded. */
const BESIDE = "(min-width: 68em)";

/** The parts of the form in their order: what is changed most comes first. */
const ORDER = ["indicator", "time", "entity", "project", "stage", "period", "measure", "role", "scope", "kind", "view"];

/**
 * The form in `place`, native controls throughout. The function returned shows another state of it; `choose` hears of each
 * choice that the reader makes, `begin` of another dataset.
 */
export function openForm(
  place: HTMLElement,
  datasets: readonly { id: DatasetId; title: string }[],
  lang: Lang,
  { choose, begin }: { choose: (choice: Choice) => void; begin: (dataset: DatasetId) => void },
): (shown: Exploration) => void {
  const { exploreWords } = wordsOf(lang);
  let current: Choice = { dataset: datasets[0]?.id ?? "park-indicators", only: {}, kind: null };
  const select = make(
    "select",
    { id: "explore-dataset" },
    datasets.map(({ id, title }) => make("option", { value: id }, [title])),
  );
  select.addEventListener("change", () => begin(select.value as DatasetId));
  const dataset = make("p", { class: "explore-pick" }, [
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
  const pickTime = (time: TimeView["kinds"][number]["time"]): void => {
    const only = { ...current.only };
    delete only.period;
    if (Array.isArray(time)) choose({ ...current, only: { ...only, period: time }, time: undefined });
    else choose({ ...current, only, time });
  };

  return ({ choice, fields: views, time, kinds, views: layouts }) => {
    current = choice;
    select.value = choice.dataset;
    const makers = new Map<string, { key: unknown; make: () => HTMLElement }>(
      views.map((view) => [
        view.field,
        {
          key: [choice.dataset, view.field === "indicator" ? view.options : withoutChosen(view)],
          make: () => (view.field === "indicator" ? makeIndicators(view, lang, pick) : makeField(view, lang, pick)),
        },
      ]),
    );
    if (time) makers.set("time", { key: time, make: () => makeTime(time, lang, pickTime) });
    if (kinds.length > 0)
      makers.set("kind", {
        key: kinds.map(({ kind, reason }) => [kind, reason]),
        make: () => makeKinds(kinds, lang, (kind) => choose({ ...current, kind })),
      });
    if (layouts.length > 1)
      makers.set("view", {
        key: layouts.map(({ view }) => view),
        make: () => makeLayouts(layouts, lang, (view) => choose({ ...current, kind: "line", view })),
      });
    const focused = document.activeElement?.id ?? "";
    let before: HTMLElement | null = null;
    const fresh: HTMLElement[] = [];
    for (const name of ORDER) {
      const known = parts.get(name);
      const maker = makers.get(name);
      const key = JSON.stringify(maker?.key);
      if (known && known.key === key) {
        before = known.node;
        continue;
      }
      const wasOpen = known?.node.querySelector("details")?.open;
      known?.node.remove();
      parts.delete(name);
      if (!maker) continue;
      const node = maker.make();
      const details = node.querySelector("details");
      if (details && wasOpen !== undefined) details.open = wasOpen;
      parts.set(name, { key, node });
      fresh.push(node);
      if (before) before.after(node);
      else fields.prepend(node);
      before = node;
    }
    for (const view of views) checkField(parts.get(view.field)?.node, view, lang);
    for (const node of fresh) showChosen(node);
    check(parts.get("kind")?.node, kinds.find(({ chosen }) => chosen)?.kind);
    check(parts.get("view")?.node, layouts.find(({ chosen }) => chosen)?.view);
    if (focused !== "") document.getElementById(focused)?.focus({ preventScroll: true });
  };
}

function withoutChosen({ options }: FieldView): unknown {
  return options.map(({ value, reason, becomes }) => [value, reason, becomes]);
}

function check(node: HTMLElement | undefined, value: string | undefined): void {
  const radio = node?.querySelector<HTMLInputElement>(`input[value="${value ?? ""}"]`);
  if (radio) radio.checked = true;
}

/**
 * One indicator from the list, and more of those that go with it; each of these can be taken away again. What cannot be added
 * is greyed out with the reason behind it.
 */
function makeIndicators(
  { legend, options }: FieldView,
  lang: Lang,
  pick: (field: ChoiceField, values: readonly string[]) => void,
): HTMLElement {
  const { exploreTexts, exploreWords, joints } = wordsOf(lang);
  const chosen = options.filter((option) => option.chosen);
  const [first, ...others] = chosen;
  const values = chosen.map(({ value }) => value);
  const listOf = (id: string, isMore: boolean, head: HTMLOptionElement | null): HTMLSelectElement => {
    const groups = new Map<string, HTMLElement>();
    const list = make("select", { id });
    if (head) list.append(head);
    for (const option of options) {
      if (isMore && option.chosen) continue;
      const why = isMore ? (option.reason ?? option.becomes) : null;
      const text =
        why === null ? option.text : `${option.text}${joints.open}${why.replace(/[。.]$/, "")}${joints.close}`;
      const item = make("option", { value: option.value, disabled: isMore && option.reason !== null }, [text]);
      const group = groups.get(option.group) ?? make("optgroup", { label: option.group });
      if (!groups.has(option.group)) {
        groups.set(option.group, group);
        list.append(group);
      }
      group.append(item);
    }
    return list;
  };
  const main = listOf("explore-indicator", false, first ? null : make("option", { value: "" }, [exploreWords.choose]));
  main.value = first?.value ?? "";
  main.addEventListener("change", () => pick("indicator", [main.value]));
  const more = listOf("explore-more", true, make("option", { value: "" }, [exploreWords.moreNone]));
  more.addEventListener("change", () => pick("indicator", [...values, more.value]));
  const taken = others.map((option) => {
    const button = make("button", { type: "button", title: exploreTexts.without(option.text) }, [`${option.text} ×`]);
    button.setAttribute("aria-label", exploreTexts.without(option.text));
    button.addEventListener("click", () =>
      pick(
        "indicator",
        values.filter((value) => value !== option.value),
      ),
    );
    return make("li", {}, [button]);
  });
  return make("div", { "data-field": "indicator" }, [
    make("p", { class: "explore-pick" }, [make("label", { for: "explore-indicator" }, [legend]), main]),
    taken.length === 0 ? null : make("ul", { class: "explore-taken" }, taken),
    first && options.length > 1
      ? make("p", { class: "explore-pick more" }, [make("label", { for: "explore-more" }, [exploreWords.more]), more])
      : null,
  ]);
}

/** Which kind of period, from when to when, or the newest so many. */
function makeTime(view: TimeView, lang: Lang, pick: (time: TimeView["kinds"][number]["time"]) => void): HTMLElement {
  const { exploreWords } = wordsOf(lang);
  const kinds = make(
    "select",
    { id: "explore-time" },
    view.kinds.map(({ value, text }) => make("option", { value }, [text])),
  );
  kinds.value = view.kinds.find(({ chosen }) => chosen)?.value ?? "";
  kinds.addEventListener("change", () => {
    const wanted = view.kinds.find(({ value }) => value === kinds.value);
    if (wanted) pick(wanted.time);
  });
  const ends = (
    [
      ["from", view.from],
      ["to", view.to],
    ] as const
  ).map(([name, value]) => {
    const list = make(
      "select",
      { id: `explore-${name}` },
      view.periods.map((period) => make("option", { value: period.value }, [period.text])),
    );
    list.value = value;
    list.addEventListener("change", () => {
      const range = pickedRange(view, name === "from" ? list.value : view.from, name === "to" ? list.value : view.to);
      if (range) pick(range);
    });
    return make("p", { class: "explore-pick" }, [
      make("label", { for: `explore-${name}` }, [exploreWords[name]]),
      list,
    ]);
  });
  const spans = view.spans.map(({ text, time, chosen }, index) => {
    const button = make("button", { type: "button", id: `explore-span-${index}` }, [text]);
    button.setAttribute("aria-pressed", String(chosen));
    button.addEventListener("click", () => pick(time));
    return button;
  });
  return make("div", { "data-field": "time" }, [
    make("p", { class: "explore-pick" }, [make("label", { for: "explore-time" }, [view.legend]), kinds]),
    view.kind === null ? null : make("div", { class: "explore-range" }, ends),
    view.kind === null ? null : make("p", { class: "explore-all" }, spans),
  ]);
}

/** A list to tick, folded where the screen is narrow; its heading says what is chosen. */
function makeField(
  { field, legend, options }: FieldView,
  lang: Lang,
  pick: (field: ChoiceField, values: readonly string[]) => void,
): HTMLElement {
  const { exploreWords, joints } = wordsOf(lang);
  const [only] = options;
  if (options.length === 1 && only)
    return make("p", { class: "explore-only", "data-field": field }, [
      make("strong", {}, [legend]),
      ` ${exploreWords.only}${joints.space}${only.text}`,
    ]);
  const boxes = options.map((option) => {
    const box = make("input", { type: "checkbox", value: option.value, disabled: option.reason !== null });
    box.addEventListener("change", () => pick(field, checkedValues()));
    return { option, box };
  });
  const checkedValues = (): string[] => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
  const items = boxes.map(({ option, box }) => {
    const why = option.reason ?? option.becomes;
    return make("li", {}, [
      make("label", { class: option.reason === null ? undefined : "refused" }, [
        box,
        make("span", {}, [option.text, why === null ? null : make("span", { class: "why" }, [why])]),
      ]),
    ]);
  });
  const setAll = (text: string, values: readonly string[]): HTMLElement => {
    const button = make("button", { type: "button" }, [text]);
    button.addEventListener("click", () => pick(field, values));
    return button;
  };
  const fitting = options.filter(({ reason }) => reason === null).map(({ value }) => value);
  return make("fieldset", { "data-field": field }, [
    make("legend", { class: "visually-hidden" }, [legend]),
    make("details", { open: matchMedia(BESIDE).matches }, [
      make("summary", {}, [make("span", {}, [legend]), " ", make("span", { class: "count" }, [])]),
      make("ul", { class: "explore-options" }, items),
      make("p", { class: "explore-all" }, [setAll(exploreWords.all, fitting), setAll(exploreWords.nothing, [])]),
    ]),
  ]);
}

function makeLayouts(
  layouts: readonly LayoutView[],
  lang: Lang,
  pick: (view: LayoutView["view"]) => void,
): HTMLElement {
  const { exploreWords } = wordsOf(lang);
  const radios = layouts.map(({ view, text }) => {
    const radio = make("input", { type: "radio", name: "explore-view", value: view });
    radio.addEventListener("change", () => pick(view));
    return make("li", {}, [make("label", {}, [radio, make("span", {}, [text])])]);
  });
  return make("fieldset", { "data-field": "view" }, [
    make("legend", {}, [exploreWords.view]),
    make("ul", { class: "explore-options" }, radios),
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

function checkField(node: HTMLElement | undefined, { options }: FieldView, lang: Lang): void {
  const { joints } = wordsOf(lang);
  const chosen = options.filter((option) => option.chosen);
  for (const box of node?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? [])
    box.checked = chosen.some(({ value }) => value === box.value);
  const count = node?.querySelector("summary .count");
  const [only] = chosen;
  if (count)
    count.textContent =
      chosen.length === 1 && only ? only.text : `${chosen.length}${joints.space}/${joints.space}${options.length}`;
}

/** A list that a link has filled in begins with what is chosen. */
function showChosen(node: HTMLElement): void {
  const list = node.querySelector<HTMLElement>(".explore-options");
  const item = node.querySelector<HTMLInputElement>("input:checked")?.closest("li");
  if (list && item) list.scrollTop = item.offsetTop - list.offsetTop;
}
