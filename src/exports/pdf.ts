import { usesLatinLetters } from "../format/languages.ts";
import { create, type Font } from "fontkit";
import PDFDocument from "pdfkit";
import { keptBytes } from "../build/kept-bytes.ts";
import { pictureFontVersion } from "../build/picture-font.ts";
import { printFonts } from "../build/print-font.ts";
import { readDrawing, type DrawnShape, type DrawnText, type DrawnRun } from "./read-drawing.ts";

/** Change it when the same SVG is to give another file. */
const EDITION = "pdfkit 0.20.2, edition 2";
/** A CSS pixel in points. */
const POINT = 0.75;

/** What a PDF says of itself besides the drawing. */
export interface PdfFacts {
  publisher: string;
  /** The day that the file carries, `2026-11-20`: never the clock's, so that the same chart gives the same bytes. */
  day: string;
}

/**
 * A chart as a page of its own size for print: lines and letters, no pixels, the font inside. Takes the flat SVG that
 * `charts/svg.ts` writes and nothing else; what it does not know it refuses.
 */
export async function pdf(svg: string, facts: PdfFacts): Promise<Uint8Array> {
  return keptBytes(`${EDITION} ${pictureFontVersion()} ${JSON.stringify(facts)} ${svg}`, async () => {
    return renderPdf(svg, facts, await printFonts(svg));
  });
}

/** The same with given fonts and nothing kept. */
export function renderPdf(svg: string, facts: PdfFacts, fontFiles: readonly Buffer[]): Promise<Uint8Array> {
  const drawing = readDrawing(svg);
  const day = new Date(`${facts.day}T00:00:00Z`);
  const document = new PDFDocument({
    size: [drawing.width * POINT, drawing.height * POINT],
    margin: 0,
    pdfVersion: "1.7",
    tagged: true,
    lang: drawing.lang,
    displayTitle: true,
    info: {
      Title: drawing.title,
      Subject: drawing.description,
      Author: facts.publisher,
      CreationDate: day,
      ModDate: day,
    },
  });
  const finished = new Promise<Uint8Array>((resolve, reject) => {
    const parts: Uint8Array[] = [];
    document.on("data", (part: Uint8Array) => parts.push(part));
    document.on("end", () => resolve(new Uint8Array(Buffer.concat(parts))));
    document.on("error", reject);
  });
  const fonts = readFonts(fontFiles, usesLatinLetters(drawing.lang));
  document.scale(POINT).translate(-drawing.x, -drawing.y);
  const figure = document.struct("Figure", { alt: drawing.description, title: drawing.title }, () => {
    for (const part of drawing.parts)
      if ("runs" in part) drawText(document, part, fonts);
      else drawShape(document, part);
  });
  document.addStructure(figure);
  figure.end();
  document.end();
  return finished;
}

function drawShape(document: PDFKit.PDFDocument, shape: DrawnShape): void {
  document.save();
  document.path(shape.path).lineWidth(shape.strokeWidth).lineCap(shape.cap);
  if (shape.dash.length > 0) document.dash(shape.dash[0] ?? 1, { space: shape.dash[1] ?? shape.dash[0] ?? 1 });
  document.fillOpacity(shape.opacity);
  if (shape.fill !== null && shape.stroke !== null) document.fillAndStroke(shape.fill, shape.stroke);
  else if (shape.fill !== null) document.fill(shape.fill);
  else if (shape.stroke !== null) document.stroke(shape.stroke);
  document.restore();
}

interface PictureFont {
  /** Null until it is used. */
  name: string | null;
  font: Font;
  bold: boolean;
}

/** A stretch of a line in one font. */
interface Piece {
  font: PictureFont;
  text: string;
  x: number;
  run: DrawnRun;
}

function drawText(document: PDFKit.PDFDocument, line: DrawnText, fonts: readonly PictureFont[]): void {
  const pieces: Piece[] = [];
  let x = 0;
  for (const run of line.runs) {
    x += run.gap;
    for (const { font, text } of inFonts(run, fonts)) {
      pieces.push({ font, text, x, run });
      x += document
        .font(nameOf(font, fonts, document))
        .fontSize(run.size)
        .widthOfString(text, { features: [] });
    }
  }
  const start = line.x - (line.anchor === "end" ? x : line.anchor === "middle" ? x / 2 : 0);
  for (const { font, text, x: at, run } of pieces) {
    if (line.rim) drawRim(document, font.font, text, { ...line.rim, x: start + at, y: line.y, size: run.size });
    document
      .font(nameOf(font, fonts, document))
      .fontSize(run.size)
      .fillColor(run.fill)
      .text(text, start + at, line.y, { lineBreak: false, baseline: "alphabetic", features: [] });
  }
}

/** The rim of letters that cross lines is drawn as outlines: written twice, a word would be found twice. */
function drawRim(
  document: PDFKit.PDFDocument,
  font: Font,
  text: string,
  rim: { colour: string; width: number; x: number; y: number; size: number },
): void {
  const scale = rim.size / font.unitsPerEm;
  let x = rim.x;
  for (const glyph of font.layout(text, []).glyphs) {
    document.save().translate(x, rim.y).scale(scale, -scale);
    const outline = glyph.path.toSVG();
    if (outline !== "")
      document
        .path(outline)
        .lineWidth(rim.width / scale)
        .lineJoin("round")
        .stroke(rim.colour);
    document.restore();
    x += glyph.advanceWidth * scale;
  }
}

/** In English quotation marks and dots of the Latin font go before those of the Chinese one, which are a full em wide. */
function readFonts(files: readonly Buffer[], latinFirst: boolean): PictureFont[] {
  const fonts = files.map((bytes): PictureFont => {
    const font = create(bytes) as Font;
    return { name: null, font, bold: font["OS/2"].usWeightClass >= 600 };
  });
  const isLatin = ({ font }: PictureFont): boolean => !font.familyName.includes(" SC");
  const chinese = fonts.filter((font) => !isLatin(font));
  return latinFirst ? [...fonts.filter(isLatin), ...chinese] : chinese;
}

/**
 * The name of a font in the document, given when it is first used. The parts of one face bear one PostScript name, by which
 * pdfkit would take the signs (◆) for letters of the font that came first: each gets a name of its own.
 */
function nameOf(font: PictureFont, fonts: readonly PictureFont[], document: PDFKit.PDFDocument): string {
  if (font.name !== null) return font.name;
  const name = `${font.font.postscriptName}-${fonts.filter((each) => each.name !== null).length + 1}`;
  Object.defineProperty(font.font, "postscriptName", { value: name });
  // Its types know files and bytes only; a font that is read already is taken too.
  document.registerFont(name, font.font as unknown as ArrayBuffer);
  font.name = name;
  return name;
}

/** Cuts a run where the first font that has its characters changes. */
function inFonts(run: DrawnRun, fonts: readonly PictureFont[]): { font: PictureFont; text: string }[] {
  const pieces: { font: PictureFont; text: string }[] = [];
  for (const character of run.text) {
    const font = fonts.find(
      (each) => each.bold === run.bold && each.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    );
    if (!font) throw new Error(`no font of the pictures has “${character}” (${run.text})`);
    const last = pieces.at(-1);
    if (last?.font === font) last.text += character;
    else pieces.push({ font, text: character });
  }
  return pieces;
}
