import type { Localized } from "../schema/localized.ts";

/** The page that explains to an editor how to take a chart elsewhere. */
export const guideWords = {
  title: { zh: "嵌入与转载", en: "Embed and republish" },
  lead: {
    zh: "把一张图放进您的文章、公众号、课件或内网，五分钟就够。图上总有标题、时点、版本和来源；不用注册，不设 Cookie，不向别处发请求。",
    en: "Put a chart into your article, intranet or slides in five minutes. Headline, date, version and source are always on it. No account, no cookie, no request to anywhere else.",
  },
  chooseTitle: { zh: "先看您的系统", en: "First, your system" },
  system: { zh: "您的系统", en: "Your system" },
  form: { zh: "用这种", en: "Take this" },
  stepsTitle: { zh: "四步", en: "Four steps" },
  examplesTitle: { zh: "各种方式的实例", en: "Every form, live" },
  examplesNote: {
    zh: "下面用同一张图演示。每张图的页面上都有现成的代码。",
    en: "The same chart in every form. The page of each chart has its own code, ready to copy.",
  },
  code: { zh: "代码", en: "Code" },
  editionsTitle: { zh: "冻结，还是随数据更新", en: "Frozen, or kept up to date" },
  editionsNote: {
    zh: "每张图有两种：冻结的停在一个版本，随数据更新的总是最新。文章写的是当时的数字，所以默认冻结。两种的区别只在网址：冻结的末尾有版本号。",
    en: "Every chart comes in two editions: one frozen at a version, one that is always the latest. An article speaks of the figures of its day, so frozen is the default. They differ by their address only: the frozen one ends in a version.",
  },
  hostsTitle: { zh: "在不友好的系统里", en: "In systems that are not friendly" },
  hostsNote: {
    zh: "下面每个框是一个别人的页面，里面依次是自适应图框、无脚本图框、网页组件和带链接的图片。要看打印的样子，就打印本页。",
    en: "Each box below is a page of somebody else, with the responsive frame, the frame without script, the web component and the linked picture in it. To see them on paper, print this page.",
  },
  sharingTitle: { zh: "转发链接", en: "Sharing a link" },
  themesTitle: { zh: "深色、浅色、透明、紧凑；语言", en: "Dark, light, transparent, compact; language" },
  themesNote: {
    zh: "图框跟随读者的系统。要固定一种，在图框网址后面加 #light、#dark、#transparent 或 #compact，不需要脚本；几样一起用 ?theme=dark&compact。透明底用浅色主题的文字。",
    en: "The frame follows the reader’s system. To fix one look, put #light, #dark, #transparent or #compact behind the address of the frame, no script needed; several at once are ?theme=dark&compact. A transparent chart has the inks of the light theme.",
  },
  languageNote: {
    zh: '语言看网址：/en/embed/… 是英文，去掉 /en/ 是中文，不需要脚本。也可以在网址后面加 ?lang=en 或 #lang=en（中文用 zh），网页组件写 lang="en"：脚本会换到同一张图的另一种语言，主题和版本不变。代码里预留的高度是原网址那种语言的，所以能改网址时请改网址。',
    en: 'The address says the language: /en/embed/… is English, without /en/ it is Chinese; no script needed. With ?lang=zh or #lang=zh behind the address (en for English), or lang="zh" on the web component, a script goes to the same chart in the other language and keeps theme and version. The room that the code keeps is that of the address, so change the address where you can.',
  },
  heightTitle: { zh: "高度（给开发者）", en: "Height, for developers" },
  heightNote: {
    zh: "图框在载入、字体变化和宽度变化时，用四种格式向外层页面报告高度。请核对消息来自哪个图框。embed.js 先留出代码里的高度（按较宽的西文字体计算）；图的下端还没进入窗口，或宽度刚改变时，改成正好的高度。读者已经看得见下端时不动，所以图下偶尔空出一两行。",
    en: "On load, font change and resize the frame tells the page around it its height, in four dialects. Check which frame a message comes from. embed.js first keeps the height in the code, reckoned with wide Latin letters; while the end of the chart is still below the window, or when the width has just changed, the box takes the very height. Where a reader already sees the end nothing moves, so a line or two may stay empty under a chart.",
  },
  dialect: { zh: "格式", en: "Dialect" },
  message: { zh: "消息", en: "Message" },
  oembedTitle: { zh: "oEmbed", en: "oEmbed" },
  oembedNote: {
    zh: "支持 oEmbed 的系统，贴上图表页的网址就行；贴某个版本的网址，得到的就是那个版本。每张图、每个版本各有一份 oEmbed 文件，页面的 <head> 里有发现链接。需要查询接口时，在 nginx 里加六行，见 README。",
    en: "In systems that know oEmbed, paste the address of a chart’s page; the address of a version gives that version. Every chart and every version has its oEmbed file, and its page a discovery link in the head. A query endpoint takes six lines of nginx: see the README.",
  },
  oembedMissing: {
    zh: "本站还没有设定公开网址，所以现在没有这些文件。",
    en: "This site has no public address yet, so there are no such files now.",
  },
  promisesTitle: { zh: "我们保证什么", en: "What we promise" },
} satisfies Record<string, Localized>;

