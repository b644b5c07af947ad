/** Shows a briefing slide by slide: arrows, O for the overview, N for notes, Esc. The page reads and prints without it. */

const slides = [...document.querySelectorAll<HTMLElement>("[data-slide]")];
const root = document.documentElement;
let current = 0;

function isOn(): boolean {
  return root.classList.contains("presenting");
}

function show(index: number): void {
  current = Math.max(0, Math.min(slides.length - 1, index));
  slides.forEach((slide, each) => slide.classList.toggle("current", each === current));
  root.classList.remove("slide-overview");
  slides[current]?.scrollIntoView({ block: "start" });
}

function start(): void {
  root.classList.add("presenting");
  show(0);
  if (document.fullscreenEnabled) root.requestFullscreen().catch(() => undefined);
}

function leave(): void {
  root.classList.remove("presenting", "slide-overview", "slide-notes");
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
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
      root.classList.toggle("slide-overview");
      return true;
    case "n":
    case "N":
      root.classList.toggle("slide-notes");
      return true;
    case "Enter":
      show(current);
      return true;
    case "Escape":
      leave();
      return true;
    default:
      return false;
  }
}

for (const hidden of document.querySelectorAll<HTMLElement>("[data-present], [data-present-help]"))
  hidden.hidden = false;
document.querySelector("[data-present]")?.addEventListener("click", start);
document.addEventListener("keydown", (event) => {
  if (isOn() && !event.ctrlKey && !event.metaKey && !event.altKey && press(event.key)) event.preventDefault();
});
slides.forEach((slide, index) =>
  slide.addEventListener("click", () => {
    if (root.classList.contains("slide-overview")) show(index);
  }),
);
document.addEventListener("fullscreenchange", () => {
  if (!document.fullscreenElement && isOn()) leave();
});
