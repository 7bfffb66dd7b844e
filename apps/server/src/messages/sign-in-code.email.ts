import { CODE_MINUTES, type CodePurpose } from '@bookwright/domain/access';
import { html } from './html.js';

const FONT = 'font-family: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Helvetica, Arial, sans-serif';

const WHAT: Record<CodePurpose, string> = {
  SIGN_IN: 'With this code you see and change your bookings:',
  CONFIRM_ADDRESS: 'With this code you confirm that this address is yours:',
};

const WARNING =
  'Nobody will ask you for it by phone or email. If you did not ask for it, leave it alone: without it nobody gets in.';

/** The letter with a one-time code. The subject does not hold it: subjects are shown on locked screens. */
export function signInCodeEmail(organization: string, purpose: CodePurpose, code: string) {
  const digits = `${code.slice(0, 3)} ${code.slice(3)}`;
  const until = `It is good for ${CODE_MINUTES} minutes and works once.`;
  return {
    subject: `Your code for ${organization}`,
    text: `${WHAT[purpose]}\n\n    ${digits}\n\n${until}\n${WARNING}\n\n${organization}\n`,
    html: html`<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Your code</title></head>
  <body style="margin: 0; background: #f4f5f8; color: #171b24; ${FONT}; font-size: 14px; line-height: 1.5">
    <div style="max-width: 480px; margin: 0 auto; padding: 24px 12px">
      <div style="padding: 24px; background: #ffffff; border: 1px solid #e4e7ec; border-radius: 12px">
        <div style="color: #4a5365; font-weight: 600">${organization}</div>
        <p style="margin: 16px 0">${WHAT[purpose]}</p>
        <p style="margin: 16px 0; font-size: 28px; font-weight: 600; letter-spacing: 2px">${digits}</p>
        <p style="margin: 0 0 12px">${until}</p>
        <p style="margin: 0; color: #4a5365">${WARNING}</p>
      </div>
    </div>
  </body>
</html>
`.markup,
  };
}
