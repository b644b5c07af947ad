/**
 * Shows a briefing slide by slide: arrows, Home, End, O for the overview, N for notes, Esc. The page reads and prints
 * without it. Slides are the parts of the page marked `data-slide`; the bar below them says where one is and what to press.
 */

const slides = [...document.querySelectorAll<HTMLElement>("[data-slide]")];
const root = document.documentElement;
const bar = document.querySelector<HTMLElement>("[data-present-bar]");
const place = document.querySelector<HTMLElement>("[data-present-place]");
const startButton = document.querySelector<HTMLElement>("[data-present]");
/** Type is not made smaller than this to bring a slide onto the screen; what is left is scrolled. */
const LEAST_TYPE = 0.6;
let current = 0;

function isOn(name = "presenting"): boolean {
  return root.classList.contains(name);
}

function show(index: number): void {
  current = Math.max(0, Math.min(slides.length - 1, index));
  slides.forEach((slide, each) => slide.classList.toggle("current", each === current));
  const slide = slides[current];
  if (!slide || !place) return;
  const title = slide.querySelector("h1, h2, h3")?.textContent?.trim() ?? "";
  place.textContent = `${current + 1} / ${slides.length}`;
  place.setAttribute("aria-label", `${current + 1} / ${slides.length} ${title}`);
  fit();
  slide.focus({ preventScroll: true });
  if (isOn("slide-overview")) slide.scrollIntoView({ block: "nearest" });
  else scrollTo(0, 0);
}

/** Makes the type of a full slide smaller until it stands on the screen, above the notes and the bar. */
function fit(): void {
  root.style.fontSize = "";
  const slide = slides[current];
  if (!slide || isOn("slide-overview")) return;
  const notes = isOn("slide-notes") ? slide.querySelector<HTMLElement>(".speaker-notes") : null;
  const size = parseFloat(getComputedStyle(root).fontSize);
  for (let scale = 1; scale > LEAST_TYPE; scale -= 0.05) {
    root.style.fontSize = `${size * scale}px`;
    const room = innerHeight - (notes?.offsetHeight ?? 0) - (bar?.offsetHeight ?? 0);
    if (slide.getBoundingClientRect().bottom + scrollY <= room) return;
  }
}

function turnOn(name: string, on: boolean): void {
  root.classList.toggle(name, on);
  const button = document.querySelector(`[data-present-key="${name === "slide-notes" ? "n" : "o"}"]`);
  button?.setAttribute("aria-pressed", String(on));
  // In the overview a slide is one thing to choose: what is in it cannot be reached by itself.
  for (const inner of document.querySelectorAll<HTMLElement>("[data-slide] a, [data-slide] [role=region]"))
    if (isOn("slide-overview")) inner.tabIndex = -1;
    else if (inner.tagName === "A") inner.removeAttribute("tabindex");
    else inner.tabIndex = 0;
  show(current);
}

function start(): void {
  root.classList.add("presenting");
  slides.forEach((slide) => slide.setAttribute("tabindex", "-1"));
  if (bar) bar.hidden = false;
  show(0);
  if (document.fullscreenEnabled) root.requestFullscreen().catch(() => undefined);
}

function leave(): void {
  turnOn("slide-overview", false);
  turnOn("slide-notes", false);
  root.classList.remove("presenting");
  root.style.fontSize = "";
  slides.forEach((slide) => slide.removeAttribute("tabindex"));
  if (bar) bar.hidden = true;
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  startButton?.focus();
}

function press(key: string): boolean {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
    case "PageDown":
    case " ":
      show(current + 1);
      return true;
    case "ArrowLeft":
    case "ArrowUp":
    case "PageUp":
      show(current - 1);
      return true;
    case "Home":
      show(0);
      return true;
    case "End":
      show(slides.length - 1);
      return true;
    case "o":
    case "O":
      turnOn("slide-overview", !isOn("slide-overview"));
      return true;
    case "n":
    case "N":
      turnOn("slide-notes", !isOn("slide-notes"));
      return true;
    case "Enter":
      turnOn("slide-overview", false);
      return true;
    case "Escape":
      leave();
      return true;
    default:
      return false;
  }
}

/** Keys that a link or a button under the focus wants for itself, or the notes to be scrolled with. */
function isTheirs(event: KeyboardEvent): boolean {
  if (!(event.target instanceof Element)) return false;
  if (event.key === "Enter" || event.key === " ") return event.target.closest("a, button") !== null;
  return event.key === "ArrowDown" || event.key === "ArrowUp" ? event.target.closest(".speaker-notes") !== null : false;
}

for (const hidden of document.querySelectorAll<HTMLElement>("[data-present], [data-present-help]"))
  hidden.hidden = false;
startButton?.addEventListener("click", start);
document.addEventListener("keydown", (event) => {
  if (!isOn() || event.ctrlKey || event.metaKey || event.altKey || isTheirs(event)) return;
  if (press(event.key)) event.preventDefault();
});
for (const button of document.querySelectorAll<HTMLElement>("[data-present-key]"))
  button.addEventListener("click", () => press(button.dataset["presentKey"] ?? ""));
slides.forEach((slide, index) =>
  slide.addEventListener("click", (event) => {
    if (!isOn("slide-overview")) return;
    event.preventDefault();
    current = index;
    turnOn("slide-overview", false);
  }),
);
document.addEventListener("fullscreenchange", () => {
  if (!document.fullscreenElement && isOn()) leave();
});
addEventListener("resize", () => {
  if (isOn()) fit();
});
