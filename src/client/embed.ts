/**
 * On the page of others: puts the chart in the place of its picture, `<a data-park-embed="…"><img></a>` or
 * `<park-chart src="…"><a><img></a></park-chart>`. The picture keeps its place until the chart has told its height, comes back on paper, and
 * stays if anything fails.
 */
(() => {
  function mount(box: HTMLElement, src: string | null): void {
    let url: URL;
    try {
      url = new URL(src || "no:", document.baseURI);
    } catch {
      // One bad address is no reason for the other charts to stay away.
      return;
    }
    if (!/^(https?|file):$/.test(url.protocol)) return;
    const css = getComputedStyle(box);
    for (const name of "ink muted rule pale paper accent font c1 c2 c3 c4 c5 c6".split(" ")) {
      const value = css.getPropertyValue(`--park-${name}`).trim();
      if (value) url.searchParams.set(name, value);
    }
    for (const name of ["theme", "compact", "lang"]) {
      const value = box.getAttribute(name);
      if (value !== null) url.searchParams.set(name, value);
    }
    const pictures = [...box.children] as HTMLElement[];
    const pictured = `${box.style.cssText};position:relative;display:block;`;
    /** Style of the box with the chart in it; empty until the chart has told its height. */
    let framed = "";
    let heightThen = 0;
    let widthThen = 0;
    const frame = document.createElement("iframe");

    /** Which of the two is seen: the frame, or the picture. */
    function show(isFrame: boolean): void {
      box.style.cssText = isFrame ? framed : pictured;
      frame.style.visibility = isFrame ? "" : "hidden";
      for (const picture of pictures) picture.style.visibility = isFrame ? "hidden" : "";
    }

    frame.title = box.title || box.querySelector("img")?.alt || "";
    frame.loading = "lazy";
    frame.src = url.href;
    frame.style.cssText = "position:absolute;top:0;left:0;width:100%;height:100%;border:0;color-scheme:normal";
    frame.onload = () =>
      setTimeout(() => {
        if (!framed) frame.remove();
      }, 9000);
    show(false);
    box.append(frame);

    addEventListener("message", ({ data, source, origin }) => {
      // Pages on a disk have the origin "null" in messages and another one in their address.
      const isOurs =
        source && source === frame.contentWindow && origin === (url.protocol === "file:" ? "null" : url.origin);
      const height = data?.type === "park-embed" ? data.height : 0;
      if (!isOurs || !Number.isFinite(height) || height < 40 || height > 9000) return;
      // Nothing moves before the reader's eyes: the box shrinks only where its end stays below the window, or where the
      // width has just changed and everything with it. Once shrunk it does not grow back to the height known beforehand.
      const mayShrink =
        box.getBoundingClientRect().top + height >= innerHeight || (widthThen && widthThen !== data.width);
      if (mayShrink || heightThen) heightThen = mayShrink ? height : Math.max(height, heightThen);
      widthThen = data.width;
      framed = `${pictured}box-sizing:border-box;min-height:${height}px;`;
      if (heightThen) framed += `height:${heightThen}px;padding:0;overflow:hidden`;
      show(true);
    });
    for (const when of ["before", "after"])
      addEventListener(`${when}print`, () => {
        if (framed) show(when === "after");
      });
  }

  function start(): void {
    // A page may hold several charts, each with this script.
    if (!customElements.get("park-chart"))
      customElements.define(
        "park-chart",
        class extends HTMLElement {
          connectedCallback(): void {
            if (!this.querySelector("iframe")) mount(this, this.getAttribute("src"));
          }
        },
      );
    for (const link of document.querySelectorAll<HTMLElement>("a[data-park-embed]")) {
      if (link.closest("park-chart")) continue;
      const box = document.createElement("div");
      link.before(box);
      box.append(link);
      mount(box, link.getAttribute("data-park-embed"));
      link.removeAttribute("data-park-embed");
    }
  }
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
})();
