/** The page that explains to an editor how to take a chart elsewhere. */
export const guideWords = {
  title: "嵌入与转载",
  lead: "把一张图放进您的文章、公众号、课件或内网，五分钟就够。图上总有标题、时点、版本和来源；不用注册，不设 Cookie，不向别处发请求。",
  chooseTitle: "先看您的系统",
  system: "您的系统",
  form: "用这种",
  stepsTitle: "四步",
  examplesTitle: "各种方式的实例",
  examplesNote: "下面用同一张图演示。每张图的页面上都有现成的代码。",
  code: "代码",
  editionsTitle: "冻结，还是随数据更新",
  editionsNote:
    "每张图有两种：冻结的停在一个版本，随数据更新的总是最新。文章写的是当时的数字，所以默认冻结。两种的区别只在网址：冻结的末尾有版本号。",
  hostsTitle: "在不友好的系统里",
  hostsNote:
    "下面每个框是一个别人的页面，里面依次是自适应图框、无脚本图框、网页组件和带链接的图片。要看打印的样子，就打印本页。",
  sharingTitle: "转发链接",
  themesTitle: "深色、浅色、透明、紧凑；语言",
  themesNote:
    "图框跟随读者的系统。要固定一种，在图框网址后面加 #light、#dark、#transparent 或 #compact，不需要脚本；几样一起用 ?theme=dark&compact。透明底用浅色主题的文字。",
  languageNote:
    '语言看网址：/en/embed/… 是英文，去掉 /en/ 是中文，不需要脚本。也可以在网址后面加 ?lang=en 或 #lang=en（中文用 zh），网页组件写 lang="en"：脚本会换到同一张图的另一种语言，主题和版本不变。代码里预留的高度是原网址那种语言的，所以能改网址时请改网址。',
  heightTitle: "高度（给开发者）",
  heightNote:
    "图框在载入、字体变化和宽度变化时，用四种格式向外层页面报告高度。请核对消息来自哪个图框。embed.js 先留出代码里的高度（按较宽的西文字体计算）；图的下端还没进入窗口，或宽度刚改变时，改成正好的高度。读者已经看得见下端时不动，所以图下偶尔空出一两行。",
  dialect: "格式",
  message: "消息",
  oembedTitle: "oEmbed",
  oembedNote:
    "支持 oEmbed 的系统，贴上图表页的网址就行；贴某个版本的网址，得到的就是那个版本。每张图、每个版本各有一份 oEmbed 文件，页面的 <head> 里有发现链接。需要查询接口时，在 nginx 里加六行，见 README。",
  oembedMissing: "本站还没有设定公开网址，所以现在没有这些文件。",
  promisesTitle: "我们保证什么",
} satisfies Record<string, string>;

/** Which form for which system; `form` is the id of a section: a snippet, the pack, or oEmbed. */
export const guideChoices: {
  system: string;
  form: "responsive" | "frame" | "picture" | "markdownName" | "pack" | "element" | "oembed";
}[] = [
  { system: "自己的网站，可以用脚本", form: "responsive" },
  {
    system: "只许图框，不许脚本；课件、内网",
    form: "frame",
  },
  { system: "要用自己的字体和颜色", form: "element" },
  {
    system: "只许图片和链接；邮件、论坛",
    form: "picture",
  },
  { system: "用 Markdown 写的页面和知识库", form: "markdownName" },
  { system: "贴网址就能出图的系统", form: "oembed" },
  {
    system: "微信公众号、报纸采编系统、印刷",
    form: "pack",
  },
];

export const guideSteps: string[] = [
  "打开图表页，找到“嵌入与转载”。",
  "文章用“冻结”，长期页面用“随数据更新”。",
  "选一种方式，先看预览，再按“复制代码”。",
  "在您的系统里切换到源代码，贴进去。宽度随栏宽，高度不用管。",
];

/** Pages of others on which the forms are shown. */
export const guideHosts: Record<"stripped" | "narrow" | "dark" | "zoomed", { name: string; note: string }> = {
  stripped: {
    name: "删掉脚本",
    note: "图片留下，图框照样完整，只是高度按预先算好的留。",
  },
  narrow: {
    name: "窄栏，300像素",
    note: "换成窄幅的画法，标题和来源的字不缩小。",
  },
  dark: {
    name: "深色页面",
    note: "网址末尾加 #dark，图框就固定为深色。图片总是白底，放在哪里都看得清。",
  },
  zoomed: {
    name: "放大到160%",
    note: "高度跟着变，不会截断。",
  },
};

/** What a shared link shows, and where it may not. */
export const guideSharing: string[] = [
  "每张图、每个版本的页面都带有卡片信息：图名、图上那句话和这张图的图片，中英文各是各的。",
  "卡片的图片要有完整网址，所以只在本站设定了公开网址时才有。",
  "在微信里打开网页再转发，没有接入微信 SDK 的网站只显示微信默认的卡片。本站不接入任何外部脚本：发群时请连同“图片 PNG”或带二维码的素材一起发。",
];

export const guideDialects: { name: string; message: string }[] = [
  { name: "本站", message: '{type: "park-embed", height: 512, width: 600}' },
  { name: "AMP", message: '{sentinel: "amp", type: "embed-size", height: 512}' },
  {
    name: "Medium、Flourish（JSON 文本）",
    message: '{"context":"iframe.resize","src":"…","height":512}',
  },
  { name: "Pym（须带 childId）", message: "pymxPYMx…xPYMxheightxPYMx512" },
];

export const guidePromises: string[] = [
  "没有 JavaScript 也完整：图、文字、来源、时点都在。",
  "一个图框全部加起来不超过15 KB（压缩后），不读写 Cookie 和本地存储，不连接其他网站。",
  "您页面上的脚本 embed.js 不超过2048字节（未压缩）。",
  "打印文章时图也在。",
  "冻结的图和它的网址不再改动；有新版时，图下会注明图有没有变动。",
];
