import { type Html, html } from './html.js';
import type { EmailedItem, OrderEmailWords } from './order-email.words.js';

/* Mail programs know tables and inline styles; nothing is loaded from anywhere. */
const INK = '#1f2430';
const QUIET = '#5b6270';
const RULE = '#e3e6ec';
const ACCENT = '#3451c7';
const FONT = "font-family: -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

const item = ({ title, status, price, lines }: EmailedItem): Html => html`
          <tr>
            <td style="padding: 16px 0; border-top: 1px solid ${RULE}; vertical-align: top">
              <div style="font-size: 16px; font-weight: 600">${title}</div>
              ${lines.map((line) => html`<div style="margin-top: 4px; color: ${QUIET}">${line}</div>`)}
              ${status && html`<div style="margin-top: 8px; color: ${ACCENT}; font-weight: 600">${status}</div>`}
            </td>
            <td style="padding: 16px 0 16px 16px; border-top: 1px solid ${RULE}; vertical-align: top; text-align: right; white-space: nowrap">${price}</td>
          </tr>`;

const sum = ([label, amount]: [string, string], index: number): Html => {
  const look =
    index === 0 ? `border-top: 2px solid ${INK}; font-weight: 600; padding: 12px 0 4px` : `color: ${QUIET}; padding: 4px 0`;
  return html`
          <tr>
            <td style="${look}">${label}</td>
            <td style="${look}; text-align: right; white-space: nowrap">${amount}</td>
          </tr>`;
};

/** The part most people see. */
export function orderEmailHtml(words: OrderEmailWords): string {
  const { organization, reference, greeting, items, sums, footnote, poNumber, link } = words;
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Your order ${reference}</title>
  </head>
  <body style="margin: 0; background: #f4f5f8; color: ${INK}; ${FONT}; font-size: 14px; line-height: 1.5">
    <div style="max-width: 600px; margin: 0 auto; padding: 24px 12px">
      <div style="padding: 24px; background: #ffffff; border: 1px solid ${RULE}; border-radius: 12px">
        <div style="color: ${QUIET}; font-weight: 600">${organization}</div>
        <h1 style="margin: 4px 0 16px; font-size: 22px; line-height: 1.3">Order ${reference}</h1>
        <p style="margin: 0 0 16px">${greeting}</p>
        ${poNumber && html`<p style="margin: 0 0 16px; color: ${QUIET}">PO number ${poNumber}</p>`}
        <table role="presentation" width="100%" cellspacing="0" cellpadding="0" style="border-collapse: collapse; font-size: 14px; line-height: 1.5">${items.map(item)}${sums.map(sum)}
        </table>
        ${footnote && html`<p style="margin: 12px 0 0; color: ${QUIET}">${footnote}</p>`}
        <p style="margin: 24px 0 0">
          <a href="${link}" style="display: inline-block; padding: 12px 20px; background: ${ACCENT}; color: #ffffff; text-decoration: none; border-radius: 8px; font-weight: 600">See your order</a>
        </p>
        <p style="margin: 12px 0 0; color: ${QUIET}">There you can also cancel a booking. Keep this email: the link is the key to your order.</p>
      </div>
    </div>
  </body>
</html>
`.markup;
}
