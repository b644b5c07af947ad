/** The words of framed charts, of the snippets that frame them and of the packs for editors. */
export const embedWords = {
  full: "Full chart, data and sources",
  today: "The chart as it is today",
  newerChanged: "Version {version} is out: this chart has changed",
  newerSame: "Version {version} is out: this chart is the same",

  embedding: "Embed and republish",
  embeddingLead:
    "Choose a form, copy the code, paste it into your system. Chart, date, version and source stay together.",
  thisFrame: "Frame of this version",
  guideFrozen: "How to embed it",
  guide: "Which one, and how",
  standInNote:
    "This site has no public address set: replace https://site.example/ in the code by the address of this site.",
  copyCode: "Copy code",
  preview: "Preview",
  edition: "Edition",
  live: "Kept up to date",
  liveNote: "When figures are corrected or added, the chart in the article changes too. For standing pages.",
  frozen: "Frozen",
  frozenNote: "The chart stays as it is in this version; once there is a newer one, it says so. For articles.",

  responsive: "Responsive frame",
  responsiveNote:
    "A picture first; where the script may run, the frame takes its place at the right height and nothing moves. Where the script is stripped, the picture stays.",
  frame: "Frame without script",
  frameNote: "One frame and no script. The height follows the width, is written into the code and cuts nothing off.",
  element: "Web component",
  elementNote:
    "Like the responsive frame, and takes your type and colours from CSS variables: --park-ink, --park-paper, --park-accent, --park-font, --park-c1 to --park-c6.",
  picture: "Linked picture",
  pictureNote: "For systems that allow only pictures and links. Headline, source and date are in the picture.",
  markdownName: "Markdown",
  markdownNote: "For pages, wikis and repositories written in Markdown.",
  oembed: "oEmbed",
  oembedNote: "Systems that know oEmbed need only the address of this page. This is the file that they read.",
  pack: "Pack for WeChat and newspapers",
  packNote:
    "WeChat and most newspaper systems strip frames and scripts. Open the fragment, select all, copy and paste it into the editor; or take the pack with picture, drawing, PDF for print, fragment, data, caption and alternative text, and a QR code where the site has a public address. All of it is the frozen chart.",
  wechatFile: "Fragment for WeChat",
  packFile: "Pack, ZIP",
} satisfies Record<string, string>;

/** `chart.png`, where it needs no smaller one beside it. */
export const SMALL_ALREADY: string = "the picture, 1,354 pixels wide, under 500 kB";

/** Each file that a pack can hold. */
export const PACK_FILES: Record<string, string> = {
  "chart.png": "the picture, 1,354 pixels wide",
  "chart-small.png": "the same picture, under 500 kB",
  "chart.pdf": "PDF for print: vector, font embedded",
  "chart.svg": "the drawing with headline and source; WeChat does not keep it",
  "picture.svg": "the picture that stands in for the frame, wide",
  "picture-narrow.svg": "the same for the width of a phone",
  "wechat.html": "fragment for WeChat articles",
  "wechat.svg": "the drawing alone for WeChat articles, on white",
  "data.csv": "the data",
  "alt.txt": "alternative text",
  "caption.txt": "caption with notes and signs, and one of at most 120 characters",
  "qr.png": "QR code of the fixed address, picture",
  "qr.svg": "QR code of the fixed address, vector",
};
