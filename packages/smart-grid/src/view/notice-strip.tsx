import { useState } from 'react';
import type { GridNotice } from '../state/search-params.js';

/** Says what of a link was left out, until it is dismissed. */
export const NoticeStrip = ({ notices }: { notices: readonly GridNotice[] | undefined }) => {
  const text = notices?.map((notice) => notice.message).join(' ') ?? '';
  const [dismissed, setDismissed] = useState('');
  if (text === '' || text === dismissed) return null;
  return (
    <div className="sg-strip" role="status">
      <span>Part of this link was left out. {text}</span>
      <button type="button" className="sg-link" onClick={() => setDismissed(text)}>
        Dismiss
      </button>
    </div>
  );
};
