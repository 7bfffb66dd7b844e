import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { ApiProblem, formatInstant, messageStatusWords, type Tone, ToneBadge } from '@bookwright/web-kit';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { NavLink, useSearchParams } from 'react-router';
import { type MessageStatus, MessagesDocument, type MessagesQuery } from '../../gql/graphql.js';
import { LateLoader } from '../../shell/late-loader.js';
import { useViewer } from '../../shell/viewer.js';
import classes from './messages.module.css';

const tones: Record<MessageStatus, Tone> = {
  QUEUED: 'outline',
  SENT: 'green',
  CAPTURED: 'blue',
  FAILED: 'red',
  NOT_SENT: 'grey',
};
const PAGE = 50;

const MessageRow = ({ message, search }: { message: MessagesQuery['messages']['nodes'][number]; search: string }) => {
  const { organization } = useViewer();
  return (
    <li>
      <NavLink to={{ pathname: `/messages/${message.id}`, search }} className={classes.row}>
        <span className={classes.subject}>{message.subject}</span>
        <span className={classes.to}>{message.to}</span>
        <span>
          <ToneBadge tone={tones[message.status]}>{messageStatusWords[message.status]}</ToneBadge>
        </span>
        <time className={classes.when} dateTime={message.sentAt ?? message.createdAt}>
          {formatInstant(message.sentAt ?? message.createdAt, { timeZone: organization.timeZone, locale: organization.locale })}
        </time>
      </NavLink>
    </li>
  );
};

/** The messages, newest first, found by what they are about or whom they went to. */
export const MessagesList = () => {
  const [params, setParams] = useSearchParams();
  const [text, setText] = useState(params.get('q') ?? '');
  const [search] = useDebouncedValue(text.trim(), 200);
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(MessagesDocument, {
    variables: { first: PAGE, search: search || null },
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: true,
  });
  const [earlier, setEarlier] = useState<{ of: string; pages: MessagesQuery['messages'][] }>({ of: search, pages: [] });
  const pages = data ? [data.messages, ...(earlier.of === search ? earlier.pages : [])] : [];
  const messages = pages.flatMap((page) => page.nodes);
  const { pageInfo } = pages.at(-1) ?? {};
  const more = async () => {
    const { data: next } = await fetchMore({ variables: { after: pageInfo?.endCursor }, updateQuery: (kept) => kept });
    if (next) setEarlier({ of: search, pages: [...pages.slice(1), next.messages] });
  };
  return (
    <>
      <div className={classes.tools}>
        <TextInput
          size="xs"
          w={280}
          leftSection={<Search size={14} aria-hidden="true" />}
          placeholder="Search messages"
          aria-label="Search messages"
          value={text}
          onChange={(event) => {
            const q = event.currentTarget.value;
            setText(q);
            setParams(q ? { q } : {}, { replace: true });
          }}
        />
      </div>
      <div className={classes.scroller}>
        {error && !data && (
          <div className={classes.problem}>
            <ApiProblem error={error} onRetry={() => refetch()} />
          </div>
        )}
        {!data && !error && <LateLoader label="Loading messages" />}
        {data && messages.length === 0 && (
          <p className={classes.empty}>
            {search
              ? `No message has “${search}” in it.`
              : 'No message has been sent yet. They appear here when bookings are made.'}
          </p>
        )}
        <ul className={classes.rows}>
          {messages.map((message) => (
            <MessageRow key={message.id} message={message} search={params.toString()} />
          ))}
        </ul>
        {pageInfo?.hasNextPage && (
          <Button variant="subtle" m="sm" onClick={more} loading={networkStatus === NetworkStatus.fetchMore}>
            Show earlier messages
          </Button>
        )}
      </div>
    </>
  );
};
