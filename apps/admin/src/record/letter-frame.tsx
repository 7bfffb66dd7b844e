import { Tabs } from '@mantine/core';
import classes from './letter-frame.module.css';

/** No script, no form, no request beyond the pictures a message carries itself. */
const shielded = (html: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><base target="_blank">${html}`;

type LetterFrameProps = { subject: string; bodyHtml: string; bodyText: string; calendarFile?: string | null };

/** A letter as its reader sees it, in a frame that can do nothing, as plain text, and what it brings for the calendar. */
export const LetterFrame = ({ subject, bodyHtml, bodyText, calendarFile }: LetterFrameProps) => (
  <Tabs defaultValue="html" keepMounted={false} className={classes.body}>
    <Tabs.List px="sm">
      <Tabs.Tab value="html">As it looks</Tabs.Tab>
      <Tabs.Tab value="text">As text</Tabs.Tab>
      {calendarFile && <Tabs.Tab value="calendar">Calendar file</Tabs.Tab>}
    </Tabs.List>
    <Tabs.Panel value="html" className={classes.looks}>
      <iframe className={classes.frame} title={`Message: ${subject}`} sandbox="" srcDoc={shielded(bodyHtml)} />
    </Tabs.Panel>
    <Tabs.Panel value="text">
      <pre className={classes.text}>{bodyText}</pre>
    </Tabs.Panel>
    {calendarFile && (
      <Tabs.Panel value="calendar">
        <pre className={classes.text}>{calendarFile}</pre>
      </Tabs.Panel>
    )}
  </Tabs>
);
