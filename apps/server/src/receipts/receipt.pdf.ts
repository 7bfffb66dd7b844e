import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { ReceiptRow, ReceiptWords } from './receipt.words.js';

/* DejaVu Sans has Latin, Greek, Cyrillic, Armenian and Georgian letters. Scripts that are written from right to left are
   not reordered, and Chinese, Japanese, Korean, Indic and Thai letters come out as empty boxes. */
const fontAt = (file: string): string => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${file}`);
const REGULAR = 'regular';
const BOLD = 'bold';

const [MARGIN, FOOT] = [56, 40];
const [INK, QUIET, RULE] = ['#171b24', '#667085', '#d5d9e0'];
const AMOUNT_WIDTH = 110;

type Page = PDFKit.PDFDocument;

const widthOf = (page: Page): number => page.page.width - 2 * MARGIN;

/** The place below which nothing but the foot stands. */
const bottomOf = (page: Page): number => page.page.height - MARGIN - FOOT;

function breakBefore(page: Page, height: number): void {
  if (page.y + height > bottomOf(page)) page.addPage();
}

function rule(page: Page): void {
  const y = page.y + 4;
  page
    .moveTo(MARGIN, y)
    .lineTo(page.page.width - MARGIN, y)
    .lineWidth(0.5)
    .strokeColor(RULE)
    .stroke();
  page.y = y + 6;
}

/** A row is never torn apart: it stands on the next page if it does not fit. */
function row(page: Page, { title, notes, amount, struck }: ReceiptRow): void {
  const width = widthOf(page) - AMOUNT_WIDTH;
  const note = notes.join(' · ');
  page.font(REGULAR).fontSize(10);
  const titleHeight = page.heightOfString(title, { width });
  page.fontSize(8.5);
  breakBefore(page, titleHeight + (note ? page.heightOfString(note, { width }) : 0) + 10);
  const y = page.y;
  page
    .fontSize(10)
    .fillColor(struck ? QUIET : INK)
    .text(title, MARGIN, y, { width, strike: struck });
  page.text(amount ?? 'on request', MARGIN + width, y, { width: AMOUNT_WIDTH, align: 'right' });
  page.y = y + titleHeight;
  if (note) page.fontSize(8.5).fillColor(QUIET).text(note, MARGIN, page.y, { width });
  page.y += 8;
}

function sum(page: Page, [label, amount]: [string, string], first: boolean): void {
  breakBefore(page, 20);
  const y = page.y;
  page
    .font(first ? BOLD : REGULAR)
    .fontSize(first ? 11 : 10)
    .fillColor(INK);
  page.text(label, MARGIN, y, { width: widthOf(page) - AMOUNT_WIDTH });
  page.text(amount, page.page.width - MARGIN - AMOUNT_WIDTH, y, { width: AMOUNT_WIDTH, align: 'right' });
  page.y = y + 18;
}

/** The foot of every page, once it is known how many there are. */
function feet(page: Page, text: string): void {
  const { start, count } = page.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    page.switchToPage(index);
    // Below the margin, where text would otherwise begin a new page.
    page.page.margins.bottom = 0;
    page.font(REGULAR).fontSize(8).fillColor(QUIET);
    page.text(`${text} · page ${index + 1} of ${count}`, MARGIN, page.page.height - MARGIN - 8, { width: widthOf(page) });
  }
}

/** A receipt as a PDF of A4 pages. */
export async function receiptPdf(words: ReceiptWords): Promise<Buffer> {
  const page = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    bufferPages: true,
    lang: 'en',
    info: { Title: `${words.title} ${words.facts[0]![1]}`, Author: words.organization },
  });
  page.registerFont(REGULAR, fontAt('DejaVuSans.ttf')).registerFont(BOLD, fontAt('DejaVuSans-Bold.ttf'));
  const chunks: Buffer[] = [];
  page.on('data', (chunk: Buffer) => chunks.push(chunk));
  const written = new Promise<void>((resolve, reject) => page.on('end', resolve).on('error', reject));

  page.font(REGULAR).fontSize(10).fillColor(QUIET).text(words.organization);
  page.font(BOLD).fontSize(20).fillColor(INK).text(words.title).moveDown(0.4);
  for (const [label, value] of words.facts) {
    const y = page.y;
    page.font(REGULAR).fontSize(10).fillColor(QUIET).text(label, MARGIN, y, { width: 70 });
    page.fillColor(INK).text(value, MARGIN + 70, y, { width: widthOf(page) - 70 });
    page.y += 2;
  }
  page.y += 10;
  rule(page);
  for (const each of words.rows) row(page, each);
  rule(page);
  for (const [index, each] of words.sums.entries()) sum(page, each, index === 0);
  for (const note of words.footnotes) {
    breakBefore(page, 24);
    page
      .font(REGULAR)
      .fontSize(8.5)
      .fillColor(QUIET)
      .text(note, MARGIN, page.y + 4, { width: widthOf(page) });
  }
  feet(page, `${words.organization} · ${words.facts[0]![1]}`);
  page.end();
  await written;
  return Buffer.concat(chunks);
}
