/**
 * On the page of others: puts the chart in the place of its picture, `<a data-park-embed="…"><img></a>` or
 * `<park-chart src="…"><a><img></a></park-chart>`. The picture keeps its place until the chart has told its height, comes back on paper, and
 * stays if anything fails.
 */
(() => {
  interface Guest {
    frame: HTMLIFrameElement;
    origin: string;
    box: HTMLElement;
    pictures: HTMLElement[];
    shown?: boolean;
  }
  if (customElements.get("park-chart")) return;
  const guests: Guest[] = [];
  const look = "ink muted rule pale paper accent font c1 c2 c3 c4 c5 c6".split(" ");

  function mount(box: HTMLElement, pictures: HTMLElement[], src: string | null): void {
    const url = new URL(src ?? "", document.baseURI);
    if (!src || !/^(https?|file):$/.test(url.protocol)) return;
    const css = getComputedStyle(box);
    for (const name of look) {
      const value = css.getPropertyValue(`--park-${name}`).trim();
      if (value) url.searchParams.set(name, value);
    }
    for (const name of ["theme", "compact"]) {
      const value = box.getAttribute(name);
      if (value !== null) url.searchParams.set(name, value);
    }
    const frame = document.createElement("iframe");
    // Pages on a disk have the origin "null" in messages and another one in their address.
    const origin = url.protocol === "file:" ? "null" : url.origin;
    const guest: Guest = { frame, origin, box, pictures };
    frame.title = box.title || box.querySelector("img")?.alt || "";
    frame.loading = "lazy";
    frame.src = url.href;
    box.style.position = "relative";
    box.style.display = "block";
    frame.style.cssText =
      "position:absolute;top:0;left:0;width:100%;height:100%;border:0;visibility:hidden;color-scheme:normal";
    frame.onload = () =>
      setTimeout(() => {
        if (!guest.shown) frame.remove();
      }, 9000);
    guests.push(guest);
    box.append(frame);
  }

  /** Which of the two is seen: the frame, or the picture. */
  function show({ frame, pictures }: Guest, framed: boolean): void {
    frame.style.visibility = framed ? "visible" : "hidden";
    for (const picture of pictures) picture.style.visibility = framed ? "hidden" : "visible";
  }

  addEventListener("message", ({ data, source, origin }) => {
    const guest = guests.find((one) => one.frame.contentWindow === source && one.origin === origin);
    const height = data?.type === "park-embed" ? data.height : 0;
    if (!source || !guest || !(Number.isFinite(height) && height > 40 && height < 9000)) return;
    guest.frame.style.height = guest.box.style.minHeight = `${height}px`;
    guest.shown = true;
    show(guest, true);
  });
  const print = (paper: boolean) => () => {
    for (const guest of guests) if (guest.shown) show(guest, !paper);
  };
  addEventListener("beforeprint", print(true));
  addEventListener("afterprint", print(false));

  function upgrade(): void {
    for (const link of document.querySelectorAll<HTMLElement>("a[data-park-embed]")) {
      const src = link.getAttribute("data-park-embed");
      if (link.closest("park-chart") || !src) continue;
      link.removeAttribute("data-park-embed");
      const box = document.createElement("div");
      link.before(box);
      box.append(link);
      mount(box, [link], src);
    }
  }

  class ParkChart extends HTMLElement {
    connectedCallback(): void {
      if (this.querySelector("iframe")) return;
      mount(this, [...this.children] as HTMLElement[], this.getAttribute("src"));
    }
  }
  const start = (): void => {
    customElements.define("park-chart", ParkChart);
    upgrade();
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
})();
