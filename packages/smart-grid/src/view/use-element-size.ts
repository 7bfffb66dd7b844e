import { useEffect, useState } from 'react';

/** The inner size of an element, kept up to date. */
export const useInnerSize = (element: HTMLElement | null): { width: number; height: number } => {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    if (!element) return;
    const read = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((size) => (size.width === width && size.height === height ? size : { width, height }));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return size;
};
