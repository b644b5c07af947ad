/** The words of framed charts, of the snippets that frame them and of the packs for editors. */
export const embedWords = {
  full: "完整图表、数据和出处",
  today: "今天的图",
  newerChanged: "已有更新的{version}版，此图有变动",
  newerSame: "已有更新的{version}版，此图未变",

  embedding: "嵌入与转载",
  embeddingLead: "选一种方式，复制代码，贴进您的系统。图、时点、版本和来源始终在一起。",
  thisFrame: "这一版的图框",
  guideFrozen: "怎么嵌入这一版",
  guide: "怎么选、怎么贴",
  standInNote: "本站没有设定公开网址，代码里的 https://site.example/ 请换成本站的网址。",
  copyCode: "复制代码",
  preview: "预览",
  edition: "版本",
  live: "随数据更新",
  liveNote: "数字更正或补充后，文章里的图也随之改变。适合专题页和长期页面。",
  frozen: "冻结",
  frozenNote: "图停在这一版，以后不再改变；有新版时图下会注明。适合新闻报道。",

  responsive: "自适应图框",
  responsiveNote: "先是图片，脚本到了换成图框，高度自动合适，版面不跳动。脚本被系统删掉时，图片留下。",
  frame: "无脚本图框",
  frameNote: "只有一个图框，不用脚本。高度随宽度变化，已写在代码里，不会截断。",
  element: "网页组件",
  elementNote:
    "同自适应图框，另可用 CSS 变量（--park-ink、--park-paper、--park-accent、--park-font、--park-c1 至 --park-c6）换成您的字体和颜色。",
  picture: "带链接的图片",
  pictureNote: "只许用图片和链接的系统用它。图片里已有标题、来源和时点。",
  markdownName: "Markdown",
  markdownNote: "用于 Markdown 写成的页面、知识库和代码仓库。",
  oembed: "oEmbed",
  oembedNote: "支持 oEmbed 的系统只要贴图表页的网址。这是它读取的文件。",
  pack: "公众号与报纸素材",
  packNote:
    "公众号和多数报纸系统会删掉图框和脚本。打开公众号片段，全选、复制，贴进编辑器；或下载素材包，内有图片、矢量图、印刷用 PDF、片段、数据、图注和替代文字，本站有公开网址时还有二维码。都是冻结的图。",
  wechatFile: "公众号片段",
  packFile: "素材包 ZIP",
} satisfies Record<string, string>;

/** `chart.png`, where it needs no smaller one beside it. */
export const SMALL_ALREADY: string = "图片，1354像素宽，小于500 KB";

/** Each file that a pack can hold. */
export const PACK_FILES: Record<string, string> = {
  "chart.png": "图片，1354像素宽",
  "chart-small.png": "同一张图，小于500 KB",
  "chart.pdf": "印刷用PDF，矢量，内嵌字体",
  "chart.svg": "矢量图，带标题和来源；不能贴进公众号",
  "picture.svg": "图框的替代图，宽幅",
  "picture-narrow.svg": "图框的替代图，手机宽度",
  "wechat.html": "公众号图文片段",
  "wechat.svg": "公众号用的矢量图，只有图形，白底",
  "data.csv": "数据",
  "alt.txt": "替代文字",
  "caption.txt": "图注，带说明和记号；另有一条不超过120字",
  "qr.png": "图表页固定地址的二维码，图片",
  "qr.svg": "图表页固定地址的二维码，矢量",
};
