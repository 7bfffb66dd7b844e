import { jest } from '@jest/globals';
import { configure } from '@testing-library/react';

// A busy machine takes its time to load a page; what is waited for comes or the test fails.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

/** What jsdom leaves out and the components need. */
window.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};
window.matchMedia = (query: string) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: jest.fn(),
    removeEventListener: jest.fn(),
    addListener: jest.fn(),
    removeListener: jest.fn(),
    dispatchEvent: () => false,
  }) as unknown as MediaQueryList;
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Object.defineProperty(document, 'fonts', { value: { addEventListener: () => {}, removeEventListener: () => {} } });
