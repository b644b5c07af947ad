/** How the figures may be used. How they are read stands in `docs/reading.md`. */
export const aboutReuse: string[] = [
  "数据、图表和文字可以自由使用、改编和转载，注明出处即可。每张图的页面都有引用格式、矢量图和数据文件，地址长期不变。",
  "引用时请保留“余、近、约、超”和“目标、预计”等字样，也请一并注明原报道：数字首先是它们的。",
];
