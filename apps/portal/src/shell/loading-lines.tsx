import { Skeleton } from '@mantine/core';
import { useEffect, useState } from 'react';

/** Grey bars while something loads, and nothing for the first 200 ms, so that a quick answer does not flash. */
export const LoadingLines = ({ count = 3, height = 72 }: { count?: number; height?: number }) => {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" aria-label="Loading" style={{ display: 'grid', gap: 12, minHeight: count * (height + 12) }}>
      {late && Array.from({ length: count }, (_, index) => <Skeleton key={index} height={height} radius="lg" />)}
    </div>
  );
};
