/** The page that explains to an editor how to take a chart elsewhere. */
export const guideWords = {
  title: "Embed and republish",
  lead: "Put a chart into your article, intranet or slides in five minutes. Headline, date, version and source are always on it. No account, no cookie, no request to anywhere else.",
  chooseTitle: "First, your system",
  system: "Your system",
  form: "Take this",
  stepsTitle: "Four steps",
  examplesTitle: "Every form, live",
  examplesNote: "The same chart in every form. The page of each chart has its own code, ready to copy.",
  code: "Code",
  editionsTitle: "Frozen, or kept up to date",
  editionsNote:
    "Every chart comes in two editions: one frozen at a version, one that is always the latest. An article speaks of the figures of its day, so frozen is the default. They differ by their address only: the frozen one ends in a version.",
  hostsTitle: "In systems that are not friendly",
  hostsNote:
    "Each box below is a page of somebody else, with the responsive frame, the frame without script, the web component and the linked picture in it. To see them on paper, print this page.",
  sharingTitle: "Sharing a link",
  themesTitle: "Dark, light, transparent, compact; language",
  themesNote:
    "The frame follows the reader’s system. To fix one look, put #light, #dark, #transparent or #compact behind the address of the frame, no script needed; several at once are ?theme=dark&compact. A transparent chart has the inks of the light theme.",
  languageNote:
    'The address says the language: /en/embed/… is English, without /en/ it is Chinese; no script needed. With ?lang=zh or #lang=zh behind the address (en for English), or lang="zh" on the web component, a script goes to the same chart in the other language and keeps theme and version. The room that the code keeps is that of the address, so change the address where you can.',
  heightTitle: "Height, for developers",
  heightNote:
    "On load, font change and resize the frame tells the page around it its height, in four dialects. Check which frame a message comes from. embed.js first keeps the height in the code, reckoned with wide Latin letters; while the end of the chart is still below the window, or when the width has just changed, the box takes the very height. Where a reader already sees the end nothing moves, so a line or two may stay empty under a chart.",
  dialect: "Dialect",
  message: "Message",
  oembedTitle: "oEmbed",
  oembedNote:
    "In systems that know oEmbed, paste the address of a chart’s page; the address of a version gives that version. Every chart and every version has its oEmbed file, and its page a discovery link in the head. A query endpoint takes six lines of nginx: see the README.",
  oembedMissing: "This site has no public address yet, so there are no such files now.",
  promisesTitle: "What we promise",
} satisfies Record<string, string>;

/** Which form for which system; `form` is the id of a section: a snippet, the pack, or oEmbed. */
export const guideChoices: {
  system: string;
  form: "responsive" | "frame" | "picture" | "markdownName" | "pack" | "element" | "oembed";
}[] = [
  { system: "Your own site, scripts allowed", form: "responsive" },
  {
    system: "Frames but no scripts; slides, intranets",
    form: "frame",
  },
  { system: "Your own type and colours", form: "element" },
  {
    system: "Only pictures and links; mail, forums",
    form: "picture",
  },
  { system: "Pages and wikis in Markdown", form: "markdownName" },
  { system: "Systems that take an address", form: "oembed" },
  {
    system: "WeChat articles, newspaper systems, print",
    form: "pack",
  },
];

export const guideSteps: string[] = [
  "Open the page of a chart and find “Embed and republish”.",
  "Choose “Frozen” for an article, “Kept up to date” for a standing page.",
  "Choose a form, look at the preview, and press “Copy code”.",
  "Switch your system to source code and paste. It takes the width of your column; the height takes care of itself.",
];

/** Pages of others on which the forms are shown. */
export const guideHosts: Record<"stripped" | "narrow" | "dark" | "zoomed", { name: string; note: string }> = {
  stripped: {
    name: "Scripts stripped",
    note: "The pictures stay. Frames are complete all the same, at the height known beforehand.",
  },
  narrow: {
    name: "A column of 300 px",
    note: "The narrow drawing is shown; headline and source keep their size.",
  },
  dark: {
    name: "A dark page",
    note: "With #dark behind the address frames are dark. Pictures are always on white, legible anywhere.",
  },
  zoomed: {
    name: "Enlarged to 160%",
    note: "The height follows, and nothing is cut off.",
  },
};

/** What a shared link shows, and where it may not. */
export const guideSharing: string[] = [
  "The page of every chart and every version carries a card: the name, the sentence and the picture of exactly this chart, in its language.",
  "The picture of a card needs a full address, so there is one only where the site has a public address.",
  "WeChat gives pages that are passed on from within it a card of its own unless they load its SDK. This site loads no script of others: send the PNG picture with the link, or the pack with its QR code.",
];

export const guideDialects: { name: string; message: string }[] = [
  { name: "Ours", message: '{type: "park-embed", height: 512, width: 600}' },
  { name: "AMP", message: '{sentinel: "amp", type: "embed-size", height: 512}' },
  {
    name: "Medium, Flourish (JSON text)",
    message: '{"context":"iframe.resize","src":"…","height":512}',
  },
  { name: "Pym (with childId)", message: "pymxPYMx…xPYMxheightxPYMx512" },
];

export const guidePromises: string[] = [
  "Complete without JavaScript: drawing, words, source and date.",
  "A frame loads at most 15 kB in all, compressed; it keeps no cookie and no storage and asks no other site.",
  "The script on your page, embed.js, is at most 2,048 bytes, uncompressed.",
  "It is there when your article is printed.",
  "A frozen chart and its address never change; once there is a newer version, it says whether the chart has changed.",
];
