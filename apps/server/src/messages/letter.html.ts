import { type Html, html } from './html.js';
import type { LetterButton, LetterItem, LetterWords } from './letter.js';

/* Mail programs know tables and inline styles; nothing is loaded from anywhere. The classes are for the dark only: whoever
   does not know them reads dark words on white. */
const INK = '#171b24';
const QUIET = '#4a5365';
const RULE = '#e4e7ec';
const GROUND = '#f6f7f9';
const ACCENT = '#3451c7';
const FONT = "font-family: -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
const TABLE = 'role="presentation" width="100%" cellspacing="0" cellpadding="0" border="0"';

const DARK = `
      :root { color-scheme: light dark; supported-color-schemes: light dark; }
      @media (prefers-color-scheme: dark) {
        .ground { background: #0f1218 !important; }
        .sheet { background: #161a22 !important; border-color: #272d39 !important; }
        .ink { color: #e8ebf2 !important; }
        .quiet { color: #b3bbca !important; }
        .rule { border-color: #272d39 !important; }
        .sum { border-color: #e8ebf2 !important; }
        .accent { color: #8ea2ff !important; }
      }`;

const raw = (markup: string): Html => html([markup] as unknown as TemplateStringsArray);

const button = (
  { label, href }: LetterButton,
  solid: boolean,
): Html => html`<table role="presentation" cellspacing="0" cellpadding="0" border="0" style="margin: 12px 0 0"><tr>
                <td style="border-radius: 8px; border: 1px solid ${ACCENT}; ${solid && `background: ${ACCENT}`}" ${solid && raw(`bgcolor="${ACCENT}"`)}>
                  <a href="${href}" ${!solid && raw('class="accent"')} style="display: inline-block; padding: 11px 20px; ${FONT}; font-size: 14px; font-weight: 600; color: ${solid ? '#ffffff' : ACCENT}; text-decoration: none">${label}</a>
                </td></tr></table>`;

const item = ({ title, status, over, price, lines, buttons }: LetterItem): Html => {
  const struck = over ? '; text-decoration: line-through' : '';
  return html`
            <tr>
              <td class="ink rule" valign="top" style="padding: 16px 0; border-top: 1px solid ${RULE}; color: ${INK}">
                <div style="font-size: 16px; font-weight: 600${struck}">${title}</div>
                ${lines.map((line) => html`<div class="quiet" style="margin-top: 4px; color: ${QUIET}">${line}</div>`)}
                ${status && html`<div class="accent" style="margin-top: 8px; color: ${ACCENT}; font-weight: 600">${status}</div>`}
                ${buttons.map((one) => button(one, true))}
              </td>
              <td class="ink rule" valign="top" align="right" style="padding: 16px 0 16px 16px; border-top: 1px solid ${RULE}; color: ${INK}; white-space: nowrap${struck}">${price}</td>
            </tr>`;
};

const sum = ([label, amount]: [string, string], index: number): Html => {
  const first = index === 0;
  const look = first
    ? `border-top: 2px solid ${INK}; color: ${INK}; font-weight: 600; padding: 12px 0 4px`
    : `color: ${QUIET}; padding: 4px 0`;
  const names = first ? 'ink sum' : 'quiet';
  return html`
            <tr>
              <td class="${names}" style="${look}">${label}</td>
              <td class="${names}" align="right" style="${look}; white-space: nowrap">${amount}</td>
            </tr>`;
};

const paragraph = (text: string): Html => html`<p class="ink" style="margin: 0 0 12px; color: ${INK}">${text}</p>`;

/** The part most people see: one column of at most 600 pixels. */
export function letterHtml(subject: string, words: LetterWords): string {
  const { organization, locale, heading, intro, items, sums, notes, button: main, closing } = words;
  return html`<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>${subject}</title>
    <style>${raw(DARK)}
    </style>
  </head>
  <body class="ground" style="margin: 0; padding: 0; background: ${GROUND}">
    <table ${raw(TABLE)} class="ground" style="background: ${GROUND}"><tr><td align="center" style="padding: 24px 12px">
      <table ${raw(TABLE)} class="sheet" style="max-width: 600px; background: #ffffff; border: 1px solid ${RULE}; border-radius: 12px">
        <tr><td class="ink" style="padding: 24px; ${FONT}; font-size: 14px; line-height: 1.5; color: ${INK}; text-align: left">
          <div class="quiet" style="color: ${QUIET}; font-weight: 600">${organization}</div>
          <h1 class="ink" style="margin: 4px 0 16px; font-size: 22px; line-height: 1.3; color: ${INK}">${heading}</h1>
          ${intro
            .trim()
            .split(/\n+/)
            .map((text) => paragraph(text))}
          <table ${raw(TABLE)} style="margin-top: 4px; border-collapse: collapse; ${FONT}; font-size: 14px; line-height: 1.5">${items.map(item)}${sums.map(sum)}
          </table>
          ${notes.map((note) => html`<p class="quiet" style="margin: 12px 0 0; color: ${QUIET}">${note}</p>`)}
          ${main && button(main, !items.some(({ buttons }) => buttons.length > 0))}
          ${closing && html`<p class="quiet" style="margin: 12px 0 0; color: ${QUIET}">${closing}</p>`}
        </td></tr>
      </table>
    </td></tr></table>
  </body>
</html>
`.markup;
}
