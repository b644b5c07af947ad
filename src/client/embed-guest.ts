/**
 * In the frame: tells the page around it how high the chart is, in the four dialects that hosts speak, and takes on the
 * look that the address asks for. The chart is complete without it.
 */
const figure = document.querySelector("figure");
const page = document.documentElement;
const asked = new URLSearchParams(`${location.search.slice(1)}&${location.hash.slice(1)}`);
/** The same chart in the other language. */
const sister = document.querySelector<HTMLLinkElement>("link[hreflang]");
let told = 0;
let toldAt = 0;

/** From a disk, an address that ends in a slash would list the folder. */
function diskAddress(address: string): string {
  return location.protocol === "file:" ? address.replace(/\/(?=$|#)/, "/index.html") : address;
}

/** Where this same chart stands in the other language, with everything else that was asked. */
function sisterAddress(): string {
  return sister ? diskAddress(sister.href) + location.search + location.hash : "";
}

/**
 * `?lang=en` or `#lang=en`: whether the chart is to be shown in the other language. The other page knows this one as its
 * sister, so nobody is sent back.
 */
function isElsewhere(): boolean {
  const lang = /^(zh|en)(?![a-z])/i.exec(asked.get("lang") ?? "")?.[0].toLowerCase();
  return lang !== undefined && sister?.hreflang.startsWith(lang) === true;
}

/** `?theme=dark&compact&ink=%23333&font=Songti`: only names and values that can do nothing but look. */
function dress(): void {
  // A ground or an ink of the host's own goes with the light theme, whatever the reader's system says, unless it names one.
  const theme = asked.get("theme") ?? (asked.has("paper") || asked.has("ink") ? "light" : "");
  if (/^(light|dark|transparent)$/.test(theme)) page.setAttribute("data-theme", theme);
  if (asked.has("compact")) page.setAttribute("data-compact", "");
  asked.forEach((value, name) => {
    const colour =
      /^(ink|muted|rule|pale|paper|accent|mark|neutral|c[1-6])$/.test(name) &&
      /^(#[0-9a-f]{3,8}|[a-z]+|(rgb|hsl)a?\([\d\s.,%/]+\))$/i.test(value);
    const font = name === "font" && /^[\p{L}\d\s"',.-]{1,200}$/u.test(value);
    // On the body, which is nearer to the words than the theme.
    if (colour || font) document.body.style.setProperty(`--${name}`, value);
  });
}

function tell(again?: boolean): void {
  if (!figure || parent === window) return;
  const height = Math.ceil(figure.getBoundingClientRect().bottom + scrollY);
  // At a new width the page around it may have made room for another height, even if this one is the same.
  if (height < 1 || (height === told && innerWidth === toldAt && !again)) return;
  told = height;
  toldAt = innerWidth;
  const say = (message: unknown): void => parent.postMessage(message, "*");
  say({ type: "park-embed", height, width: innerWidth });
  say({ sentinel: "amp", type: "embed-size", height });
  // Whoever looks for the frame by its address knows the one that was there first.
  for (const src of asked.has("lang") ? [location.href, sisterAddress()] : [location.href])
    say(JSON.stringify({ context: "iframe.resize", src, height }));
  const child = asked.get("childId");
  if (child) say(`pymxPYMx${child}xPYMxheightxPYMx${height}`);
}

/**
 * In a frozen chart: asks which versions came later, and whether one of them changed this chart. Without an answer the
 * link to today's chart holds all the same.
 */
async function askForNewer(): Promise<void> {
  const link = document.querySelector<HTMLElement>("a[data-versions]");
  const { versions, chart = "", version, changed = "", same = "" } = link?.dataset ?? {};
  if (!link || !versions || location.protocol === "file:") return;
  try {
    const known = (await (await fetch(versions)).json()) as {
      latest: string;
      versions: { version: string }[];
      charts: Record<string, Record<string, string> | undefined>;
    };
    const place = known.versions.findIndex((each) => each.version === version);
    const newer = known.versions.slice(0, place < 0 ? undefined : place);
    if (newer.length === 0) return;
    const isChanged = newer.some((each) => known.charts[chart]?.[each.version]);
    link.textContent = (isChanged ? changed : same).replace("{version}", known.latest);
  } catch {
    // Offline, or the site has moved.
  }
}

function begin(): void {
  dress();
  void askForNewer();
  for (const link of document.querySelectorAll("a"))
    if (diskAddress(link.href) !== link.href) link.href = diskAddress(link.href);
  addEventListener("load", () => tell(true));
  addEventListener("resize", () => tell());
  /** Pym asks by telling the width; whoever asks is only told the height again. */
  addEventListener("message", (event) => {
    if (event.source === parent && /^pymx/.test(String(event.data))) tell(true);
  });
  if (document.fonts) void document.fonts.ready.then(() => tell());
  if ("ResizeObserver" in window && figure) new ResizeObserver(() => tell()).observe(figure);
  tell();
}

if (isElsewhere()) location.replace(sisterAddress());
else begin();
