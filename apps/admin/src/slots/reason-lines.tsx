import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { SlotReasonPartsFragment } from '../gql/graphql.js';
import { useViewer } from '../shell/viewer.js';
import { reasonLines } from './reason-words.js';
import classes from './slot-explanation.module.css';

/** Reasons in words: whom each is about, what is the matter, and who is in the way. */
export const ReasonLines = ({ reasons }: { reasons: readonly SlotReasonPartsFragment[] }) => {
  const { organization } = useViewer();
  return (
    <ul className={classes.lines}>
      {reasonLines(reasons, organization).map(({ key, who, what, rival }) => (
        <li key={key}>
          {who && <strong>{who}: </strong>}
          {what}
          {rival && (
            <>
              {' by '}
              <Anchor component={Link} to={rival.path} target="_blank" size="sm" underline="always">
                {rival.name}
              </Anchor>{' '}
              {rival.title}
            </>
          )}
        </li>
      ))}
    </ul>
  );
};