/** Which form for which system; `form` is the id of a section: a snippet, the pack, or oEmbed. */
export const guideChoices: {
  system: Localized;
  form: "responsive" | "frame" | "picture" | "markdownName" | "pack" | "element" | "oembed";
}[] = [
  { system: { zh: "自己的网站，可以用脚本", en: "Your own site, scripts allowed" }, form: "responsive" },
  {
    system: { zh: "只许图框，不许脚本；课件、内网", en: "Frames but no scripts; slides, intranets" },
    form: "frame",
  },
  { system: { zh: "要用自己的字体和颜色", en: "Your own type and colours" }, form: "element" },
  {
    system: { zh: "只许图片和链接；邮件、论坛", en: "Only pictures and links; mail, forums" },
    form: "picture",
  },
  { system: { zh: "用 Markdown 写的页面和知识库", en: "Pages and wikis in Markdown" }, form: "markdownName" },
  { system: { zh: "贴网址就能出图的系统", en: "Systems that take an address" }, form: "oembed" },
  {
    system: { zh: "微信公众号、报纸采编系统、印刷", en: "WeChat articles, newspaper systems, print" },
    form: "pack",
  },
];

export const guideSteps: Localized[] = [
  {
    zh: "打开图表页，找到“嵌入与转载”。",
    en: "Open the page of a chart and find “Embed and republish”.",
  },
  {
    zh: "文章用“冻结”，长期页面用“随数据更新”。",
    en: "Choose “Frozen” for an article, “Kept up to date” for a standing page.",
  },
  {
    zh: "选一种方式，先看预览，再按“复制代码”。",
    en: "Choose a form, look at the preview, and press “Copy code”.",
  },
  {
    zh: "在您的系统里切换到源代码，贴进去。宽度随栏宽，高度不用管。",
    en: "Switch your system to source code and paste. It takes the width of your column; the height takes care of itself.",
  },
];

/** Pages of others on which the forms are shown. */
export const guideHosts: Record<"stripped" | "narrow" | "dark" | "zoomed", { name: Localized; note: Localized }> = {
  stripped: {
    name: { zh: "删掉脚本", en: "Scripts stripped" },
    note: {
      zh: "图片留下，图框照样完整，只是高度按预先算好的留。",
      en: "The pictures stay. Frames are complete all the same, at the height known beforehand.",
    },
  },
  narrow: {
    name: { zh: "窄栏，300像素", en: "A column of 300 px" },
    note: {
      zh: "换成窄幅的画法，标题和来源的字不缩小。",
      en: "The narrow drawing is shown; headline and source keep their size.",
    },
  },
  dark: {
    name: { zh: "深色页面", en: "A dark page" },
    note: {
      zh: "网址末尾加 #dark，图框就固定为深色。图片总是白底，放在哪里都看得清。",
      en: "With #dark behind the address frames are dark. Pictures are always on white, legible anywhere.",
    },
  },
  zoomed: {
    name: { zh: "放大到160%", en: "Enlarged to 160%" },
    note: { zh: "高度跟着变，不会截断。", en: "The height follows, and nothing is cut off." },
  },
};

/** What a shared link shows, and where it may not. */
export const guideSharing: Localized[] = [
  {
    zh: "每张图、每个版本的页面都带有卡片信息：图名、图上那句话和这张图的图片，中英文各是各的。",
    en: "The page of every chart and every version carries a card: the name, the sentence and the picture of exactly this chart, in its language.",
  },
  {
    zh: "卡片的图片要有完整网址，所以只在本站设定了公开网址时才有。",
    en: "The picture of a card needs a full address, so there is one only where the site has a public address.",
  },
  {
    zh: "在微信里打开网页再转发，没有接入微信 SDK 的网站只显示微信默认的卡片。本站不接入任何外部脚本：发群时请连同“图片 PNG”或带二维码的素材一起发。",
    en: "WeChat gives pages that are passed on from within it a card of its own unless they load its SDK. This site loads no script of others: send the PNG picture with the link, or the pack with its QR code.",
  },
];

export const guideDialects: { name: Localized; message: string }[] = [
  { name: { zh: "本站", en: "Ours" }, message: '{type: "park-embed", height: 512, width: 600}' },
  { name: { zh: "AMP", en: "AMP" }, message: '{sentinel: "amp", type: "embed-size", height: 512}' },
  {
    name: { zh: "Medium、Flourish（JSON 文本）", en: "Medium, Flourish (JSON text)" },
    message: '{"context":"iframe.resize","src":"…","height":512}',
  },
  { name: { zh: "Pym（须带 childId）", en: "Pym (with childId)" }, message: "pymxPYMx…xPYMxheightxPYMx512" },
];

export const guidePromises: Localized[] = [
  {
    zh: "没有 JavaScript 也完整：图、文字、来源、时点都在。",
    en: "Complete without JavaScript: drawing, words, source and date.",
  },
  {
    zh: "一个图框全部加起来不超过15 KB（压缩后），不读写 Cookie 和本地存储，不连接其他网站。",
    en: "A frame loads at most 15 kB in all, compressed; it keeps no cookie and no storage and asks no other site.",
  },
  {
    zh: "您页面上的脚本 embed.js 不超过2048字节（未压缩）。",
    en: "The script on your page, embed.js, is at most 2,048 bytes, uncompressed.",
  },
  {
    zh: "打印文章时图也在。",
    en: "It is there when your article is printed.",
  },
  {
    zh: "冻结的图和它的网址不再改动；有新版时，图下会注明图有没有变动。",
    en: "A frozen chart and its address never change; once there is a newer version, it says whether the chart has changed.",
  },
];
