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
  stepsTitle: { zh: "三步", en: "Three steps" },
  examplesTitle: { zh: "各种方式的实例", en: "Every form, live" },
  examplesNote: {
    zh: "下面用同一张图演示。每张图的页面上都有现成的代码。",
    en: "The same chart in every form. The page of each chart has its own code, ready to copy.",
  },
  code: { zh: "代码", en: "Code" },
  themesTitle: { zh: "深色、浅色、透明、紧凑", en: "Dark, light, transparent, compact" },
  themesNote: {
    zh: "图框跟随读者的系统。要固定一种，在图框网址后面加 #light、#dark、#transparent 或 #compact，不需要脚本；几样一起用 ?theme=dark&compact。透明底用浅色主题的文字。English 版在 /en/ 之下。",
    en: "The frame follows the reader’s system. To fix one look, put #light, #dark, #transparent or #compact behind the address of the frame, no script needed; several at once are ?theme=dark&compact. A transparent chart has the inks of the light theme. The Chinese edition is the same address without /en/.",
  },
  heightTitle: { zh: "高度（给开发者）", en: "Height, for developers" },
  heightNote: {
    zh: "图框在载入、字体变化和宽度变化时，用四种格式向外层页面报告高度。请核对消息来自哪个图框。",
    en: "On load, font change and resize the frame tells the page around it its height, in four dialects. Check which frame a message comes from.",
  },
  dialect: { zh: "格式", en: "Dialect" },
  message: { zh: "消息", en: "Message" },
  oembedTitle: { zh: "oEmbed", en: "oEmbed" },
  oembedNote: {
    zh: "设定了公开网址的站点，每张图都有一份 oEmbed 文件，图表页的 <head> 里有发现链接。需要查询接口时，在 nginx 里加几行即可，见 README。",
    en: "Where the site has a public address, every chart has an oEmbed file, and its page a discovery link in the head. A query endpoint takes five lines of nginx: see the README.",
  },
  promisesTitle: { zh: "我们保证什么", en: "What we promise" },
} satisfies Record<string, Localized>;

/** Which form for which system; `form` is a snippet's id, or the pack. */
export const guideChoices: {
  system: Localized;
  form: "responsive" | "frame" | "picture" | "pack" | "element";
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
  { system: { zh: "微信公众号、报纸采编系统", en: "WeChat articles, newspaper systems" }, form: "pack" },
];

export const guideSteps: Localized[] = [
  {
    zh: "打开图表页，找到“嵌入与转载”。",
    en: "Open the page of a chart and find “Embed and republish”.",
  },
  {
    zh: "选一种方式，按“复制代码”。可先看预览。",
    en: "Choose a form and press “Copy code”. The preview shows what it gives.",
  },
  {
    zh: "在您的系统里切换到源代码，贴进去。宽度随栏宽，高度不用管。",
    en: "Switch your system to source code and paste. It takes the width of your column; the height takes care of itself.",
  },
];

export const guideDialects: { name: Localized; message: string }[] = [
  { name: { zh: "本站", en: "Ours" }, message: '{type: "park-embed", height: 512}' },
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
    zh: "打印文章时图也在。",
    en: "It is there when your article is printed.",
  },
];
