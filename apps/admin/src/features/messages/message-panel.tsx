import { useQuery } from '@apollo/client/react';
import { messageStatusWords } from '@bookwright/web-kit';
import { Anchor, Tabs } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { MessageRecordDocument } from '../../gql/graphql.js';
import { RecordPanel } from '../../record/record-panel.js';
import { RecordState } from '../../record/record-state.js';
import { RelativeTime } from '../../record/relative-time.js';
import { Fact, Facts, Section } from '../../record/section.js';
import classes from './messages.module.css';

/** No script, no form, no request beyond the pictures a message carries itself. */
const shielded = (html: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><base target="_blank">${html}`;

/** One message as its reader sees it, in a frame that can do nothing, and as plain text. */
export const MessagePanel = () => {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(MessageRecordDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const message = data?.message;
  if (!message) {
    return (
      <RecordState listPath="/messages" noun="message" error={error} missing={data?.message === null} onRetry={() => refetch()} />
    );
  }
  return (
    <RecordPanel listPath="/messages" title={message.subject} subtitle={`to ${message.to}`} wide>
      <Section>
        <Facts>
          <Fact label="State">
            {messageStatusWords[message.status]}
            {message.error && `: ${message.error}`}
          </Fact>
          <Fact label="Made">
            <RelativeTime instant={message.createdAt} />
          </Fact>
          <Fact label={message.status === 'CAPTURED' ? 'Captured' : 'Sent'}>
            {message.sentAt && <RelativeTime instant={message.sentAt} />}
          </Fact>
          <Fact label="About">
            {message.order && (
              <Anchor component={Link} to={`/orders/${message.order.id}`} size="sm">
                Order {message.order.reference}
              </Anchor>
            )}
          </Fact>
        </Facts>
      </Section>
      <Tabs defaultValue="html" className={classes.body}>
        <Tabs.List px="sm">
          <Tabs.Tab value="html">As it looks</Tabs.Tab>
          <Tabs.Tab value="text">As text</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="html" className={classes.looks}>
          <iframe
            className={classes.frame}
            title={`Message: ${message.subject}`}
            sandbox=""
            srcDoc={shielded(message.bodyHtml)}
          />
        </Tabs.Panel>
        <Tabs.Panel value="text">
          <pre className={classes.text}>{message.bodyText}</pre>
        </Tabs.Panel>
      </Tabs>
    </RecordPanel>
  );
};

export const Component = MessagePanel;
