import { ApiProblem } from '@bookwright/web-kit';
import { Skeleton } from '@mantine/core';
import { useLate } from '../shell/use-late.js';
import { RecordPanel } from './record-panel.js';

type RecordStateProps = { listPath: string; noun: string; error?: unknown; missing: boolean; onRetry: () => void };

const Lines = () =>
  useLate() ? (
    <div style={{ padding: '12px 18px' }}>
      {[70, 40, 90, 60, 80, 50].map((width) => (
        <Skeleton key={width} height={12} mb={12} width={`${width}%`} />
      ))}
    </div>
  ) : null;

/** A record that is on its way, does not exist, or could not be read. */
export const RecordState = ({ listPath, noun, error, missing, onRetry }: RecordStateProps) => {
  if (error) {
    return (
      <RecordPanel listPath={listPath} title={`This ${noun} could not be opened`}>
        <div style={{ padding: '12px 18px' }}>
          <ApiProblem error={error} onRetry={onRetry} />
        </div>
      </RecordPanel>
    );
  }
  if (missing) {
    return (
      <RecordPanel
        listPath={listPath}
        title={`There is no such ${noun}`}
        subtitle="It may have been removed, or the address is mistyped."
      />
    );
  }
  return (
    <RecordPanel listPath={listPath} title={`Opening the ${noun}`}>
      <Lines />
    </RecordPanel>
  );
};
