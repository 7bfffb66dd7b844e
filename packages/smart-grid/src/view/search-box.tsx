import { Search } from 'lucide-react';
import { type RefObject, useEffect } from 'react';
import { useSettledText } from './filters/use-settled-text.js';

type SearchBoxProps = {
  label: string;
  search: string;
  onSearch: (search: string) => void;
  inputRef: RefObject<HTMLInputElement | null>;
};

const isTyping = (element: Element | null): boolean =>
  element?.closest('input, textarea, select, [contenteditable="true"]') !== null && element !== null;

/** The quick search: it starts as one types (CRM-46). "/" brings the focus here from anywhere on the page. */
export const SearchBox = ({ label, search, onSearch, inputRef }: SearchBoxProps) => {
  const text = useSettledText(search, onSearch);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target as Element) || document.querySelector('[aria-modal="true"]')) return;
      event.preventDefault();
      inputRef.current?.focus();
      inputRef.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [inputRef]);
  return (
    <label className="sg-search">
      <Search size={14} aria-hidden="true" />
      <input
        ref={inputRef}
        type="search"
        aria-label={`Search ${label}`}
        aria-keyshortcuts="/"
        placeholder={`Search ${label}`}
        value={text.typed}
        onChange={(event) => text.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') text.now();
          if (event.key === 'Escape' && text.typed) text.now('');
        }}
      />
      <kbd className="sg-kbd">/</kbd>
    </label>
  );
};
